import type { V1ServiceSpec } from '@kubernetes/client-node' with { 'resolution-mode': 'import' };
import type { Native } from '../../options/native';
import type { Text } from '../../texts/text';

/** Kubernetes' own fields of a Service, less what has an option. */
export interface ServiceFields extends Native<Omit<V1ServiceSpec, 'ports' | 'selector' | 'externalName'>> {
  /** How it is reached; what goes outside is better said by `expose` of an overlay. @default 'ClusterIP', which `hardening: 'none'` does not write */
  readonly type?: 'ClusterIP' | 'NodePort' | 'LoadBalancer';
}

/** Another Service in front of the same Pods, with some of their ports `P`. */
export interface MoreService<P extends string = string> extends ServiceFields {
  /** Names of the ports that it offers, also of such as the workload's own Service leaves out. */
  readonly ports: readonly P[];
  /** Labels besides the selector's, or all of them where the workload says both `selector` and `labels`. @default none */
  readonly labels?: Readonly<Record<string, string>>;
  /** Annotations; addresses follow. @default none */
  readonly annotations?: Readonly<Record<string, Text>>;
}

/** The Service in front of the Pods; `P` are the names of all their ports. */
export interface ServiceOptions<P extends string = string> {
  /** Everything else of the Service, in Kubernetes' words: `sessionAffinity`, `publishNotReadyAddresses`, … @default none @see https://kubernetes.io/docs/reference/kubernetes-api/service-resources/service-v1/#ServiceSpec */
  readonly service?: ServiceFields;
  /** More Services in front of the same Pods, by name, for example a headless one. @default none @see https://kubernetes.io/docs/concepts/services-networking/service/#headless-services */
  readonly moreServices?: Readonly<Record<string, MoreService<P>>>;
  /** Labels of the Service. @default `labels` */
  readonly serviceLabels?: Readonly<Record<string, string>>;
  /** Annotations of the Service; addresses follow. @default none */
  readonly serviceAnnotations?: Readonly<Record<string, Text>>;
}
