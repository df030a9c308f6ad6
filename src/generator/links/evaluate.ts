import { own } from '../../common/own';
import { portNumber } from '../model/answer';
import type { Instance, Port, Scope } from '../model/scope';
import { finalName, finalNamespace } from '../model/scope';
import type { EndpointReference, ExternalPortReference } from '../texts/reference';
import type { Address, AddressForm, AddressName, Text } from '../texts/text';
import { LiveText } from '../texts/text';

/** A workload of the scope, and one of its ports. */
export interface WorkloadPort {
  readonly instance: Instance;
  readonly port: Port;
}

/** A Service as the cluster knows it. */
export interface NamedService {
  readonly name: string;
  readonly namespace: string;
}

/** Where an address leads in a scope. */
interface Destination {
  /** A Service of the cluster, or a host outside of it. */
  readonly at: NamedService | string;
  readonly port: number;
}

function boundEndpoint({ external, portName }: ExternalPortReference, { externals }: Scope): EndpointReference | undefined {
  const answer = externals.get(external);
  return answer?.kind === 'endpoints' ? own(answer.endpoints, portName) : undefined;
}

/** The workload and port behind an address, in one scope; undefined where the scope has no such workload or it no such port. */
export function findTarget({ endpoint }: Address, scope: Scope): WorkloadPort | undefined {
  const reference = 'external' in endpoint ? boundEndpoint(endpoint, scope) : endpoint;
  const instance = reference && scope.instances.get(reference.app);
  const port = instance?.ports.find(({ name }) => name === reference?.portName);
  return instance && port ? { instance, port } : undefined;
}

function outside({ external, portName }: ExternalPortReference, scope: Scope): Destination | undefined {
  const answer = scope.externals.get(external);
  if (answer === undefined || answer.kind === 'endpoints') return undefined;
  const port = portNumber(external, answer, portName);
  switch (answer.kind) {
    case 'host': return { at: answer.host, port };
    case 'service': return { at: { name: answer.name, namespace: answer.namespace }, port };
    case 'addresses': case 'external-name': return { at: { name: finalName(external.name, scope), namespace: scope.namespace }, port };
  }
}

function destinationOf(address: Address, scope: Scope): Destination | undefined {
  const target = findTarget(address, scope);
  if (!target) return 'external' in address.endpoint ? outside(address.endpoint, scope) : undefined;
  const { instance, port } = target;
  return { at: { name: finalName(instance.names.service, scope), namespace: finalNamespace(instance.namespace, scope) }, port: port.service };
}

/** The Service that an address names; undefined where it names a host outside of the cluster, or nothing. */
export function serviceOf(address: Address, scope: Scope): NamedService | undefined {
  const destination = destinationOf(address, scope);
  return typeof destination?.at === 'object' ? destination.at : undefined;
}

/**
 * DNS name of a Service: `<service>.<namespace>.svc.<cluster domain>`, or less of it.
 *
 * @see https://kubernetes.io/docs/concepts/services-networking/dns-pod-service/
 */
function hostOf(at: Destination['at'], name: AddressName, { clusterDomain }: Scope): string {
  if (typeof at === 'string') return at;
  const parts = [at.name, at.namespace, 'svc', clusterDomain];
  return parts.slice(0, { short: 1, namespace: 2, svc: 3, full: 4 }[name]).join('.');
}

function addressValue(form: AddressForm, { at, port }: Destination, scope: Scope): string {
  switch (form.kind) {
    case 'host': return hostOf(at, form.name, scope);
    case 'port': return String(port);
    case 'host-port': return `${hostOf(at, form.name, scope)}:${port}`;
    case 'url': return `${form.scheme}://${hostOf(at, form.name, scope)}${form.port ? `:${port}` : ''}${form.path}`;
  }
}

/** A text as it stands in a scope. An address without target, which is reported as a problem, leaves nothing. */
export function textIn(text: Text, scope: Scope): string {
  if (!(text instanceof LiveText)) return text;
  return text.parts.map((part) => {
    if (typeof part === 'string') return part;
    const destination = destinationOf(part, scope);
    return destination ? addressValue(part.form, destination, scope) : '';
  }).join('');
}

/** Texts by key as they stand in a scope. */
export function textsIn(texts: Readonly<Record<string, Text>> | undefined, scope: Scope): Record<string, string> | undefined {
  return texts && Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, textIn(text, scope)]));
}
