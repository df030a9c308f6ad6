import type { V1ServiceSpec } from '../../../../schemas/types/kubernetes';
import type { Native } from '../../options/native';
import type { Text } from '../../texts/text';
import type { PortOptions } from '../ports/options';

/** Kubernetes' own fields of a Service, less what has an option. */
export interface ServiceFields extends Native<Omit<V1ServiceSpec, 'ports' | 'selector' | 'externalName'>> {
  /** Which Pods it leads to, by labels that these have: fewer than those of the workload for Pods of several. @default the workload's selector */
  readonly selector?: Readonly<Record<string, string>>;
  /** How it is reached; what goes outside is better said by `expose` of an overlay. @default 'ClusterIP', which `hardening: 'none'` does not write */
  readonly type?: 'ClusterIP' | 'NodePort' | 'LoadBalancer';
}

/** A port of the workload as another Service offers it. */
export interface OfferedPort<P extends string = string> extends Pick<PortOptions, 'appProtocol' | 'targetPort'> {
  /** Which one, by its name in the configuration. */
  readonly port: P;
  /** The number that this Service offers, 1 to 65535. @default the one in the workload's own Service */
  readonly service?: number;
  /** Its name in this Service; false leaves it unnamed. @default the one in the workload's own Service */
  readonly serviceName?: string | false;
}

/** Another Service in front of the same Pods, with some of their ports `P`. */
export interface MoreService<P extends string = string> extends ServiceFields {
  /** The ports that it offers, by name or with what is different here, also such as the workload's own Service leaves out. */
  readonly ports: readonly (P | OfferedPort<P>)[];
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
