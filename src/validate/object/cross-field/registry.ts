import type { ObjectRule } from './object-rule';

const RULES: readonly ObjectRule[] = [
];

function byType(rules: readonly ObjectRule[]): ReadonlyMap<string, readonly ObjectRule[]> {
  const map = new Map<string, ObjectRule[]>();
  for (const rule of rules) {
    for (const type of rule.types) map.set(type, [...map.get(type) ?? [], rule]);
  }
  return map;
}

/** The rules about several fields, by the type of the object that they judge. */
export const RULES_BY_TYPE = byType(RULES);
