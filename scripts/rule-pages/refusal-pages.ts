import { changeBlocks, findingsBlock } from './examples';
import type { ForbiddenRule } from '../../src/checker/diff/forbidden/rule';

const HEAD = `# Updates that an API server refuses

This list and the pages are written by \`npx ts-node scripts/build-rule-pages.ts\`, from the rules themselves. \`diff\` tells each of them as the risk
[forbidden-update](../risks/forbidden-update.md), with the way out for kubectl, Argo CD and Flux.

| refusal | what it says |
|---|---|
`;

/** The text of `docs/refusals/README.md`. */
export function refusalsIndex(rules: readonly ForbiddenRule[]): string {
  return HEAD + rules.map(({ id, title }) => `| [${id}](${id}.md) | ${title} |\n`).join('');
}

function kindsOf({ kinds = [] }: ForbiddenRule): string {
  return kinds.length === 0 ? 'Objects of all kinds.' : `Objects of the kind ${kinds.map((kind) => `\`${kind.replace(/^\//, '')}\``).join(', ')}.`;
}

/** The text of `docs/refusals/<id>.md`. */
export function refusalPage(rule: ForbiddenRule): string {
  const { id, title, why, remedy, examples: { fails, passes, exempt } } = rule;
  const exemption = 'none' in exempt ? exempt.none : `${exempt.because}\n\n${changeBlocks(exempt)}`.trimEnd();
  return `# ${id}

${title} ${kindsOf(rule)}

## Why

${why}

## What to do

- kubectl: ${remedy.kubectl}.
- Argo CD: ${remedy.argocd}.
- Flux: ${remedy.flux}.

## Refused

${changeBlocks(fails)}
${findingsBlock(fails.finds)}
## Taken

${changeBlocks(passes)}
## Exempt

${exemption}
`;
}
