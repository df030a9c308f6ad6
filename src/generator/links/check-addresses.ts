import { findTarget, MOST_PODS, serviceOf } from './evaluate';
import { mentionsIn } from './mentions';
import type { ConfigInstance, Instance, Scope } from '../model/scope';
import { finalNamespace } from '../model/scope';
import type { Place } from '../problems/place';
import { showValue } from '../problems/show-value';
import type { EndpointReference, ExternalPortReference } from '../texts/reference';
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
  } else if (instance.ports.find(({ name }) => name === portName)?.isLeftOut === true) {
    place.add('port-left-out', `port "${portName}" of application "${app.name}", which its Service leaves out`, 'give the port a number in the Service instead of "service: false"');
  }
}

/** True for addresses of Pods: a Pod of a StatefulSet calls its peers by them. */
function isOfPods({ form, endpoint }: Address): boolean {
  return form.kind === 'hosts-ports' || ('ordinal' in endpoint && endpoint.ordinal !== undefined);
}

/** Records addresses of Pods that the scope does not have. */
function checkPods({ app, ordinal }: EndpointReference, { pods, isHeadless }: Instance, place: Place): void {
  if (pods !== undefined && !isHeadless) {
    place.add('pod-unknown', `a Pod of "${app.name}", whose Service is balanced (governingService)`, 'call its Service, or leave the option out: a headless one gives each Pod an address');
  } else if (pods === undefined) {
    place.add('pod-unknown', `a Pod of "${app.name}", whose Pods have no addresses of their own`, 'call its Service, or declare it by addStatefulSet');
  } else if (ordinal === undefined) {
    if (pods.count === undefined) place.add('pods-uncounted', `every Pod of "${app.name}", and how many there are is unknown`, 'give its replicas as a number or a range');
    else if (pods.count > MOST_PODS) place.add('pods-uncounted', `every one of ${pods.count} Pods of "${app.name}"`, `name at most ${MOST_PODS}: leave them to DNS, which answers with all of them for the name of the Service`);
  } else if (!Number.isInteger(ordinal) || ordinal < pods.first || ordinal >= pods.first + (pods.count ?? Infinity)) {
    const [last, found] = [pods.first + (pods.count ?? 1) - 1, `Pod ${showValue(ordinal)} of "${app.name}"`];
    place.add('pod-unknown', `${found}, which has ${pods.count ?? 'an unknown number'}`, pods.count === 0 ? 'give it replicas' : pods.count === undefined ? `use a whole number from ${pods.first}` : `use a whole number from ${pods.first} to ${last}, or give it more replicas`);
  }
}

function checkWorkload(form: AddressForm, endpoint: EndpointReference, scope: Scope, place: Place): void {
  checkEndpoint(endpoint, scope, place);
  const target = findTarget({ form, endpoint }, scope);
  if (target && isOfPods({ form, endpoint })) checkPods(endpoint, target.instance, place);
}

function checkExternal({ external, portName }: ExternalPortReference, known: Scope['declaredExternals'], place: Place): void {
  if (!known.has(external)) {
    place.add('external-unknown', `external "${external.name}", which this repository does not have`, 'pass a value that addExternal of this same repository returned');
  } else if (!Object.hasOwn(external.ports, portName)) {
    place.add('port-unknown', `port "${portName}" of external "${external.name}", which has none of that name`, `use one of ${namesOf(Object.keys(external.ports))}`);
  }
}

function checkSelf(address: Address, caller: Instance | undefined, scope: Scope, place: Place): void {
  if (address.form.kind === 'outside' || caller === undefined || findTarget(address, scope)?.instance !== caller || isOfPods(address)) return;
  place.add('link-to-itself', `"${caller.name}" calls itself through its Service`, 'use localhost and the container\'s port, or another application\'s endpoint');
}

function checkLength(address: Address, namespace: string, scope: Scope, place: Place): void {
  const { form } = address;
  const service = serviceOf(address, scope);
  const own = finalNamespace(namespace, scope);
  if (form.kind === 'port' || form.kind === 'outside' || form.name !== 'short' || service === undefined || service.namespace === own) return;
  place.add('address-too-short', `"${service.name}" is found in namespace "${own}", and the Service is in "${service.namespace}"`, 'name more of it: { name: "namespace" }, or leave the option out');
}

/**
 * Records addresses that lead nowhere, or to the workload itself, and forms that no reader takes.
 *
 * @param holder has the addresses in its options
 * @param caller of them; undefined where there are several
 */
export function checkAddresses({ options, namespace }: Instance | ConfigInstance, caller: Instance | undefined, scope: Scope, place: Place): void {
  for (const { address, path } of mentionsIn(options).addresses) {
    const at = place.at(path);
    checkForm(address.form, at);
    if ('external' in address.endpoint) checkExternal(address.endpoint, scope.declaredExternals, at);
    else checkWorkload(address.form, address.endpoint, scope, at);
    checkSelf(address, caller, scope, at);
    checkLength(address, namespace, scope, at);
  }
}
