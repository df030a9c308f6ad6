import type { Instance, Port, Scope } from '../model/scope';
import { finalName, finalNamespace } from '../model/scope';
import type { Address, AddressName, Text } from '../texts/text';
import { addressesIn, LiveText } from '../texts/text';

/** The workload and port behind an address, in one scope; undefined where the scope has no such workload or it no such port. */
export function findTarget({ endpoint }: Address, scope: Scope): { readonly instance: Instance; readonly port: Port } | undefined {
  const instance = scope.instances.get(endpoint.app);
  const port = instance?.ports.find(({ name }) => name === endpoint.portName);
  return instance && port ? { instance, port } : undefined;
}

/**
 * DNS name of a workload's Service: `<service>.<namespace>.svc.<cluster domain>`, or less of it.
 *
 * @see https://kubernetes.io/docs/concepts/services-networking/dns-pod-service/
 */
function hostOf(instance: Instance, name: AddressName, scope: Scope): string {
  const parts = [finalName(instance.names.service, scope), finalNamespace(instance.namespace, scope), 'svc', scope.clusterDomain];
  return parts.slice(0, { short: 1, namespace: 2, svc: 3, full: 4 }[name]).join('.');
}

/** Where an endpoint is reached from outside: by the host that the overlay exposes it at, else what the address says otherwise. */
export function outsideUrlOf({ endpoint, form }: Address, { origins }: Scope): string | undefined {
  if (form.kind !== 'outside') return undefined;
  const origin = origins.get(endpoint.app)?.get(endpoint.portName);
  return origin === undefined ? form.otherwise : `${origin}${form.path}`;
}

/** True where an address asks for a host outside, and base, which exposes nothing, has none to give. */
export function isLeftToOverlays(text: unknown, scope: Scope): boolean {
  return scope.overlay === undefined && addressesIn(text).some((address) => address.form.kind === 'outside' && outsideUrlOf(address, scope) === undefined);
}

function addressValue(address: Address, instance: Instance, port: Port, scope: Scope): string {
  const { form } = address;
  switch (form.kind) {
    case 'host': return hostOf(instance, form.name, scope);
    case 'port': return String(port.service);
    case 'host-port': return `${hostOf(instance, form.name, scope)}:${port.service}`;
    case 'outside': return outsideUrlOf(address, scope) ?? '';
    case 'url': return `${form.scheme}://${hostOf(instance, form.name, scope)}${form.port ? `:${port.service}` : ''}${form.path}`;
  }
}

/** A text as it stands in a scope. An address without target, which is reported as a problem, leaves nothing. */
export function textIn(text: Text, scope: Scope): string {
  if (!(text instanceof LiveText)) return text;
  return text.parts.map((part) => {
    if (typeof part === 'string') return part;
    const target = findTarget(part, scope);
    return target ? addressValue(part, target.instance, target.port, scope) : '';
  }).join('');
}
