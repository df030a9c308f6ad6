import type { V1Container, V1ObjectMeta, V1PodSpec, V1Volume } from '../../../../schemas/types/kubernetes';
import type { Native } from '../../options/native';

/** Kubernetes' own fields of a container, less what has an option. */
export interface ContainerFields extends Native<Omit<V1Container, 'name' | 'image' | 'command' | 'args' | 'env' | 'envFrom' | 'ports'
  | 'volumeMounts' | 'volumeDevices' | 'resources' | 'livenessProbe' | 'readinessProbe' | 'startupProbe'>> {
  /** An empty list as it is written; variables are `env` of the container itself. @default none */
  readonly env?: readonly [];
  /** An empty list as it is written. @default none */
  readonly envFrom?: readonly [];
  /** An empty list as it is written; ports are `ports` of the container itself. @default none */
  readonly ports?: readonly [];
  /** An empty list as it is written; mounts are `mounts` of the container itself. @default none */
  readonly volumeMounts?: readonly [];
  /** An empty list as it is written; devices are `devices` of the container itself. @default none */
  readonly volumeDevices?: readonly [];
  /** When the image is pulled. @default as Kubernetes decides by the tag */
  readonly imagePullPolicy?: 'Always' | 'IfNotPresent' | 'Never';
}

/** Kubernetes' own fields of a Pod, less what has an option. */
export interface PodFields extends Native<Omit<V1PodSpec, 'containers' | 'initContainers' | 'ephemeralContainers' | 'serviceAccountName'
  | 'automountServiceAccountToken'>> {
  /** The old name of the account's field, where it is written beside the new one: the same as `identity: { account }`. @default none */
  readonly serviceAccount?: string;
  /** Volumes that nothing in `mounts` and `devices` is: those of containers that others add to the Pods. @default none */
  readonly volumes?: readonly Native<V1Volume>[];
  /** How names are looked up. @default 'ClusterFirst' */
  readonly dnsPolicy?: 'ClusterFirst' | 'ClusterFirstWithHostNet' | 'Default' | 'None';
}

/** Everything else of a container. */
export interface NativeContainerOptions {
  /** Everything else of the container, in Kubernetes' words: `lifecycle`, `imagePullPolicy`, `securityContext`, … @default none @see https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/pod-v1/#Container */
  readonly container?: ContainerFields;
}

/** Everything else of the objects' metadata, and of the Pods. */
export interface NativePodOptions {
  /** Everything else of the Pods, in Kubernetes' words: `nodeSelector`, `tolerations`, `priorityClassName`, … @default none @see https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/pod-v1/#PodSpec */
  readonly pod?: PodFields;
  /** Everything else of the workload's own metadata: `finalizers`, … @default none @see https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/object-meta/#ObjectMeta */
  readonly metadata?: Native<Omit<V1ObjectMeta, 'name' | 'namespace' | 'labels' | 'annotations'>>;
  /** Everything else of the metadata of the Pods' template; a name is written, and Kubernetes makes nothing of it. @default none */
  readonly podMetadata?: Native<Omit<V1ObjectMeta, 'labels' | 'annotations'>>;
}
