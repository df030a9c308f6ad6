import type { GroupKind } from '../../../../kubernetes/kinds/group-kind';
import type { FinalName } from '../../../checks/check';

/** What the user of the link checks can say about the world around the render. */
export interface LinkOptions {
  /**
   * The namespace of objects that name none.
   * @default unknown: they may be applied to any
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
  /**
   * What the build made of an object that its files name so, where that is another name or namespace.
   * @default unknown: judged by the names that are rendered
   */
  readonly renamed?: (kind: GroupKind, namespace: string, name: string) => FinalName | undefined;
  /**
   * Whether another unit of the repository renders an object; in any namespace where none is given.
   * @default no other unit is known
   */
  readonly elsewhere?: (kind: GroupKind, namespace: string | undefined, name: string) => boolean;
}
