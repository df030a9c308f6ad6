import type { Schema } from './schema';
import type { Checker, Mistake, Walk } from './walk';
import type { Path } from '../../../common/path';
import { RULES } from '../object/catalog/rules';

const worst = ({ rule }: Mistake): boolean => rule.severity === 'error';

function describe(schema: Schema): string | undefined {
  const required = schema.required?.join(' and ');
  return required !== undefined && required !== '' ? required : undefined;
}

function names(alternatives: readonly Schema[]): string {
  const known = alternatives.map(describe);
  return known.every((name) => name !== undefined) ? ` of ${known.join(', ')}` : '';
}

/** Reports what the alternative that comes closest complains about. */
function reportClosest(alternatives: readonly Schema[], outcomes: readonly (readonly Mistake[])[], path: Path, walk: Walk): void {
  const closest = [...outcomes].sort((a, b) => a.length - b.length)[0];
  const named = names(alternatives);
  const reason = named === '' ? `; the closest says: ${closest[0].message}` : '';
  walk.report(RULES.fieldChoice, path, `none of the ${alternatives.length} alternatives${named} fits${reason}`, closest[0].hint);
}

/** `allOf`, `anyOf`, `oneOf` and `not`. */
export const checkCombination: Checker = (value, schema, path, walk) => {
  const judge = (alternative: Schema): readonly Mistake[] => walk.probe(value, alternative, path).filter(worst);
  for (const part of schema.allOf ?? []) {
    for (const mistake of judge(part)) walk.report(mistake.rule, mistake.path, mistake.message, mistake.hint);
  }
  // A server takes an empty list of alternatives for none at all.
  if (schema.anyOf?.length) {
    const outcomes = schema.anyOf.map(judge);
    if (outcomes.every((mistakes) => mistakes.length > 0)) reportClosest(schema.anyOf, outcomes, path, walk);
  }
  if (schema.oneOf?.length) {
    const outcomes = schema.oneOf.map(judge);
    const fitting = outcomes.filter((mistakes) => mistakes.length === 0).length;
    if (fitting === 0) reportClosest(schema.oneOf, outcomes, path, walk);
    else if (fitting > 1) walk.report(RULES.fieldChoice, path, `${fitting} of the ${schema.oneOf.length} alternatives${names(schema.oneOf)} fit at once`, 'Keep exactly one of them.');
  }
  if (schema.not !== undefined && judge(schema.not).length === 0) {
    const name = describe(schema.not);
    const subject = name === undefined ? 'the value has a form that its definition excludes' : `${name} may not be set here`;
    walk.report(RULES.forbiddenField, path, subject, name === undefined ? 'Change it to what the definition allows.' : `Remove ${name}.`);
  }
};
