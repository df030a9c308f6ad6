import { checkList, checkMapping } from './check-collection';
import { checkCombination } from './check-combination';
import { checkEnum, checkFormat, checkLength, checkNumber, checkPattern } from './check-scalar';
import { hasRightType } from './check-type';
import type { Schema } from './schema';
import type { Checker, Mistake, Walk } from './walk';
import type { Path } from '../../../common/path';
import type { JsonValue } from '../../../kubernetes/objects/json';

/** One checker per group of keywords; a new one is a line here. */
const CHECKERS: readonly Checker[] = [checkEnum, checkNumber, checkLength, checkPattern, checkFormat, checkList, checkMapping, checkCombination];

function collect(value: JsonValue, schema: Schema, path: Path, nested: boolean): Mistake[] {
  const mistakes: Mistake[] = [];
  const walk: Walk = {
    nested,
    report: (rule, at, message, hint) => void mistakes.push({ rule, path: at, message, hint }),
    probe: (here, part, at) => collect(here, part, at, true),
    descend: (below, part, at) => visit(below, part, at),
  };
  const visit = (here: JsonValue, part: Schema, at: Path): void => {
    if (!hasRightType(here, part, at, walk)) return;
    for (const check of here === null ? [checkEnum] : CHECKERS) check(here, part, at, walk);
  };
  visit(value, schema, path);
  return mistakes;
}

/** Everything that a structural schema says against a value, CEL rules apart. */
export function checkSchema(value: JsonValue, schema: Schema, path: Path): readonly Mistake[] {
  return collect(value, schema, path, false);
}
