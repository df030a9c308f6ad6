import { OBJECT_RULES } from '../catalog/rules';
import type { AnyObjectRule } from '../scope/object-rule';

/** A check with the rule that it belongs to. */
export interface Asked<Check> {
  readonly rule: AnyObjectRule;
  readonly check: Check;
}

/** The checks of one sort that the rules have, in the order of the rules. */
function asked<Check>(checkOf: (rule: AnyObjectRule) => Check | undefined): readonly Asked<Check>[] {
  return OBJECT_RULES.flatMap((rule) => {
    const check = checkOf(rule);
    return check === undefined ? [] : [{ rule, check }];
  });
}

/** What rules ask of an object as a whole. */
export const WHOLE = asked(({ check }) => check.whole);

/** What rules ask of metadata. */
export const METADATA = asked(({ check }) => check.metadata);

/** What rules ask of single fields. */
export const CONSTRAINED = asked(({ check }) => check.constraint);

type CheckFields = NonNullable<AnyObjectRule['check']['fields']>[number]['check'];

function byType(): ReadonlyMap<string, readonly Asked<CheckFields>[]> {
  const map = new Map<string, Asked<CheckFields>[]>();
  for (const rule of OBJECT_RULES) {
    for (const { types, check } of rule.check.fields ?? []) {
      for (const type of types) map.set(type, [...map.get(type) ?? [], { rule, check }]);
    }
  }
  return map;
}

/** What rules ask of fields together, by the type of the object that they are fields of. */
export const FIELDS_BY_TYPE = byType();
