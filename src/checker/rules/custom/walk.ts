import type { Schema } from './schema';
import type { Path } from '../../../common/path';
import type { JsonValue } from '../../../kubernetes/objects/json';
import type { RuleInfo } from '../../findings/finding';

/** Something wrong at a place. */
export interface Mistake {
  readonly rule: RuleInfo;
  readonly path: Path;
  readonly message: string;
  readonly hint: string;
}

/** What a checker of one keyword works with. */
export interface Walk {
  /** True inside `allOf`, `anyOf`, `oneOf` and `not`, which judge values only: fields that they do not name are no mistake. */
  readonly nested: boolean;
  report(rule: RuleInfo, path: Path, message: string, hint: string): void;
  /** Checks a value below the present one. */
  descend(value: JsonValue, schema: Schema, path: Path): void;
  /** What a schema inside a combination says to the present value; reported by nobody yet. */
  probe(value: JsonValue, schema: Schema, path: Path): readonly Mistake[];
}

/** Checks some keywords of a schema against a value. */
export type Checker = (value: JsonValue, schema: Schema, path: Path, walk: Walk) => void;
