import type { DeliveryModel } from './delivery';
import type { IncludedFile } from './included-file';
import type { ModelObject } from './model-object';
import type { Patch } from './patch';
import type { PortableForm } from './portable';
import type { Scope } from './scope';
import type { WayIn } from './way-in';
import type { DeclaredAt } from '../problems/declared-at';

/** Base, or an overlay: its scope and every object of it. */
export interface ScopeModel {
  readonly scope: Scope;
  readonly objects: readonly ModelObject[];
}

/** Where the configuration says what an overlay has. */
export interface OverlayOrigin {
  readonly declaredAt?: DeclaredAt;
  /** By the declaration of a workload, a config and the like: the overrides, exposures that change it here, in the order in which they hold. */
  readonly changes: ReadonlyMap<DeclaredAt, readonly DeclaredAt[]>;
}

/** An overlay, resolved and checked. */
export interface OverlayModel extends ScopeModel {
  readonly name: string;
  /** What is exposed, by the ways that clients take. */
  readonly waysIn: readonly WayIn[];
  readonly origin: OverlayOrigin;
  /** The user's own patches, applied after all others. */
  readonly patches: readonly Patch[];
  /** Files to include, as they are. */
  readonly files: readonly IncludedFile[];
  /** Kustomizations to include, by their paths from the repository's root. */
  readonly include: readonly string[];
  /** Components to include, in the same way. */
  readonly components: readonly string[];
  /** How its texts follow where a controller moves it. @default it must not be moved */
  readonly portable?: PortableForm;
}

/** A repository, resolved and checked: nothing in it is optional, undecided or wrong. */
export interface RepositoryModel {
  readonly base: ScopeModel;
  readonly overlays: readonly OverlayModel[];
  /** How the overlays get to clusters, in order of declaration. */
  readonly deliveries: readonly DeliveryModel[];
  /** The unit of what belongs to no application; `''` where there is one unit. */
  readonly sharedUnit: string;
  /** The namespace that base puts the objects of a unit into. */
  namespaceOf(unit: string): string;
}
