import { changeBlocks, findingsBlock } from './examples';
import type { RiskRule } from '../../src/checker/diff/risks/rule';

/** `high`, `high or low`, `high, medium or low`. */
export function levelsOf({ severity, cases }: RiskRule): string {
  return (cases === undefined ? [severity] : Object.keys(cases)).join(', ').replace(/, (\w+)$/, ' or $1');
}

function casesOf({ cases = {} }: RiskRule): string {
  const lines = Object.entries(cases).map(([level, when]) => `- *${level}*: ${when}.\n`);
  return lines.length === 0 ? '' : `\n${lines.join('')}`;
}

/** The text of `docs/risks/<id>.md`. */
export function riskPage(rule: RiskRule): string {
  const { id, about = rule.title, why, remedy, examples: { fails, passes, exempt } } = rule;
  const exemption = 'none' in exempt ? exempt.none : `${exempt.because}\n\n${changeBlocks(exempt)}`.trimEnd();
  return `# ${id}

Level: ${levelsOf(rule)}. ${about.trim()}
${casesOf(rule)}
## Why

${why.trim()}

## What to do

${remedy.trim()}

## A risk

${changeBlocks(fails)}
${findingsBlock(fails.finds)}
## No risk

${changeBlocks(passes)}
## Exempt

${exemption}
`;
}
