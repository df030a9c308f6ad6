import { acceptedIn } from './accepted';
import type { Accepted } from './accepted';
import { addressesOf } from './addresses';
import type { Address } from './addresses';
import type { Pods, Requests } from './sizes';
import { plus, podsOf, requestsOf, times } from './sizes';
import { APPLIED_NAMESPACE, nameIn, namespaceOf } from '../../kubernetes/kinds/namespace';
import type { Resource } from '../../kubernetes/objects/resource';
import type { Workload } from '../../kubernetes/pods/workload';
import type { RunningImage } from '../rendered/running-images';
import type { LinkOptions } from '../rules/references/shared/link-options';
import { ResourceIndex } from '../rules/references/shared/resource-index';
import { readTopology } from '../topology/read-topology';

/** A workload of an overlay. */
export interface ListedWorkload {
  readonly kind: string;
  /** `shop/web`; without namespace where the manifest names none. */
  readonly name: string;
  readonly pods: Pods;
  /** What one of its Pods requests. */
  readonly requests: Requests;
}

/** What an overlay consists of. */
export interface ListedOverlay {
  readonly overlay: string;
  /** Its kustomizations that build alone, as paths. */
  readonly units: readonly string[];
  readonly namespaces: readonly string[];
  readonly objects: number;
  /** The Pods that run at the least; those on every node, and of Jobs, are not counted. */
  readonly pods: number;
  readonly requests: Requests;
  readonly workloads: readonly ListedWorkload[];
  readonly addresses: readonly Address[];
  readonly images: readonly Pick<RunningImage, 'repository' | 'tag' | 'digest' | 'isPinned'>[];
  readonly accepted: readonly Accepted[];
}

/** What is rendered of an overlay, and what is known of it. */
export interface ToList {
  readonly overlay: string;
  readonly resources: readonly Resource[];
  readonly units: readonly string[];
  readonly images: readonly RunningImage[];
  readonly links: LinkOptions;
}

function listed(workload: Workload, index: ResourceIndex): ListedWorkload {
  const { kind, name, namespace } = workload;
  return { kind, name: nameIn(namespace, name), pods: podsOf(workload, index), requests: requestsOf(workload) };
}

function imagesIn(images: readonly RunningImage[]): ListedOverlay['images'] {
  const once = new Map(images.map((image) => [`${image.repository} ${image.tag} ${image.digest}`, image]));
  return [...once.values()].map(({ repository, tag, digest, isPinned }) => ({
    repository, ...tag === undefined ? {} : { tag }, ...digest === undefined ? {} : { digest }, isPinned,
  }));
}

/** Lists what an overlay consists of. */
export function listOverlay({ overlay, resources, units, images, links }: ToList): ListedOverlay {
  const index = new ResourceIndex(resources, links);
  const workloads = index.workloads.map((workload) => listed(workload, index));
  const namespaces = new Set(resources.map(({ object }) => namespaceOf(object, APPLIED_NAMESPACE)));
  return {
    overlay,
    units,
    namespaces: [...namespaces].filter((name) => name !== '' && name !== APPLIED_NAMESPACE).sort(),
    objects: resources.length,
    pods: workloads.reduce((sum, { pods: { least } }) => sum + least, 0),
    requests: workloads.map(({ pods: { least }, requests }) => times(requests, least)).reduce(plus, { cpu: 0n, memory: 0n }),
    workloads,
    addresses: addressesOf(index, readTopology(resources, links)),
    images: imagesIn(images),
    accepted: acceptedIn(resources),
  };
}
