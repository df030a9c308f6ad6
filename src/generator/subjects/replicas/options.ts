/** How many Pods there are. */
export interface ReplicasOptions {
  /** How many Pods run, 0 to 2147483647. @default 1 */
  readonly replicas?: number;
}
