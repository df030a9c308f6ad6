import { defineRule } from './define-rule';
import type { PassRule } from './define-rule';

export const renderersDiffer = defineRule<PassRule>({
  id: 'renderers-differ',
  part: 'links',
  severity: 'error',
  title: 'Every renderer named makes the same of an overlay.',
  acceptable: 'level',
  looksAt: [],
  why: 'The version on your machine, in CI and inside Argo CD or Flux may differ. Where they render differently, what was reviewed is not what is applied.',
  remedy: 'Pin one version everywhere, or write the part that differs so that all versions agree. The finding holds the difference.',
  examples: { none: 'It takes two renderers of different versions: `validate --renderer ./kubectl-1.27 --renderer ./kubectl-1.36` finds where they differ.' },
  check: 'build',
});
