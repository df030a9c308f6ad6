import type { V1CSIVolumeSource, V1KeyToPath, V1ResourceFieldSelector } from '../../../../schemas/types/kubernetes';
import type { Native } from '../../options/native';

/** What every volume can say. */
export interface VolumeName {
  /** Its name in the Pods, a DNS label. @default the name of the object that it comes from, else by the path where it is mounted: `/var/cache` is `var-cache` */
  readonly name?: string;
}

/** How much scratch space, and where. */
export interface ScratchOptions extends VolumeName {
  /** The most that it holds, in bytes: `256Mi`; a Pod that exceeds it is evicted. @default what the node has */
  readonly sizeLimit?: string;
  /** Whether it is in memory, where it counts for the container's limit. @default false: on the node's disk */
  readonly memory?: boolean;
}

/** What is expected at the path of the node. */
export interface HostPathOptions extends VolumeName {
  /** What has to be there, or is made. @default nothing is checked @see https://kubernetes.io/docs/concepts/storage/volumes/#hostpath-volume-types */
  readonly type?: 'DirectoryOrCreate' | 'Directory' | 'FileOrCreate' | 'File' | 'Socket' | 'CharDevice' | 'BlockDevice';
}

/** How a claim is used. */
export interface ClaimVolumeOptions extends VolumeName {
  /** Whether no container of the Pods writes to it. @default false */
  readonly readOnly?: boolean;
}

/** The files of a volume. */
export interface FileOptions extends VolumeName {
  /** Permissions of the files, such as `0o400`. @default 0o644 */
  readonly defaultMode?: number;
}

/** Which files of a ConfigMap or Secret. */
export interface KeyFileOptions extends FileOptions {
  /** The keys that become files, and their paths. @default every key, under its own name */
  readonly items?: readonly Native<V1KeyToPath>[];
  /** Whether the Pods also start without it. @default false */
  readonly optional?: boolean;
}

/** What a driver makes for each Pod. */
export interface CsiOptions extends VolumeName, Native<Omit<V1CSIVolumeSource, 'driver'>> {
}

/** A field of the Pod, or a request or limit of a container, that becomes a file. @see https://kubernetes.io/docs/concepts/workloads/pods/downward-api/ */
export type DownwardFile = 'metadata.name' | 'metadata.namespace' | 'metadata.uid' | 'metadata.labels' | 'metadata.annotations'
  | `metadata.labels['${string}']` | `metadata.annotations['${string}']` | Native<V1ResourceFieldSelector>;
