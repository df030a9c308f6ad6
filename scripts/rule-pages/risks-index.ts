import { levelsOf } from './risk-page';
import type { RiskRule } from '../../src/checker/diff/risks/rule';

const HEAD = `# Risks that \`diff\` tells

This list and the pages are written by \`npx ts-node scripts/build-rule-pages.ts\`, from the rules themselves. Each page says when a risk is told, at which level, why,
and what to do. How to read a report is in [diff: what a change really does](../diff.md).

- *High*: something breaks, is lost or is exposed unless somebody acts.
- *Medium*: look before you merge.
- *Low*: good to know.

| risk | level | what it says |
|---|---|---|
`;

/** The text of `docs/risks/README.md`: every risk, in the order in which equal levels are reported. */
export function risksIndex(rules: readonly RiskRule[]): string {
  return HEAD + rules.map((rule) => `| [${rule.id}](${rule.id}.md) | ${levelsOf(rule)} | ${rule.title} |\n`).join('');
}
