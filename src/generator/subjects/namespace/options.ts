import type { NamespaceReference } from '../../texts/reference';

/** Where a workload is. */
export interface InNamespace {
  /** A declared namespace; addresses of the workload follow. @default the repository's */
  readonly namespace?: NamespaceReference;
}
