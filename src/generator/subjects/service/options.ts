import type { V1ServiceSpec } from '@kubernetes/client-node' with { 'resolution-mode': 'import' };
import type { Native } from '../../options/native';
import type { Text } from '../../texts/text';

/** Kubernetes' own fields of a Service, less what has an option. */
export interface ServiceFields extends Native<Omit<V1ServiceSpec, 'ports' | 'selector' | 'externalName'>> {
  /** How it is reached; what goes outside is better said by `expose` of an overlay. @default 'ClusterIP' */
  readonly type?: 'ClusterIP' | 'NodePort' | 'LoadBalancer';
}

/** The Service in front of the Pods. */
export interface ServiceOptions {
  /** Everything else of the Service, in Kubernetes' words: `sessionAffinity`, `publishNotReadyAddresses`, … @default none @see https://kubernetes.io/docs/reference/kubernetes-api/service-resources/service-v1/#ServiceSpec */
  readonly service?: ServiceFields;
  /** Labels of the Service. @default `labels` */
  readonly serviceLabels?: Readonly<Record<string, string>>;
  /** Annotations of the Service; addresses follow. @default none */
  readonly serviceAnnotations?: Readonly<Record<string, Text>>;
}
