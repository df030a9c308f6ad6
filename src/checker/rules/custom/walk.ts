import type { Schema } from './schema';
import type { Path } from '../../../common/path';
import type { JsonValue } from '../../../kubernetes/objects/json';
import type { SightName, Sights, Told } from '../object/scope/sights';

/** Something wrong at a place, in the words of the rule that it belongs to. */
export type Mistake = Told & { readonly path: Path };

/** What a checker of one keyword works with. */
export interface Walk {
  /** True inside `allOf`, `anyOf`, `oneOf` and `not`, which judge values only: fields that they do not name are no mistake. */
  readonly nested: boolean;
  /** Sees something wrong at a place. */
  see<Name extends SightName>(name: Name, path: Path, sight: Sights[Name]): void;
  /** Takes over what was seen in a combination. */
  adopt(mistake: Mistake): void;
  /** Checks a value below the present one. */
  descend(value: JsonValue, schema: Schema, path: Path): void;
  /** What a schema inside a combination says to the present value; reported by nobody yet. */
  probe(value: JsonValue, schema: Schema, path: Path): readonly Mistake[];
}

/** Checks some keywords of a schema against a value. */
export type Checker = (value: JsonValue, schema: Schema, path: Path, walk: Walk) => void;
