import type { Schema } from './schema';
import type { Checker, Mistake, Walk } from './walk';
import type { Path } from '../../../common/path';

const worst = ({ rule }: Mistake): boolean => rule.severity === 'error';

function describe(schema: Schema): string | undefined {
  const required = schema.required?.join(' and ');
  return required !== undefined && required !== '' ? required : undefined;
}

/** What tells alternatives apart: the fields that each asks for, where each asks for some. */
function names(alternatives: readonly Schema[]): readonly string[] | undefined {
  const known = alternatives.flatMap((schema) => describe(schema) ?? []);
  return known.length === alternatives.length ? known : undefined;
}

/** Sees that no alternative fits, and what the one that comes closest complains about. */
function seeNone(alternatives: readonly Schema[], outcomes: readonly (readonly Mistake[])[], path: Path, walk: Walk): void {
  const [[closest]] = [...outcomes].sort((a, b) => a.length - b.length);
  walk.see('customNoAlternative', path, { of: alternatives.length, names: names(alternatives), closest });
}

/** `allOf`, `anyOf`, `oneOf` and `not`. */
export const checkCombination: Checker = (value, schema, path, walk) => {
  const judge = (alternative: Schema): readonly Mistake[] => walk.probe(value, alternative, path).filter(worst);
  for (const part of schema.allOf ?? []) {
    for (const mistake of judge(part)) walk.adopt(mistake);
  }
  // A server takes an empty list of alternatives for none at all.
  if (schema.anyOf?.length) {
    const outcomes = schema.anyOf.map(judge);
    if (outcomes.every((mistakes) => mistakes.length > 0)) seeNone(schema.anyOf, outcomes, path, walk);
  }
  if (schema.oneOf?.length) {
    const outcomes = schema.oneOf.map(judge);
    const fitting = outcomes.filter((mistakes) => mistakes.length === 0).length;
    if (fitting === 0) seeNone(schema.oneOf, outcomes, path, walk);
    else if (fitting > 1) walk.see('customManyAlternatives', path, { of: schema.oneOf.length, fitting, names: names(schema.oneOf) });
  }
  if (schema.not !== undefined && judge(schema.not).length === 0) walk.see('customExcluded', path, { names: describe(schema.not) });
};
