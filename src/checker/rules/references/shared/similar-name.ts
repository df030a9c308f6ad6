import { closestName } from './name-hints';
import type { ResourceIndex } from './resource-index';
import { oncePerIndex } from '../../../../kubernetes/index/once-per-index';
import type { GroupKind } from '../../../../kubernetes/kinds/group-kind';

/** Comparisons spent on suggestions per render: where thousands of names are wrong, one suggestion more helps nobody. */
const COMPARISONS = 100_000;

const budgets = oncePerIndex(() => ({ left: COMPARISONS }));

function spend(index: ResourceIndex, comparisons: number): boolean {
  const budget = budgets(index);
  if (budget.left < comparisons) return false;
  budget.left -= comparisons;
  return true;
}

/** True where the name is one or two letters away from one of the candidates. */
export function isClose(index: ResourceIndex, name: string, candidates: readonly string[]): boolean {
  return spend(index, candidates.length) && closestName(name, candidates) !== undefined;
}

/** The name of an object of this kind and namespace that a wrong name may have meant; undefined where none is close. */
export function similarName(index: ResourceIndex, kind: GroupKind, namespace: string, name: string): string | undefined {
  const candidates = index.namesOf(kind, namespace);
  if (!spend(index, candidates.length)) return undefined;
  return candidates.find((candidate) => candidate.endsWith(`-${name}`) || candidate.startsWith(`${name}-`)) ?? closestName(name, candidates);
}
