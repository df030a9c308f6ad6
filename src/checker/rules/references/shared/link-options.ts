/** What the user of the link checks can say about the world around the render. */
export interface LinkOptions {
  /**
   * The namespace of objects that name none.
   * @default 'default'
   */
  readonly defaultNamespace?: string;
  /**
   * Objects that exist without being rendered, as `Kind namespace/name` (`Kind name` for cluster-wide kinds); `*` stands for any run of characters.
   * @default []
   */
  readonly external?: readonly string[];
  /**
   * What answers a bare `type: LoadBalancer` in the cluster; `[]` says that nothing does.
   * @default not declared: LoadBalancers are not judged
   */
  readonly platforms?: readonly string[];
  /**
   * The cluster's DNS domain.
   * @default 'cluster.local'
   */
  readonly clusterDomain?: string;
}
