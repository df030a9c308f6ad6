import type { JsonValue } from '../../kubernetes/objects/json';
import type { SourceLine, SourcePlace } from '../findings/finding';

/** Something that gives a field its value. */
export interface Cause {
  /** `file`, the field of a kustomization as `patches` or `namespace`, or `name` where kustomize follows the name of another object. */
  readonly by: string;
  readonly source: SourcePlace;
  /** Of a patch, or another file: where a kustomization names it. */
  readonly namedIn?: SourceLine;
  /** In a generated repository: the line that declares the object, or the overlay that says this of it. */
  readonly declaredIn?: SourceLine;
  /** The lines in which that overlay, or a profile of it, changes what the object belongs to. */
  readonly changedIn?: readonly SourceLine[];
  /** Where kustomize follows a name: the object that is called so. */
  readonly of?: string;
}

/** A value that a field has in the course of a build. */
export interface Link {
  /** As it may be shown; absent where the field is not there. */
  readonly value?: JsonValue;
  /** What gave it this value: one, or several of which one did. */
  readonly causes: readonly Cause[];
}

/** Where the value of a field comes from. */
export interface Origin {
  /** `spec.replicas`. */
  readonly path: string;
  /** From the value that is rendered to that of the file. */
  readonly links: readonly Link[];
  /** What sets the same value once more: it stays as it is where only the first link changes. */
  readonly repeats: readonly Cause[];
  /** False where the build could not be tried step by step, so that this is read from the files alone. */
  readonly proven: boolean;
}
