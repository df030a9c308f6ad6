/** Which Service names the Pods of a StatefulSet. */
export interface GoverningServiceOptions {
  /**
   * The Service that `serviceName` names (`names: { service }`), to keep what was there before. `headless` gives each Pod an address;
   * `balanced` is a Service with one address for all Pods, which then have none of their own; `exists` is not written: it is rendered
   * elsewhere, or nobody calls the Pods.
   *
   * @default 'headless'
   * @see https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#stable-network-id
   */
  readonly governingService?: 'headless' | 'balanced' | 'exists';
}
