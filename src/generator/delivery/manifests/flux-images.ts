import { duration } from './flux';
import type { KubernetesManifest } from '../../../kubernetes/objects/manifest';
import type { ClusterModel, FluxImageUpdates, FluxModel } from '../../model/delivery';
import type { ImagePolicy, TrackedImage } from '../../subjects/image/options';
import type { TrackedByUnit } from '../check-image-updates';
import { imageNames, policyNames } from '../image-names';

const API = 'image.toolkit.fluxcd.io/v1';

/** A file below the folder of the delivery. */
export interface ImageFile {
  readonly path: string;
  readonly manifest: KubernetesManifest;
}

/** Where Flux looks for tags. @see https://fluxcd.io/flux/components/image/imagerepositories/ */
function imageRepository(name: string, image: string, { interval, registrySecret }: FluxImageUpdates, namespace: string): KubernetesManifest {
  const secret = registrySecret === undefined ? {} : { secretRef: { name: registrySecret } };
  return { apiVersion: API, kind: 'ImageRepository', metadata: { name, namespace }, spec: { image, interval: duration(interval), ...secret } };
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** A policy in the words of Flux. */
function choice(policy: ImagePolicy): object {
  if ('semver' in policy) return { policy: { semver: { range: policy.semver } } };
  if ('digestOf' in policy) return { filterTags: { pattern: `^${escaped(policy.digestOf)}$` }, policy: { alphabetical: { order: 'asc' } } };
  const pattern = policy.pattern.replaceAll('(?<', '(?P<').replaceAll('(?P<=', '(?<=').replaceAll('(?P<!', '(?<!');
  return { filterTags: { pattern, ...pattern.includes('(?P<value>') ? { extract: '$value' } : {} }, policy: { [policy.order]: { order: 'asc' } } };
}

/** An interval stands exactly where a tag is looked at again and again. @see https://fluxcd.io/flux/components/image/imagepolicies/#interval */
function reflection(policy: ImagePolicy, hasDigest: boolean, interval: number): object {
  if ('digestOf' in policy) return { digestReflectionPolicy: 'Always', interval: duration(interval) };
  return hasDigest ? { digestReflectionPolicy: 'IfNotPresent' } : {};
}

/** An image, and by which names Flux knows it. */
interface Policed {
  readonly image: TrackedImage;
  readonly name: string;
  readonly repository: string;
  readonly hasDigest: boolean;
}

/** Which tag runs. @see https://fluxcd.io/flux/components/image/imagepolicies/ */
function imagePolicy({ image: { policy }, name, repository, hasDigest }: Policed, namespace: string, interval: number): KubernetesManifest {
  return {
    apiVersion: API,
    kind: 'ImagePolicy',
    metadata: { name, namespace },
    spec: { imageRepositoryRef: { name: repository }, ...choice(policy), ...reflection(policy, hasDigest, interval) },
  };
}

/** What commits. @see https://fluxcd.io/flux/components/image/imageupdateautomations/ */
function automation(name: string, path: string, delivery: FluxModel, { author, pushBranch, interval }: FluxImageUpdates): KubernetesManifest {
  return {
    apiVersion: API,
    kind: 'ImageUpdateAutomation',
    metadata: { name, namespace: delivery.namespace },
    spec: {
      interval: duration(interval),
      sourceRef: { kind: 'GitRepository', name: delivery.source },
      git: { checkout: { ref: { branch: delivery.revision } }, commit: { author }, push: { branch: pushBranch } },
      update: { path: `./${path}`, strategy: 'Setters' },
    },
  };
}

/** The tracked images of an overlay, and where its kustomizations are from the root of git. */
export interface TrackedOverlay {
  readonly name: string;
  readonly path: string;
  readonly tracked: TrackedByUnit;
  /** True where the entry of an image has a digest. */
  hasDigest(unit: string, repository: string): boolean;
}

/** What has Flux move the images of the overlays in a cluster. */
export function fluxImageFiles(delivery: FluxModel, cluster: ClusterModel, overlays: readonly TrackedOverlay[]): readonly ImageFile[] {
  const { imageUpdates, namespace } = delivery;
  const images = overlays.flatMap(({ tracked }) => [...tracked.values()].flat());
  if (imageUpdates === undefined || images.length === 0) return [];
  const names = imageNames(images.map(({ repository }) => repository));
  const nameOf = (repository: string): string => names.get(repository) ?? '';
  const repositories = [...names].map(([repository, name]): ImageFile => ({ path: `images/${name}.yaml`, manifest: imageRepository(name, repository, imageUpdates, namespace) }));
  const policies = overlays.flatMap(({ name: overlay, tracked, hasDigest }) => [...tracked].flatMap(([unit, own]) => {
    const policyName = policyNames(overlay, unit, own.map(({ repository }) => repository));
    return own.map((image): ImageFile => {
      const name = policyName.get(image.repository) ?? '';
      const policed = { image, name, repository: nameOf(image.repository), hasDigest: hasDigest(unit, image.repository) };
      return { path: `images/${name}-policy.yaml`, manifest: imagePolicy(policed, namespace, imageUpdates.interval) };
    });
  }));
  const automations = overlays.filter(({ tracked }) => tracked.size > 0)
    .map(({ name, path }): ImageFile => ({ path: `images/${name}-updates.yaml`, manifest: automation(`${cluster.name}-${name}`, path, delivery, imageUpdates) }));
  return [...repositories, ...policies, ...automations];
}
