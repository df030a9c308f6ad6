import type { DeliveredUnit } from './units';
import type { KubernetesManifest } from '../../../kubernetes/objects/manifest';
import type { ArgoCdModel, ClusterModel } from '../../model/delivery';
import type { ImagePolicy, TrackedImage } from '../../subjects/image/options';
import { imageNames } from '../image-names';

/** A policy in the words of Image Updater. @see https://argocd-image-updater.readthedocs.io/en/stable/basics/update-strategies/ */
function strategy(policy: ImagePolicy): { readonly constraint: string; readonly settings: object } {
  if ('semver' in policy) return { constraint: `:${policy.semver}`, settings: { updateStrategy: 'semver' } };
  if ('digestOf' in policy) return { constraint: `:${policy.digestOf}`, settings: { updateStrategy: 'digest' } };
  return { constraint: '', settings: { updateStrategy: 'alphabetical', allowTags: `regexp:${policy.pattern}` } };
}

function imageOf({ repository, policy }: TrackedImage, alias: string): object {
  const { constraint, settings } = strategy(policy);
  return { alias, imageName: `${repository}${constraint}`, commonUpdateSettings: settings, manifestTargets: { kustomize: { name: repository } } };
}

/** A unit that is delivered, its tracked images, and the folder of the kustomization with their entries, from the unit's own. */
export interface UpdatedUnit {
  readonly unit: DeliveredUnit;
  readonly images: readonly TrackedImage[];
  readonly folder: string;
}

/**
 * What has Argo CD Image Updater move the images of a cluster's Applications.
 *
 * @see https://argocd-image-updater.readthedocs.io/en/stable/configuration/applications/
 */
export function imageUpdater(delivery: ArgoCdModel, cluster: ClusterModel, units: readonly UpdatedUnit[]): KubernetesManifest | undefined {
  const { imageUpdates, namespace } = delivery;
  const moving = units.filter(({ images }) => images.length > 0);
  if (imageUpdates === undefined || moving.length === 0) return undefined;
  const { branch, gitSecret } = imageUpdates;
  const method = gitSecret === undefined ? 'git' : `git:secret:${gitSecret}`;
  return {
    apiVersion: 'argocd-image-updater.argoproj.io/v1alpha1',
    kind: 'ImageUpdater',
    metadata: { name: cluster.name, namespace },
    spec: {
      applicationRefs: moving.map(({ unit, images, folder }) => {
        const aliases = imageNames(images.map(({ repository }) => repository));
        return {
          namePattern: `${cluster.selector === undefined ? cluster.name : '*'}-${unit.name}`,
          writeBackConfig: { method, gitConfig: { branch, writeBackTarget: folder === '' ? 'kustomization' : `kustomization:./${folder}` } },
          images: images.map((image) => imageOf(image, aliases.get(image.repository) ?? '')),
        };
      }),
    },
  };
}
