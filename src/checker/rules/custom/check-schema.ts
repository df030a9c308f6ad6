import { checkList, checkMapping } from './check-collection';
import { checkCombination } from './check-combination';
import { checkEnum, checkFormat, checkLength, checkNumber, checkPattern } from './check-scalar';
import { hasRightType } from './check-type';
import type { Schema } from './schema';
import type { Checker, Mistake, Walk } from './walk';
import type { Path } from '../../../common/path';
import type { JsonValue } from '../../../kubernetes/objects/json';
import type { Tell } from '../object/scope/sights';

/** One checker per group of keywords; a new one is a line here. */
const CHECKERS: readonly Checker[] = [checkEnum, checkNumber, checkLength, checkPattern, checkFormat, checkList, checkMapping, checkCombination];

function collect(value: JsonValue, schema: Schema, path: Path, nested: boolean, tell: Tell): Mistake[] {
  const mistakes: Mistake[] = [];
  const walk: Walk = {
    nested,
    see: (name, at, sight) => void mistakes.push({ ...tell(name, sight), path: at }),
    adopt: (mistake) => void mistakes.push(mistake),
    probe: (here, part, at) => collect(here, part, at, true, tell),
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
export function checkSchema(value: JsonValue, schema: Schema, path: Path, tell: Tell): readonly Mistake[] {
  return collect(value, schema, path, false, tell);
}
