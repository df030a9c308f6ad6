import type { Text } from '../../texts/text';

/** Labels and annotations; what selects the Pods is apart, because it can never change. */
export interface MetadataOptions {
  /** Labels of the workload and the Service: besides the selector's, or all of them where `selector` is said. @default none */
  readonly labels?: Readonly<Record<string, string>>;
  /** Labels of the Pods, besides the selector's. @default `labels` */
  readonly podLabels?: Readonly<Record<string, string>>;
  /** What selects the Pods, kept exactly; it can never change once the workload exists. Of Jobs, which select no Pods, it may be empty. @default `{ app: name }`, or what the repository's option `labels` says */
  readonly selector?: Readonly<Record<string, string>>;
  /** Annotations of the workload; addresses follow. @default none */
  readonly annotations?: Readonly<Record<string, Text>>;
  /** Annotations of the Pods; addresses follow. @default none */
  readonly podAnnotations?: Readonly<Record<string, Text>>;
}
