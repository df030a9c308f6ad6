import type { Present, Stay } from './plan';
import type { JsonObject } from '../../kubernetes/objects/json';
import { asList, asObject, asString, at } from '../../kubernetes/objects/json';
import { isService, serviceType } from '../../kubernetes/services/service';
import type { Access } from '../access/access';
import { inParallel } from '../access/in-parallel';

/** Annotations and fields by which somebody reserved an address, which outlives the Service or Ingress that names it. */
const RESERVED: readonly string[] = [
  'networking.gke.io/load-balancer-ip-addresses', 'kubernetes.io/ingress.global-static-ip-name', 'kubernetes.io/ingress.regional-static-ip-name',
  'service.beta.kubernetes.io/aws-load-balancer-eip-allocations', 'service.beta.kubernetes.io/azure-pip-name', 'service.beta.kubernetes.io/azure-load-balancer-ipv4',
  'service.beta.kubernetes.io/azure-load-balancer-ipv6',
];

function reservedBy(object: JsonObject): string[] {
  const annotations = asObject(at(object, 'metadata', 'annotations'));
  const named = RESERVED.flatMap((key) => asString(annotations[key]) ?? []);
  const field = asString(at(object, 'spec', 'loadBalancerIP'));
  return field === undefined ? named : [...named, field];
}

/** Addresses that somebody reserved for objects of an overlay: they stay, and clouds charge for those that nobody uses. */
export function reservedAddresses(present: readonly Present[]): Stay[] {
  return present.flatMap(({ wanted, object }) => reservedBy(object).map((address) => (
    { resource: `address ${address}`, why: `reserved for ${wanted.title}: it stays until it is released where it was reserved` })));
}

/** Load balancers whose end the cluster could not see: nothing held their Services until a cloud had released them. */
export function unseenReleases(present: readonly Present[]): Stay[] {
  return present.filter(({ object }) => isService(object) && serviceType(object) === 'LoadBalancer').flatMap(({ wanted, object }) => {
    const addresses = asList(at(object, 'status', 'loadBalancer', 'ingress')).map(asObject).flatMap(({ ip, hostname }) => asString(hostname) ?? asString(ip) ?? []);
    const isHeld = asList(at(object, 'metadata', 'finalizers')).length > 0;
    return isHeld ? [] : addresses.map((address) => (
      { resource: `address ${address}`, why: `nothing held ${wanted.title} until it was released: where a cloud gave it, look there` }));
  });
}

/** A claim that lies around, and the volume behind it. */
interface Claim {
  readonly namespace: string;
  readonly name: string;
  readonly volume: string | undefined;
}

function claimOf(object: JsonObject): Claim {
  const { name, namespace } = asObject(object.metadata);
  return { namespace: asString(namespace) ?? '', name: asString(name) ?? '', volume: asString(at(object, 'spec', 'volumeName')) };
}

/** Names that a StatefulSet gives to the claims of its Pods: `data-postgres-0`. */
function isClaimOf(name: string, set: JsonObject): boolean {
  const owner = asString(at(set, 'metadata', 'name')) ?? '';
  return asList(at(set, 'spec', 'volumeClaimTemplates')).some((template) => {
    const start = `${asString(at(template, 'metadata', 'name')) ?? ''}-${owner}-`;
    return name.startsWith(start) && /^\d+$/.test(name.slice(start.length));
  });
}

/** True where a StatefulSet takes the claims of its Pods with it. */
function takesClaims(set: JsonObject): boolean {
  return at(set, 'spec', 'persistentVolumeClaimRetentionPolicy', 'whenDeleted') === 'Delete';
}

/** The claims that the StatefulSets among some objects made and leave; undefined where nobody may list them. */
export async function claimsOfSets(present: readonly Present[], access: Access): Promise<readonly Claim[] | undefined> {
  const sets = present.filter(({ wanted: { apiVersion, kind } }) => apiVersion === 'apps/v1' && kind === 'StatefulSet').filter(({ object }) => !takesClaims(object));
  const namespaces = [...new Set(sets.map(({ wanted }) => wanted.namespace))];
  const listed = await inParallel(namespaces, (namespace) => access.list('v1', 'PersistentVolumeClaim', namespace));
  if (listed.some(({ is }) => is !== 'there')) return undefined;
  const claims = listed.flatMap((one) => (one.is === 'there' ? one.objects : [])).map(claimOf);
  return claims.filter(({ name, namespace }) => sets.some(({ wanted, object }) => wanted.namespace === namespace && isClaimOf(name, object)));
}

/** What becomes of data: a volume by the reclaim policy that it has, not the one that its class had. */
export interface Volume {
  readonly claim: Claim;
  /** `Delete`, `Retain`; undefined where nobody may read it. */
  readonly policy: string | undefined;
}

/** The volumes behind the claims among some objects. */
export async function volumesOf(present: readonly Present[], access: Access): Promise<Volume[]> {
  const claims = present.filter(({ wanted }) => wanted.apiVersion === 'v1' && wanted.kind === 'PersistentVolumeClaim').map(({ object }) => claimOf(object));
  return inParallel(claims.filter(({ volume }) => volume !== undefined), async (claim) => {
    const found = await access.get({ apiVersion: 'v1', kind: 'PersistentVolume', namespace: '', name: claim.volume ?? '' });
    return { claim, policy: found.is === 'there' ? asString(at(found.object, 'spec', 'persistentVolumeReclaimPolicy')) : undefined };
  });
}

/** What is lost with some objects: data whose volumes go with their claims. */
export function lostData(present: readonly Present[], volumes: readonly Volume[]): string[] {
  const claims = volumes.filter(({ policy }) => policy === 'Delete').map(({ claim: { namespace, name } }) => `the data of claim ${namespace}/${name}: its volume is deleted with it`);
  const sets = present.filter(({ wanted: { apiVersion, kind }, object }) => apiVersion === 'apps/v1' && kind === 'StatefulSet' && takesClaims(object));
  return [...claims, ...sets.map(({ wanted }) => `the data of ${wanted.title}: it takes the claims of its Pods with it`)];
}

/** Claims that stay because a StatefulSet made them, and who makes them go. */
export function stayingClaims(claims: readonly Claim[]): Stay[] {
  return claims.map(({ namespace, name, volume }) => ({
    resource: `v1 PersistentVolumeClaim ${namespace}/${name}`,
    why: `a StatefulSet made it for its data${volume === undefined ? '' : `, on volume ${volume}`}: it stays until you delete it, and the data with it`,
  }));
}

/** Volumes that outlive their claims. */
export function stayingVolumes(volumes: readonly Volume[]): Stay[] {
  return volumes.filter(({ policy }) => policy !== 'Delete').map(({ claim, policy }) => ({
    resource: `v1 PersistentVolume ${claim.volume ?? ''}`,
    why: policy === undefined ? 'this user may not get persistentvolumes: whether it stays is not known' : `its reclaim policy is ${policy}: it stays with its data, and so does the disk behind it`,
  }));
}
