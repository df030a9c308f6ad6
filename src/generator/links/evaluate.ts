import { own } from '../../common/own';
import { portNumber } from '../model/answer';
import type { Instance, Port, Scope } from '../model/scope';
import { finalName, finalNamespace } from '../model/scope';
import type { EndpointReference, ExternalPortReference } from '../texts/reference';
import type { Address, AddressName } from '../texts/text';
import { addressesIn } from '../texts/text';

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
  /** Names of the Pods behind the Service that are meant. @default whichever the Service leads to */
  readonly pods?: readonly string[];
}

/** More Pods than a list of their addresses is good for. */
export const MOST_PODS = 1000;

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

/** The Pods that an address names, where it names more than the Service in front of them. */
function podsOf({ form, endpoint }: Address, { names, pods: { first, count = 0 } = { first: 0, count: 0 } }: Instance, scope: Scope): Pick<Destination, 'pods'> {
  const pod = (ordinal: number): string => `${finalName(names.workload, scope)}-${ordinal}`;
  if (form.kind === 'hosts-ports') return { pods: Array.from({ length: Math.min(count, MOST_PODS) }, (_, index) => pod(first + index)) };
  return 'ordinal' in endpoint && endpoint.ordinal !== undefined ? { pods: [pod(endpoint.ordinal)] } : {};
}

function destinationOf(address: Address, scope: Scope): Destination | undefined {
  const target = findTarget(address, scope);
  if (!target) return 'external' in address.endpoint ? outside(address.endpoint, scope) : undefined;
  const { instance, port } = target;
  const at = { name: finalName(instance.names.service, scope), namespace: finalNamespace(instance.namespace, scope) };
  return { at, port: port.service, ...podsOf(address, instance, scope) };
}

/** The Service that an address names; undefined where it names a host outside of the cluster, or nothing. */
export function serviceOf(address: Address, scope: Scope): NamedService | undefined {
  const destination = destinationOf(address, scope);
  return typeof destination?.at === 'object' ? destination.at : undefined;
}

/**
 * DNS names that lead to a Service, `<service>.<namespace>.svc.<cluster domain>`, or to Pods behind it, `<pod>.<service>…`; or less of them.
 *
 * @see https://kubernetes.io/docs/concepts/services-networking/dns-pod-service/
 */
function hostsOf({ at, pods }: Destination, name: AddressName, { clusterDomain }: Scope): readonly string[] {
  if (typeof at === 'string') return [at];
  const parts = [at.name, at.namespace, 'svc', clusterDomain];
  const host = parts.slice(0, { short: 1, namespace: 2, svc: 3, full: 4 }[name]).join('.');
  return pods?.map((pod) => `${pod}.${host}`) ?? [host];
}

/** Where an endpoint is reached from outside: by the host that the overlay exposes it at, else what the address says otherwise. */
export function outsideUrlOf({ endpoint, form }: Address, { origins }: Scope): string | undefined {
  if (form.kind !== 'outside' || 'external' in endpoint) return undefined;
  const origin = origins.get(endpoint.app)?.get(endpoint.portName);
  return origin === undefined ? form.otherwise : `${origin}${form.path}`;
}

/** True where an address asks for a host outside, and base, which exposes nothing, has none to give. */
export function isLeftToOverlays(text: unknown, scope: Scope): boolean {
  return addressesIn(text).some((address) => address.form.kind === 'outside' && outsideUrlOf(address, scope) === undefined) && scope.overlay === undefined;
}

function valueAt(address: Address, destination: Destination, scope: Scope): string {
  const [{ form }, { port }] = [address, destination];
  if (form.kind === 'port') return String(port);
  if (form.kind === 'outside') return outsideUrlOf(address, scope) ?? '';
  const hosts = hostsOf(destination, form.name, scope);
  switch (form.kind) {
    case 'host': return hosts.join(',');
    case 'host-port': case 'hosts-ports': return hosts.map((host) => `${host}:${port}`).join(',');
    case 'url': return `${form.scheme}://${hosts.join(',')}${form.port ? `:${port}` : ''}${form.path}`;
  }
}

/** An address as it stands in a scope; one without target, which is reported as a problem, leaves nothing. */
export function addressText(address: Address, scope: Scope): string {
  const destination = destinationOf(address, scope);
  return destination ? valueAt(address, destination, scope) : '';
}
