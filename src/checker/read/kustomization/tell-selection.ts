import { couldMean } from './could-mean';
import type { Candidate } from './identity';
import type { Selector } from './node';
import type { Telling } from '../../findings/define-rule';

/** A selector that selects nothing, and what it could have selected. */
export interface SeenSelection {
  /** Relative to where the command was started. */
  readonly file: string;
  readonly line: number;
  readonly target: Selector;
  readonly candidates: readonly Candidate[];
}

function describe(selector: Selector): string {
  const parts = Object.entries(selector).map(([part, value]) => `${part} '${value}'`);
  return parts.length === 0 ? 'everything' : parts.join(', ');
}

const SHOWN = 5;

/** What could have been meant: the names of that kind, or the kinds there are. */
function choices({ kind }: Selector, candidates: readonly Candidate[]): string {
  const sameKind = candidates.filter(({ leaf }) => leaf.kind === kind);
  if (sameKind.length > 0) return `The ${kind} here: ${list(sameKind.map(({ ids }) => ids[ids.length - 1].name))}.`;
  const kinds = list(candidates.map(({ leaf }) => leaf.kind));
  return kinds === '' ? 'There are no resources here.' : `The kinds here: ${kinds}.`;
}

function list(words: readonly string[]): string {
  const unique = [...new Set(words)].sort();
  return unique.length <= SHOWN ? unique.join(', ') : `${unique.slice(0, SHOWN).join(', ')} and ${unique.length - SHOWN} more`;
}

/**
 * What is said of a selector that selects nothing: what it is of, what to do, and what else there is to say of it. What most likely means something that is there
 * is a mistake; what selects whatever there may be is warned of.
 */
export function tellSelection({ file, line, target, candidates }: SeenSelection, what: string, remedy: string, but = ''): Telling {
  return {
    ...couldMean(target, candidates) ? {} : { severity: 'warning' },
    message: `${file}:${line}: ${what} ${describe(target)}, which selects no resource${but}, so kustomize ignores it`,
    hint: `${remedy} ${choices(target, candidates)}`,
    source: { file, line },
  };
}
