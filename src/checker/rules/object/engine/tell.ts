import { CUSTOM_RULES } from '../../custom/rules';
import { OBJECT_RULES } from '../catalog/rules';
import type { AnyObjectRule } from '../scope/object-rule';
import type { SightName, Sights, Telling, Told } from '../scope/sights';

type Tellers = { readonly [Name in SightName]?: { readonly rule: AnyObjectRule; readonly telling: (sight: Sights[Name]) => Telling } };

function tellersOf(rules: readonly AnyObjectRule[]): Tellers {
  return Object.fromEntries(rules.flatMap((rule) => Object.entries(rule.check.tells ?? {}).map(([name, telling]) => [name, { rule, telling }])));
}

const TELLERS = tellersOf([...OBJECT_RULES, ...CUSTOM_RULES]);

/** Puts a sight into the words of the rule that it belongs to. */
export function tell<Name extends SightName>(name: Name, sight: Sights[Name]): Told {
  const teller: Tellers[Name] = TELLERS[name];
  if (teller === undefined) throw new Error(`no rule tells of ${name}`);
  return { rule: teller.rule, ...teller.telling(sight) };
}
