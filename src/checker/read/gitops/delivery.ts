import type { Variables } from './substitute';
import type { JsonObject } from '../../../kubernetes/objects/json';
import type { EditRefusal } from '../kustomization/edited';

/** The tools that apply folders to clusters. */
export type DeliveryTool = 'flux' | 'argocd';

/** What applies a folder to a cluster: a Flux Kustomization, or an Argo CD Application. */
export interface Delivery {
  readonly tool: DeliveryTool;
  /** `Kustomization flux-system/shop`. */
  readonly name: string;
  /** The folder of the file that says it, from the top of the repository. */
  readonly folder: string;
  /** Absolute path of the folder that it points at. */
  readonly directory: string;
  /** The namespace of objects that name none. */
  readonly defaultNamespace?: string;
  /** Equal for deliveries that seem to go to one cluster: they lie in one folder, or name one API server. @default unknown */
  readonly cluster?: string;
  /** Equal for deliveries that are known to go to one cluster, because they are applied together. @default unknown */
  readonly provenCluster?: string;
  /** True where the repository holds every value that Flux substitutes, and says that it does. @default false */
  readonly knowsVariables?: boolean;
  /** Values that Flux substitutes after the build. */
  readonly variables: Variables;
  /** False where of a folder without a kustomization only the files right in it are applied. @default true */
  readonly recurses?: boolean;
  /** What the tool writes into the kustomization before it builds; undefined where it leaves it as it is. */
  readonly edit?: (kustomization: JsonObject) => JsonObject;
  /** Why the tool does not write that into a kustomization, and so builds nothing. @default it does */
  readonly refusals?: (kustomization: JsonObject) => readonly EditRefusal[];
}
