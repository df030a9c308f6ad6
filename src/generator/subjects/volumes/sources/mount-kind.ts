import type { V1PersistentVolumeClaimSpec, V1Volume, V1VolumeMount } from '../../../../../schemas/types/kubernetes';
import type { Instance, Scope } from '../../../model/scope';
import type { Place } from '../../../problems/place';
import type { Outside } from '../../outside/outside';

/** A claim that a StatefulSet makes for each of its Pods; its name is that of the volume. */
export interface ClaimTemplatePart {
  readonly apiVersion?: 'v1';
  readonly kind?: 'PersistentVolumeClaim';
  readonly labels?: Readonly<Record<string, string>>;
  readonly annotations?: Readonly<Record<string, string>>;
  readonly spec: V1PersistentVolumeClaimSpec;
}

/** What a source puts into the Pods: a volume, or a claim of each Pod's own. */
export type VolumePart = { readonly volume: Omit<V1Volume, 'name'> } | { readonly claimTemplate: ClaimTemplatePart };

/**
 * One kind of source that can be mounted: what its values put into the Pods. The values carry its name in their property `is`.
 *
 * To add a kind: a file in this folder with one of these, and its line in `../registry.ts`, whose key is what `is` says. The types of the
 * option `mounts` follow from that line. Paths, mount options, names of volumes, sharing between containers, init containers and
 * overlays are the same for all kinds, so that a kind has nothing to do with them.
 */
export interface MountKind<S extends { readonly is: string }> {
  /** The name of the volume in the Pods, made a DNS label; undefined for one that is named for the path where it is mounted. Values of one name are one volume where what they put into the Pods is equal. */
  nameOf(source: S): string | undefined;
  /** What it puts into the Pods. It may be wrong, then what comes of it is not written. */
  partOf(source: S, instance: Instance, scope: Scope): VolumePart;
  /** What it says of each mount, such as the one file that is mounted; the user's own options win. @default nothing */
  mountOf?(source: S): Partial<V1VolumeMount>;
  /** Records what is wrong with it, at the place of the mount. */
  check?(source: S, place: Place, instance: Instance, scope: Scope): void;
  /** True for storage without a file system, which is a device of the container and no folder; undefined where only the cluster knows. @default false */
  isBlock?(source: S, scope: Scope): boolean | undefined;
  /** What it names that exists without being rendered here, so that `validate` does not miss it. @default nothing */
  outsideOf?(source: S): readonly Outside[];
}
