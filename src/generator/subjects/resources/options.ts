import type { V1ResourceRequirements } from '../../../../schemas/types/kubernetes';
import type { Native } from '../../options/native';

/** CPU and memory. */
export interface ResourcesOptions {
  /** CPU in cores, memory in bytes. @default none @see https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/ */
  readonly resources?: Native<V1ResourceRequirements>;
}
