/** Where the Pods are. */
export interface SpreadOptions {
  /**
   * Over what the Pods are spread evenly, as far as there is room: zones, or the nodes of a cluster. Where that has to hold whatever it costs, say
   * it in Kubernetes' words by `pod.topologySpreadConstraints`.
   *
   * @default as the scheduler likes
   * @see https://kubernetes.io/docs/concepts/scheduling-eviction/topology-spread-constraints/
   */
  readonly spread?: 'zone' | 'node';
}
