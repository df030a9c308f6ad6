import { addressesOf } from './addresses';
import { findTarget } from './evaluate';
import type { Instance, Scope } from '../model/scope';
import type { Place } from '../problems/place';
import { showValue } from '../problems/show-value';
import type { Address, AddressForm } from '../texts/text';

/** A scheme as RFC 3986 has it. */
const SCHEME = /^[a-z][a-z0-9+.-]*$/i;

const NAMES: readonly string[] = ['short', 'namespace', 'svc', 'full'];

function checkPath(path: unknown, place: Place): void {
  if (typeof path !== 'string' || (path !== '' && !/^\/\S*$/.test(path))) place.add('link-invalid', `path ${showValue(path)}`, 'start it with "/" and encode blanks as "%20"');
}

function checkForm(form: AddressForm, place: Place): void {
  if (form.kind === 'outside') {
    checkPath(form.path, place);
    if (form.otherwise !== undefined && typeof form.otherwise !== 'string') place.add('link-invalid', `otherwise ${showValue(form.otherwise)}`, 'give a URL');
    return;
  }
  if (form.kind !== 'port' && !NAMES.includes(form.name)) place.add('link-invalid', `name ${showValue(form.name)}`, `use one of ${NAMES.join(', ')}`);
  if (form.kind !== 'url') return;
  if (typeof form.scheme !== 'string' || !SCHEME.test(form.scheme)) place.add('link-invalid', `scheme ${showValue(form.scheme)}`, 'name it without "://", such as "https"');
  checkPath(form.path, place);
}

/** What to say about an endpoint whose port its workload does not have. */
export function checkEndpoint({ app, portName }: Address['endpoint'], scope: Scope, place: Place): void {
  const instance = app === undefined ? undefined : scope.instances.get(app);
  if (!instance) {
    const found = app === undefined ? 'no application' : `application "${app.name}", which this repository does not have`;
    place.add('app-unknown', found, 'pass a value that addApp of this same repository returned');
  } else if (!instance.ports.some(({ name }) => name === portName)) {
    const hint = instance.ports.length === 0 ? `"${app.name}" has no ports: declare one` : `use one of ${instance.ports.map(({ name }) => `"${name}"`).join(', ')}`;
    const found = portName === undefined ? `no port of application "${app.name}"` : `port "${portName}" of application "${app.name}", which has none of that name`;
    place.add('port-unknown', found, hint);
  }
}

/** Records addresses that lead nowhere, or to the workload itself, and forms that no reader takes. */
export function checkAddresses(instance: Instance, scope: Scope, place: Place): void {
  for (const { address, path } of addressesOf(instance)) {
    const at = place.at(path);
    checkForm(address.form, at);
    checkEndpoint(address.endpoint, scope, at);
    if (address.form.kind === 'outside' || findTarget(address, scope)?.instance !== instance) continue;
    at.add('link-to-itself', `"${instance.name}" calls itself through its Service`, 'use localhost and the container\'s port, or another application\'s endpoint');
  }
}
