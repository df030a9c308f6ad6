import type { Variables } from './substitute';
import type { JsonObject } from '../../../kubernetes/objects/json';

/** The tools that apply folders to clusters. */
export type DeliveryTool = 'flux' | 'argocd';

/** What applies a folder to a cluster: a Flux Kustomization, or an Argo CD Application. */
export interface Delivery {
  readonly tool: DeliveryTool;
  /** `Kustomization flux-system/shop`. */
  readonly name: string;
  /** Absolute path of the folder that it points at. */
  readonly directory: string;
  /** The namespace of objects that name none. */
  readonly defaultNamespace?: string;
  /** Values that Flux substitutes after the build. */
  readonly variables: Variables;
  /** What the tool writes into the kustomization before it builds; undefined where it leaves it as it is. */
  readonly edit?: (kustomization: JsonObject) => JsonObject;
}
