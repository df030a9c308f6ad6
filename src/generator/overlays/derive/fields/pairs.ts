import type { KubernetesObject } from '../objects/json';

/** An object of base and what the overlay wants of it. */
export interface Paired {
  readonly base: KubernetesObject;
  readonly wanted: KubernetesObject;
}

/** Everything that a field of a kustomization may reach. */
export interface Reach {
  readonly pairs: readonly Paired[];
  /** Objects that only the overlay has, as it wants them. */
  readonly added: readonly KubernetesObject[];
}
