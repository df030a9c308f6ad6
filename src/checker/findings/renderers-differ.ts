import { defineRule } from './define-rule';
import type { TellingRule } from './define-rule';

/** Two renderers and what they make of an overlay. */
interface SeenDifference {
  readonly renderers: readonly [string, string];
  /** A unified diff, without secrets. */
  readonly difference: string;
}

export const renderersDiffer = defineRule<TellingRule<SeenDifference>>({
  id: 'renderers-differ',
  part: 'links',
  severity: 'error',
  title: 'Every renderer named makes the same of an overlay.',
  acceptable: 'level',
  looksAt: [],
  why: 'The version on your machine, in CI and inside Argo CD or Flux may differ. Where they render differently, what was reviewed is not what is applied.',
  remedy: 'Pin one version everywhere, or write the part that differs so that all versions agree. The finding holds the difference.',
  examples: { none: 'It takes two renderers of different versions: `validate --renderer ./kubectl-1.27 --renderer ./kubectl-1.36` finds where they differ.' },
  check: ({ renderers: [first, other], difference }) => ({
    message: `${first} and ${other} differ:\n${difference}`,
    hint: 'Pin one version for every place that renders, or write the part that differs so that both agree.',
  }),
});
