import type { Instance } from './scope';
import type { KubernetesManifest } from '../../kubernetes/objects/manifest';
import type { DeclaredAt } from '../problems/declared-at';

/** An object of base or of an overlay, before kustomize puts the overlay's prefix, suffix and namespace on it. */
export interface ModelObject {
  /** The same in every scope for what the same declaration makes: `web/deployment`. */
  readonly key: string;
  /** The unit whose kustomization holds it. */
  readonly unit: string;
  /** Its file below the folder of its unit. @default by kind and name */
  readonly file?: string;
  readonly manifest: KubernetesManifest;
  /** What names it in the configuration, for reports: `apps.web.names.workload`. */
  readonly path: string;
  /** True for what keeps its own name and namespace wherever the overlay moves the rest. */
  readonly fixed: boolean;
  /** Where the user declares it, for what belongs to no workload. @default none */
  readonly declaredAt?: DeclaredAt;
  /** The workload that it belongs to. @default none */
  readonly instance?: Instance;
}
