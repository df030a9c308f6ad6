import type { Acceptable, DefinedRule } from '../../src/checker/findings/define-rule';
import { defaultLevel } from '../../src/checker/settings/default-level';
import type { ListedRule } from '../../src/checker/settings/default-level';

function levelBlock(id: string, level: string): string {
  return `\`\`\`yaml\nseverity:\n  ${id}: ${level}   # <the reason>\n\`\`\`\n`;
}

/** A level that is weaker than the rule's own. */
function weaker(rule: ListedRule): string {
  const level = defaultLevel(rule);
  return level === 'error' ? 'warning' : level === 'warning' ? 'info' : 'off';
}

const ON_THE_OBJECT = (id: string): string => `Say why on the object itself (on a workload, not on its Pod template). The finding becomes an \`info\` that carries the reason.

\`\`\`yaml
metadata:
  annotations:
    accept.projen-gitops/${id}: <the reason>
\`\`\`

To change the level for everyone, or for one overlay, use \`projen-gitops.validate.yaml\`:

\`\`\`yaml
overlays:
  on-prem:
    severity:
      ${id}: info   # error, warning, info or off
\`\`\`
`;

const ELSEWHERE = (external: string): string => `What exists outside of the repository is declared, for all overlays, in \`projen-gitops.validate.yaml\`:

\`\`\`yaml
external:
  - ${external}   # Kind namespace/name; * is any run of characters
\`\`\`

In a generated repository, for one application: \`outside: [Outside.service('ledger', { namespace: 'payments' })]\`.

The level can be set for everyone, or for one overlay, with the reason as a comment:

`;

const BY_KIND = `Accept the kind by name in \`projen-gitops.validate.yaml\`; the reason is a comment beside it. Each object that passes so is mentioned by [kind-accepted](kind-accepted.md).

\`\`\`yaml
acceptKinds:
  - example.com/v1 Widget   # its CustomResourceDefinition is not public
\`\`\`
`;

const INTRODUCTIONS: Readonly<Record<Extract<Acceptable, 'level' | 'refused'>, string>> = {
  level: 'The level can be set for everyone, or for one overlay, in `projen-gitops.validate.yaml`, with the reason as a comment:',
  refused: 'A cluster refuses such an object, so it cannot be accepted for one object. Where the judgement is wrong for your cluster, lower the level in `projen-gitops.validate.yaml`, with the reason as a comment:',
};

/** How a rule is accepted, as its page says it. */
export function acceptance(rule: DefinedRule & ListedRule): string {
  const { id, acceptable } = rule;
  if (typeof acceptable === 'object') return ELSEWHERE(acceptable.external) + levelBlock(id, weaker(rule));
  if (acceptable === 'annotation') return ON_THE_OBJECT(id);
  if (acceptable === 'kind') return BY_KIND;
  return acceptable === 'never' ? 'It cannot be accepted.\n' : `${INTRODUCTIONS[acceptable]}\n\n${levelBlock(id, weaker(rule))}`;
}
