import type { MountSource } from './registry';
import type { V1VolumeMount } from '../../../../schemas/types/kubernetes';
import type { Native } from '../../options/native';

/** How something is mounted. @see https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/pod-v1/#volumes-1 */
export interface MountOptions<M = MountSource> extends Native<Omit<V1VolumeMount, 'name' | 'mountPath'>> {
  /** What is mounted. */
  readonly from: M;
  /** Whether the container can only read it. @default false */
  readonly readOnly?: boolean;
  /** One file or folder of it, by its path from there; it does not follow later changes of a ConfigMap or Secret. @default all of it */
  readonly subPath?: string;
  /** Whether mounts that are made later on the node, or in the container, show on the other side. @default 'None' */
  readonly mountPropagation?: 'None' | 'HostToContainer' | 'Bidirectional';
  /** Whether mounts below it are read-only as well. @default 'Disabled' */
  readonly recursiveReadOnly?: 'Disabled' | 'IfPossible' | 'Enabled';
}

/** What is mounted, by absolute path in the container; of Windows containers by a path such as `C:\data`. */
export type Mounts<M = MountSource> = Readonly<Record<`/${string}` | `${string}:\\${string}`, M | MountOptions<M>>>;

/** Raw devices, by absolute path in the container. */
export type Devices<M = MountSource> = Readonly<Record<`/${string}`, M>>;

/** What a container finds in its file system. */
export interface MountsOptions<M = MountSource> {
  /**
   * What is mounted, by path: `Volume.scratch()`, what `addClaim` returned, … The same value at several paths, or in several containers
   * of a Pod, is one volume. An overlay changes what is mounted at a path, and how; null takes it away. @default nothing
   */
  readonly mounts?: Mounts<M>;
  /** Storage without a file system (`volumeMode: 'Block'`), by the path of the device: `'/dev/data'`. @default none @see https://kubernetes.io/docs/concepts/storage/persistent-volumes/#raw-block-volume-support */
  readonly devices?: Devices<M>;
}
