import { acceptance } from './acceptance';
import { exampleBlocks, findingsBlock } from './examples';
import type { Files, Manifests, Rule } from '../../src/checker/findings/define-rule';
import type { ListedRule } from '../../src/checker/settings/default-level';
import { defaultLevel } from '../../src/checker/settings/default-level';

/** A rule of `validate` with everything that its page says. */
export type PageRule = Rule<unknown, Manifests | Files> & ListedRule;

function sights({ looksAt }: PageRule): string {
  return looksAt.map(({ from, at }) => ` It looks at other objects${from === undefined ? '' : ` from ${from.join(', ')}`}: ${at.join(', ')}.`).join('');
}

function levels(rule: PageRule): string {
  if (rule.cases === undefined) return `\`${defaultLevel(rule)}\``;
  return Object.entries(rule.cases).map(([level, when]) => `\`${level}\` ${when}`.trim()).join('; ');
}

/** The text of `docs/rules/<id>.md`. */
export function rulePage(rule: PageRule): string {
  const { id, title, part, why, remedy, examples: { fails, passes, exempt } } = rule;
  const exemption = 'none' in exempt ? exempt.none : `${exempt.because}\n\n${exampleBlocks(exempt)}`.trimEnd();
  return `# ${id}

${title}
Check: \`${part}\`. Level: ${levels(rule)}.${sights(rule)}

## Why

${why.trim()}

## How to fix

${remedy.trim()}

## Fails

${exampleBlocks(fails)}
${findingsBlock(fails.finds)}
## Passes

${exampleBlocks(passes)}
## Exempt

${exemption}

## How to accept it

${acceptance(rule)}`;
}
