import type { Position } from './positions';
import type { Path } from '../../../common/path';
import type { Level } from '../../read/kustomization/accumulate';
import type { Candidate } from '../../read/kustomization/identity';

/** An object at one level of a build. */
export interface Stay {
  /** The object as `patches` find it at this level. */
  readonly before: Candidate;
  /** The object as the level hands it on. */
  readonly after: Candidate;
  readonly level: Level;
}

/** A field of an object. */
export interface Field {
  readonly path: Path;
  /** The object as rendered. */
  readonly rendered: unknown;
}

/** A line that has to do with a field. */
export interface Mark {
  /** Absolute path. */
  readonly file: string;
  readonly line: number;
  readonly column?: number;
  /** `sets` decides the field, `merges` adds to a mapping or list that others add to as well, `near` is only the closest part that there is. */
  readonly strength: 'sets' | 'merges' | 'near';
}

/** Answers where a field of an object is written; undefined where it is not. */
export type FieldWriter = (field: Field) => Mark | undefined;

/** Something in a kustomization that writes to objects. */
export interface Writer {
  /** The names of the objects that it may write to; undefined for any. */
  readonly names?: readonly string[];
  /** What it does to an object; undefined where it leaves the object alone. */
  to(stay: Stay): FieldWriter | undefined;
}

/** What an entry of a kustomization does to objects, and where it stands: its field, and its position where that is a list. */
export interface EntryWriter extends Writer {
  readonly entry: readonly [field: string, index?: number];
}

/** How much a position has to do with a path of some length. */
export function strengthOf({ depth, collection }: Position, path: Path): Mark['strength'] {
  if (depth < path.length) return 'near';
  return collection ? 'merges' : 'sets';
}
