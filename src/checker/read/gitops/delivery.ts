import type { Variables } from './substitute';
import type { JsonObject } from '../../../kubernetes/objects/json';

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
  /** Equal for deliveries that are known to go to one cluster. @default unknown */
  readonly cluster?: string;
  /** True where the repository holds every value that Flux substitutes, and says that it does. @default false */
  readonly knowsVariables?: boolean;
  /** Values that Flux substitutes after the build. */
  readonly variables: Variables;
  /** False where of a folder without a kustomization only the files right in it are applied. @default true */
  readonly recurses?: boolean;
  /** What the tool writes into the kustomization before it builds; undefined where it leaves it as it is. */
  readonly edit?: (kustomization: JsonObject) => JsonObject;
}
