import type { Outside } from './outside';

/** What exists without being rendered here. */
export interface WithOutside {
  /** Objects that the workload refers to and that exist without being rendered here. @default none */
  readonly outside?: readonly Outside[];
}
