import { defineRule } from './define-rule';
import type { Telling, TellingRule } from './define-rule';

export const notJudged = defineRule<TellingRule<Pick<Telling, 'message' | 'hint'>>>({
  id: 'not-judged',
  part: 'object',
  severity: 'error',
  title: 'Each document can be judged.',
  acceptable: 'never',
  looksAt: [],
  why: `A document that the check could not look at may hold anything, and a report without it would read like an all-clear. The run ends with exit code 2 then, whatever
the settings say; everything else is judged all the same.`,
  remedy: `The message holds the cause: a file that cannot be read, a renderer that does not start because the machine is out of processes or files, or a defect of
projen-gitops. Put right what is yours; report a defect to its maintainers, with the document where you can.`,
  examples: { none: 'It takes a file that cannot be read, or a renderer that does not start.' },
  check: (telling) => telling,
});
