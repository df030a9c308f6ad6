import type { V1PersistentVolumeClaimSpec } from '../../../../../schemas/types/kubernetes';
import type { Native } from '../../../options/native';

/** How a volume can be mounted. @see https://kubernetes.io/docs/concepts/storage/persistent-volumes/#access-modes */
export type AccessMode = 'ReadWriteOnce' | 'ReadOnlyMany' | 'ReadWriteMany' | 'ReadWriteOncePod';

/** Storage that is asked for; fields without an option of ours are Kubernetes' own. @see https://kubernetes.io/docs/reference/kubernetes-api/config-and-storage-resources/persistent-volume-claim-v1/#PersistentVolumeClaimSpec */
export interface ClaimOptions extends Native<Omit<V1PersistentVolumeClaimSpec, 'resources' | 'accessModes'>> {
  /** How much, in bytes: `20Gi`. It can grow later where the storage class allows it, and never shrink. */
  readonly size: string;
  /** How many nodes or Pods may mount it, and whether to write. @default ['ReadWriteOnce'] */
  readonly accessModes?: readonly AccessMode[];
  /** Class of the storage; `''` for a volume that an administrator made. @default the cluster's own */
  readonly storageClassName?: string;
  /** Whether it has a file system, or is a bare device. @default 'Filesystem' */
  readonly volumeMode?: 'Filesystem' | 'Block';
  /** Labels of the claim. @default none */
  readonly labels?: Readonly<Record<string, string>>;
  /** Annotations of the claim. @default none */
  readonly annotations?: Readonly<Record<string, string>>;
}

/** Storage that each Pod of a StatefulSet asks for. */
export interface ClaimTemplateOptions extends ClaimOptions {
  /** Written where it is said: the API server adds it, and what compares the two may take that for a change. @default not written */
  readonly apiVersion?: 'v1';
  /** Like `apiVersion`. @default not written */
  readonly kind?: 'PersistentVolumeClaim';
}
