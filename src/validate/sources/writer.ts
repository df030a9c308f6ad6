import type { Position } from './positions';
import type { Path } from '../../findings/path';
import type { Level } from '../../kustomization/accumulate';
import type { Candidate } from '../../kustomization/identity';

/** A field of an object on its way through a build. */
export interface Field {
  /** The object as `patches` find it at this level. */
  readonly before: Candidate;
  /** The object as the level hands it on. */
  readonly after: Candidate;
  readonly level: Level;
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

/** Something in a kustomization that writes to objects; answers where it writes a field, undefined where it leaves the field alone. */
export type Writer = (field: Field) => Mark | undefined;

/** How much a position has to do with a path of some length. */
export function strengthOf({ depth, collection }: Position, path: Path): Mark['strength'] {
  if (depth < path.length) return 'near';
  return collection ? 'merges' : 'sets';
}
