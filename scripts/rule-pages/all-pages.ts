import { refusalPage, refusalsIndex } from './refusal-pages';
import { riskPage } from './risk-page';
import { risksIndex } from './risks-index';
import type { PageRule } from './rule-page';
import { rulePage } from './rule-page';
import { rulePagesIndex } from './rules-index';
import { FORBIDDEN_RULES } from '../../src/checker/diff/forbidden/registry';
import { RISK_RULES } from '../../src/checker/diff/risks/registry';
import { allRules } from '../../src/checker/rules/all-rules';

/** Every generated page about rules, by its path. */
export function allPages(): ReadonlyMap<string, string> {
  const rules = allRules();
  return new Map([
    ['docs/rules/README.md', rulePagesIndex(rules)],
    ['docs/refusals/README.md', refusalsIndex(FORBIDDEN_RULES)],
    ...FORBIDDEN_RULES.map((rule): [string, string] => [`docs/refusals/${rule.id}.md`, refusalPage(rule)]),
    ['docs/risks/README.md', risksIndex(RISK_RULES)],
    ...RISK_RULES.map((rule): [string, string] => [`docs/risks/${rule.id}.md`, riskPage(rule)]),
    ...rules.map((rule): [string, string] => [`docs/rules/${rule.id}.md`, rulePage(rule as PageRule)]),
  ]);
}
