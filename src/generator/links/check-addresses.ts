import { addressesOf } from './addresses';
import { findTarget, serviceOf } from './evaluate';
import type { Instance, Scope } from '../model/scope';
import { finalNamespace } from '../model/scope';
import type { Place } from '../problems/place';
import { showValue } from '../problems/show-value';
import type { EndpointReference, ExternalPortReference } from '../texts/reference';
import type { Address, AddressForm } from '../texts/text';

/** A scheme as RFC 3986 has it. */
const SCHEME = /^[a-z][a-z0-9+.-]*$/i;

const NAMES: readonly string[] = ['short', 'namespace', 'svc', 'full'];

function checkForm(form: AddressForm, place: Place): void {
  if (form.kind !== 'port' && !NAMES.includes(form.name)) place.add('link-invalid', `name ${showValue(form.name)}`, `use one of ${NAMES.join(', ')}`);
  if (form.kind !== 'url') return;
  if (typeof form.scheme !== 'string' || !SCHEME.test(form.scheme)) place.add('link-invalid', `scheme ${showValue(form.scheme)}`, 'name it without "://", such as "https"');
  if (typeof form.path !== 'string' || (form.path !== '' && !/^\/\S*$/.test(form.path))) place.add('link-invalid', `path ${showValue(form.path)}`, 'start it with "/" and encode blanks as "%20"');
}

function checkApp(app: EndpointReference['app'] | undefined, { overlay, declared }: Scope, place: Place): void {
  if (app === undefined || !declared.has(app)) {
    const found = app === undefined ? 'no application' : `application "${app.name}", which this repository does not have`;
    place.add('app-unknown', found, 'pass a value that addApp of this same repository returned');
  } else if (overlay === undefined) {
    place.add('app-absent', `application "${app.name}", which is not in base`, 'say it in the overlays that take the application, leave the caller out of base, too (inBase: false), or put an external between the two');
  } else {
    place.add('app-absent', `application "${app.name}", which overlay "${overlay}" does not have`, 'keep the application there (with, without), or change what names it');
  }
}

function namesOf(names: readonly string[]): string {
  return names.map((name) => `"${name}"`).join(', ');
}

/** What to say about an endpoint whose port its workload does not have. */
export function checkEndpoint({ app, portName }: Partial<EndpointReference>, scope: Scope, place: Place): void {
  const instance = app && scope.instances.get(app);
  if (!instance) {
    checkApp(app, scope, place);
  } else if (!instance.ports.some(({ name }) => name === portName)) {
    const hint = instance.ports.length === 0 ? `"${instance.name}" has no ports: declare one` : `use one of ${namesOf(instance.ports.map(({ name }) => name))}`;
    const found = portName === undefined ? `no port of application "${instance.name}"` : `port "${portName}" of application "${instance.name}", which has none of that name`;
    place.add('port-unknown', found, hint);
  }
}

function checkExternal({ external, portName }: ExternalPortReference, known: Scope['declaredExternals'], place: Place): void {
  if (!known.has(external)) {
    place.add('external-unknown', `external "${external.name}", which this repository does not have`, 'pass a value that addExternal of this same repository returned');
  } else if (!Object.hasOwn(external.ports, portName)) {
    place.add('port-unknown', `port "${portName}" of external "${external.name}", which has none of that name`, `use one of ${namesOf(Object.keys(external.ports))}`);
  }
}

function checkReached({ form, endpoint }: Address, instance: Instance, scope: Scope, place: Place): void {
  const address = { form, endpoint };
  if (findTarget(address, scope)?.instance === instance) {
    place.add('link-to-itself', `"${instance.name}" calls itself through its Service`, 'use localhost and the container\'s port, or another application\'s endpoint');
  }
  const service = serviceOf(address, scope);
  const own = finalNamespace(instance.namespace, scope);
  if (form.kind === 'port' || form.name !== 'short' || service === undefined || service.namespace === own) return;
  place.add('address-too-short', `"${service.name}" is found in namespace "${own}", and the Service is in "${service.namespace}"`, 'name more of it: { name: "namespace" }, or leave the option out');
}

/** Records addresses that lead nowhere, or to the workload itself, and forms that no reader takes. */
export function checkAddresses(instance: Instance, scope: Scope, place: Place): void {
  for (const { address, path } of addressesOf(instance)) {
    const at = place.at(path);
    checkForm(address.form, at);
    if ('external' in address.endpoint) checkExternal(address.endpoint, scope.declaredExternals, at);
    else checkEndpoint(address.endpoint, scope, at);
    checkReached(address, instance, scope, at);
  }
}
