import type { V1EndpointSlice, V1Service } from '../../../schemas/types/kubernetes';
import { parseIp } from '../../kubernetes/names/ip-address';
import type { KubernetesManifest } from '../../kubernetes/objects/manifest';
import { portNumber } from '../model/answer';
import type { Answer } from '../model/answer';
import type { Scope } from '../model/scope';
import { finalName } from '../model/scope';
import type { ExternalReference } from '../texts/reference';

/** An object that an answer needs, and its file without ending. */
export interface ExternalObject {
  readonly key: string;
  readonly manifest: KubernetesManifest;
  readonly external: ExternalReference;
}

type Addresses = Extract<Answer, { readonly kind: 'addresses' }>;
type Family = 'IPv4' | 'IPv6';

/** The addresses by the family of their version, the first one's first. */
function byFamily({ addresses }: Addresses): ReadonlyMap<Family, readonly string[]> {
  const versions = addresses.map((address): Family => parseIp(address)?.family === 6 ? 'IPv6' : 'IPv4');
  return new Map([...new Set(versions)].map((family) => [family, addresses.filter((_, index) => versions[index] === family)]));
}

/** The families that the Service needs where IPv4 alone is not all of it. @see https://kubernetes.io/docs/concepts/services-networking/dual-stack/ */
function families(addresses: Addresses): object {
  const found = [...byFamily(addresses).keys()];
  if (found.length > 1) return { ipFamilyPolicy: 'PreferDualStack' };
  return found[0] === 'IPv6' ? { ipFamilyPolicy: 'SingleStack', ipFamilies: ['IPv6'] } : {};
}

/** A Service whose endpoints nobody selects. @see https://kubernetes.io/docs/concepts/services-networking/service/#services-without-selectors */
function serviceOf(external: ExternalReference, answer: Addresses, namespace: string): V1Service {
  const ports = Object.keys(external.ports).map((name) => ({ name, protocol: 'TCP', port: portNumber(external, answer, name) }));
  return { apiVersion: 'v1', kind: 'Service', metadata: { name: external.name, namespace }, spec: { type: 'ClusterIP', ...families(answer), ports } };
}

/**
 * The endpoints of that Service. Its label holds the final name, because kustomize follows no name in a label.
 *
 * @see https://kubernetes.io/docs/concepts/services-networking/endpoint-slices/#management
 */
function slicesOf(external: ExternalReference, answer: Addresses, scope: Scope): readonly (readonly [key: string, V1EndpointSlice])[] {
  const labels = { 'kubernetes.io/service-name': finalName(external.name, scope), 'endpointslice.kubernetes.io/managed-by': 'projen-gitops' };
  const ports = Object.keys(external.ports).map((name) => ({ name, protocol: 'TCP', port: portNumber(external, answer, name) }));
  return [...byFamily(answer)].map(([addressType, addresses]) => [`endpoint-slice-${addressType.toLowerCase()}`, {
    apiVersion: 'discovery.k8s.io/v1',
    kind: 'EndpointSlice',
    metadata: { name: `${external.name}-${addressType.toLowerCase()}`, namespace: scope.baseNamespace, labels },
    addressType,
    ports,
    endpoints: addresses.map((address) => ({ addresses: [address], conditions: { ready: true } })),
  }] as const);
}

/** @see https://kubernetes.io/docs/concepts/services-networking/service/#externalname */
function aliasOf({ name }: ExternalReference, externalName: string, namespace: string): V1Service {
  return { apiVersion: 'v1', kind: 'Service', metadata: { name, namespace }, spec: { type: 'ExternalName', externalName } };
}

/** The objects that the answers of a scope need, in the order in which they are given. */
export function externalObjects(scope: Scope): readonly ExternalObject[] {
  const { baseNamespace } = scope;
  return [...scope.externals].flatMap(([external, answer]): readonly ExternalObject[] => {
    const object = (key: string, manifest: KubernetesManifest): ExternalObject => ({ key, manifest, external });
    if (answer.kind === 'external-name') return [object('service', aliasOf(external, answer.host, baseNamespace))];
    if (answer.kind !== 'addresses') return [];
    return [object('service', serviceOf(external, answer, baseNamespace)), ...slicesOf(external, answer, scope).map(([key, slice]) => object(key, slice))];
  });
}
