import { isDefinition, versionsOf } from './definition-versions';
import type { Narrowing } from './narrowed-schema';
import { narrowings } from './narrowed-schema';
import type { RiskDetail, RiskRule } from './rule';
import { shown } from './shown';

const HINT = 'Look for objects that do not fit (kubectl get … -A -o yaml) and change them first; or keep the field as it is and add a new one, or a new version.';

function detail(version: string, found: readonly Narrowing[]): RiskDetail[] {
  if (found.length === 0) return [];
  const hard = found.filter(({ isLimit }) => !isLimit);
  const told = (hard.length > 0 ? hard : found).map(({ path, what }) => `${path} ${what}`);
  return [{
    level: hard.length > 0 ? 'medium' : 'low',
    message: `version ${version} takes less than before: ${shown(told)}: stored objects that do not fit are refused, or lose fields, when they are written again`,
    hint: HINT,
  }];
}

/** The schema of a custom kind takes less than it did. */
export const definitionNarrowed: RiskRule = {
  id: 'definition-narrowed',
  level: 'medium',
  weaker: ['low'],
  title: 'A custom kind takes less than before',
  check({ before, after }) {
    if (before === undefined || after === undefined || !isDefinition(before) || !isDefinition(after)) return [];
    const now = versionsOf(after);
    return [...versionsOf(before).values()].flatMap(({ name, schema }) => detail(name, narrowings(schema, now.get(name)?.schema)));
  },
};
