import { acceptance } from './acceptance';
import { exampleBlocks, findingsBlock } from './examples';
import type { DefinedRule, Examples, Files, Manifests, NoExamples, RuleShape, Sight } from '../../src/checker/findings/define-rule';
import type { Severity } from '../../src/checker/findings/finding';
import type { ListedRule } from '../../src/checker/settings/default-level';
import { defaultLevel } from '../../src/checker/settings/default-level';

/** A rule of `validate` with everything that its page says. */
export type PageRule = DefinedRule & RuleShape<Severity, Examples<Manifests | Files> | NoExamples, readonly Sight[], unknown> & ListedRule;

function sights({ looksAt }: PageRule): string {
  return looksAt.map(({ from, at }) => ` It looks at other objects${from === undefined ? '' : ` from ${from.join(', ')}`}: ${at.join(', ')}.`).join('');
}

function levels(rule: PageRule): string {
  if (rule.cases === undefined) return `\`${defaultLevel(rule)}\``;
  return Object.entries(rule.cases).map(([level, when]) => `\`${level}\` ${when}`.trim()).join('; ');
}

function proof({ examples }: PageRule): string {
  if ('none' in examples) return `## Example\n\n${examples.none}`;
  const { fails, passes, exempt } = examples;
  const exemption = 'none' in exempt ? exempt.none : `${exempt.because}\n\n${exampleBlocks(exempt)}`.trimEnd();
  return `## Fails

${exampleBlocks(fails)}
${findingsBlock(fails.finds)}
## Passes

${exampleBlocks(passes)}
## Exempt

${exemption}`;
}

/** The text of `docs/rules/<id>.md`. */
export function rulePage(rule: PageRule): string {
  const { id, title, part, why, remedy } = rule;
  return `# ${id}

${title}
Check: \`${part}\`. Level: ${levels(rule)}.${sights(rule)}

## Why

${why.trim()}

## How to fix

${remedy.trim()}

${proof(rule)}

## How to accept it

${acceptance(rule)}`;
}
