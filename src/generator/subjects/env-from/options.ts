import type { V1EnvFromSource } from '../../../../schemas/types/kubernetes';
import type { Native } from '../../options/native';
import type { ConfigReference, SecretReference } from '../../texts/reference';

/** All keys of a config or a Secret as variables, their names after a prefix. */
export interface PrefixedSource {
  /** Where the variables come from. */
  readonly source: ConfigReference | SecretReference;
  /** Stands before the name of every key: `DB_`. */
  readonly prefix: string;
}

/** Where many variables come from: a config, a Secret, one of them with a prefix, or what exists elsewhere in Kubernetes' own fields. */
export type EnvFrom = ConfigReference | SecretReference | PrefixedSource | Native<V1EnvFromSource>;

/** What the container finds in its environment besides single variables. */
export interface EnvFromOptions {
  /** Configs and Secrets of which every key is a variable, the later over the earlier; `env` wins over all of them. @default none @see https://kubernetes.io/docs/tasks/configure-pod-container/configure-pod-configmap/#configure-all-key-value-pairs-in-a-configmap-as-container-environment-variables */
  readonly envFrom?: readonly EnvFrom[];
}
