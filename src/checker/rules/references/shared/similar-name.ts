import { closestName } from './name-hints';
import type { ResourceIndex } from './resource-index';
import { oncePerIndex } from '../../../../kubernetes/index/once-per-index';
import type { GroupKind } from '../../../../kubernetes/kinds/group-kind';

/** Comparisons spent on suggestions per render: where thousands of names are wrong, one suggestion more helps nobody. */
const COMPARISONS = 100_000;

const budgets = oncePerIndex(() => ({ left: COMPARISONS }));

/** The name of an object of this kind and namespace that a wrong name may have meant; undefined where none is close. */
export function similarName(index: ResourceIndex, kind: GroupKind, namespace: string, name: string): string | undefined {
  const budget = budgets(index);
  const candidates = index.namesOf(kind, namespace);
  if (budget.left < candidates.length) return undefined;
  budget.left -= candidates.length;
  return candidates.find((candidate) => candidate.endsWith(`-${name}`) || candidate.startsWith(`${name}-`)) ?? closestName(name, candidates);
}
