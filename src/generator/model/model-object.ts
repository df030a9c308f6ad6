import type { Instance } from './scope';
import type { KubernetesManifest } from '../../kubernetes/objects/manifest';
import type { DeclaredAt } from '../problems/declared-at';

/** How a generator of kustomize makes a ConfigMap. */
export interface Generation {
  /** Whether a hash of the content ends the name. */
  readonly isHashed: boolean;
  /** Where the files of its content are, below the folder of the unit. */
  readonly folder: string;
}

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
  /** What its file says about it beside the object, a line each. @default nothing */
  readonly notes?: readonly string[];
  /** How kustomize makes it from keys and files. @default it does not: the object is a file of its own */
  readonly generated?: Generation;
  /** True for what is in the repository's namespace without saying so. @default false */
  readonly isUnplaced?: boolean;
  /** True for what keeps its own name and namespace wherever the overlay moves the rest. */
  readonly fixed: boolean;
  /** Where the user declares it, for what belongs to no workload. @default none */
  readonly declaredAt?: DeclaredAt;
  /** The workload that it belongs to. @default none */
  readonly instance?: Instance;
}
