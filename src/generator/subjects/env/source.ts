import type { V1EnvVarSource } from '../../../../schemas/types/kubernetes';
import type { Native } from '../../options/native';
import type { SecretReference } from '../../texts/reference';
import type { EnvSource, Text } from '../../texts/text';

/** A variable's value that Kubernetes fills in; the value itself is never written to a file. */
export class ValueFrom implements EnvSource {
  readonly is = 'env-source';

  /** Made by {@link Env}, and by `secret.key(…)`. */
  constructor(readonly source: Native<V1EnvVarSource>, readonly secret?: SecretReference) {}
}

/** A variable's value: a literal, a live text, or what Kubernetes fills in. */
export type EnvValue = Text | ValueFrom;

/** Fields of a Pod that a variable can hold. @see https://kubernetes.io/docs/concepts/workloads/pods/downward-api/ */
export type PodField = 'metadata.name' | 'metadata.namespace' | 'metadata.uid' | `metadata.labels['${string}']` | `metadata.annotations['${string}']`
  | 'spec.nodeName' | 'spec.serviceAccountName' | 'status.hostIP' | 'status.hostIPs' | 'status.podIP' | 'status.podIPs';

/** Resources of a container that a variable can hold. */
export type ResourceField = `${'limits' | 'requests'}.${'cpu' | 'memory' | 'ephemeral-storage'}`;

/** Of which container a resource is, and how it is counted. */
export interface ResourceFieldOptions {
  /** The container whose resource it is. @default the application's own */
  readonly container?: string;
  /** The unit that it is counted in. @default 1 */
  readonly divisor?: string;
}

/** Values that Kubernetes fills in when the container starts. A key of a Secret is `secret.key(…)`. */
export const Env = {
  /** A field of the Pod. */
  field: (path: PodField): ValueFrom => new ValueFrom({ fieldRef: { fieldPath: path } }),
  /** A request or limit of the container, or of another one of the Pod, in units of `divisor` (default 1). */
  resource: (path: ResourceField, { container, divisor }: ResourceFieldOptions = {}): ValueFrom => new ValueFrom({
    resourceFieldRef: {
      ...container === undefined ? {} : { containerName: container },
      resource: path,
      ...divisor === undefined ? {} : { divisor },
    },
  }),
  /** A key of a ConfigMap that exists without being declared here. */
  configMap: (name: string, key: string): ValueFrom => new ValueFrom({ configMapKeyRef: { name, key } }),
  /** Any other source in Kubernetes' own fields. */
  from: (source: Native<V1EnvVarSource>): ValueFrom => new ValueFrom(source),
} as const;
