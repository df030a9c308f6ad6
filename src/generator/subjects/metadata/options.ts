/** Labels and annotations. */
export interface MetadataOptions {
  /** Labels of the workload, the Service and the Pods, besides the selector's. @default none */
  readonly labels?: Readonly<Record<string, string>>;
  /** Annotations of the workload. @default none */
  readonly annotations?: Readonly<Record<string, string>>;
}
