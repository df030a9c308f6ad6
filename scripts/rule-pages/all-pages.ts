import type { PageRule } from './rule-page';
import { rulePage } from './rule-page';
import { rulePagesIndex } from './rules-index';
import { allRules } from '../../src/checker/rules/all-rules';

/** Every generated page about rules, by its path. */
export function allPages(): ReadonlyMap<string, string> {
  const rules = allRules();
  const defined = rules.filter((rule): rule is PageRule => 'examples' in rule);
  return new Map([
    ['docs/rules/README.md', rulePagesIndex(rules)],
    ...defined.map((rule): [string, string] => [`docs/rules/${rule.id}.md`, rulePage(rule)]),
  ]);
}
