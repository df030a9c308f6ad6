import type { Instance, Port, Scope } from '../model/scope';
import { finalName, finalNamespace } from '../model/scope';
import type { Address, AddressName, Text } from '../texts/text';
import { LiveText } from '../texts/text';

/** The workload and port behind an address, in one scope; undefined where the scope has no such workload or it no such port. */
export function findTarget({ endpoint }: Address, scope: Scope): { readonly instance: Instance; readonly port: Port } | undefined {
  const instance = scope.instances.get(endpoint.app);
  const port = instance?.ports.find(({ name }) => name === endpoint.portName);
  return instance && port ? { instance, port } : undefined;
}

/** More Pods than a list of their addresses is good for. */
export const MOST_PODS = 1000;

/**
 * DNS name of a workload's Service, `<service>.<namespace>.svc.<cluster domain>`, or of one Pod behind it, or less of it.
 *
 * @see https://kubernetes.io/docs/concepts/services-networking/dns-pod-service/
 */
function hostOf({ names, namespace }: Instance, name: AddressName, scope: Scope, ordinal: number | undefined): string {
  const parts = [finalName(names.service, scope), finalNamespace(namespace, scope), 'svc', scope.clusterDomain];
  const service = parts.slice(0, { short: 1, namespace: 2, svc: 3, full: 4 }[name]).join('.');
  return ordinal === undefined ? service : `${finalName(names.workload, scope)}-${ordinal}.${service}`;
}

function everyHost(instance: Instance, name: AddressName, port: Port, scope: Scope): string {
  const { first = 0, count = 0 } = instance.pods ?? {};
  return Array.from({ length: Math.min(count, MOST_PODS) }, (_, index) => `${hostOf(instance, name, scope, first + index)}:${port.service}`).join(',');
}

function addressValue({ form, endpoint: { ordinal } }: Address, instance: Instance, port: Port, scope: Scope): string {
  switch (form.kind) {
    case 'host': return hostOf(instance, form.name, scope, ordinal);
    case 'port': return String(port.service);
    case 'host-port': return `${hostOf(instance, form.name, scope, ordinal)}:${port.service}`;
    case 'hosts-ports': return everyHost(instance, form.name, port, scope);
    case 'url': return `${form.scheme}://${hostOf(instance, form.name, scope, ordinal)}${form.port ? `:${port.service}` : ''}${form.path}`;
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
