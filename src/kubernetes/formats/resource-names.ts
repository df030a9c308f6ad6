import type { Format } from './format';
import { qualifiedName } from './names';

const CONTAINER = new Set(['cpu', 'memory', 'ephemeral-storage']);

const STANDARD = new Set([
  ...CONTAINER, 'storage', 'pods', 'services', 'replicationcontrollers', 'resourcequotas', 'secrets', 'configmaps', 'persistentvolumeclaims',
  'requests.cpu', 'requests.memory', 'requests.storage', 'requests.ephemeral-storage', 'limits.cpu', 'limits.memory', 'limits.ephemeral-storage',
  'services.nodeports', 'services.loadbalancers',
]);

const QUOTA = new Set([...STANDARD].filter((name) => name !== 'storage'));

const WHOLE = new Set([
  'pods', 'services', 'replicationcontrollers', 'resourcequotas', 'secrets', 'configmaps', 'persistentvolumeclaims',
  'services.nodeports', 'services.loadbalancers',
]);

function isHugePages(name: string): boolean {
  return name.startsWith('hugepages-');
}

function isPrefixed(name: string): boolean {
  return name.includes('/');
}

/** True for the resources that Kubernetes itself defines. */
function isNativeResource(name: string): boolean {
  return !isPrefixed(name) || name.includes('kubernetes.io/');
}

function isExtended(name: string): boolean {
  return !isNativeResource(name) && !name.startsWith('requests.') && qualifiedName(`requests.${name}`) === undefined;
}

/** True where more may be requested than there is: not for extended resources and huge pages. */
export function isOvercommittable(name: string): boolean {
  return isNativeResource(name) && !isHugePages(name);
}

/** True where amounts are whole numbers. */
export function isWholeNumbered(name: string): boolean {
  return WHOLE.has(name) || isExtended(name);
}

/** What is wrong with a resource's name wherever one stands. */
export function resourceFault(name: string): string | undefined {
  const fault = qualifiedName(name);
  if (fault !== undefined) return fault;
  return isPrefixed(name) || STANDARD.has(name) || isHugePages(name) || isQuotaName(name) ? undefined : "is not a standard resource and has no prefix ('example.com/name')";
}

/** What is wrong with the name of a resource that a container asks for. */
export function containerResourceFault(name: string): string | undefined {
  const fault = resourceFault(name);
  if (fault !== undefined) return fault;
  if (!isPrefixed(name)) return CONTAINER.has(name) || isHugePages(name) ? undefined : 'is not a resource that containers ask for';
  return isNativeResource(name) || isExtended(name) ? undefined : 'is not the name of an extended resource';
}

function isQuotaName(name: string): boolean {
  return QUOTA.has(name) || /^(?:requests\.)?hugepages-/.test(name);
}

/** What is wrong with the name of a resource that a quota limits. */
export function quotaResourceFault(name: string): string | undefined {
  const fault = resourceFault(name);
  if (fault !== undefined) return fault;
  return isPrefixed(name) || isQuotaName(name) ? undefined : 'is not a resource that quotas limit';
}

/** What is wrong with the name of a resource set for a whole Pod. */
export function podResourceFault(name: string): string | undefined {
  return name === 'cpu' || name === 'memory' || isHugePages(name) ? undefined : 'is not a resource that is set for a whole Pod';
}

/** The size of the pages in `hugepages-2Mi`, undefined for other resources. */
export function hugePageSize(name: string): string | undefined {
  return isHugePages(name) ? name.slice('hugepages-'.length) : undefined;
}

/** The name of a resource that is none of Kubernetes' own: `example.com/gpu`. */
export const extendedResource: Format = (value) => isExtended(value) ? undefined : "must be the name of a resource with a domain ('example.com/gpu')";
