import type { DefinedRule } from './define-rule';
import { ANY_KIND, WORKLOADS } from './define-rule';
import { POD_KIND_NAMES } from '../../kubernetes/pods/pod-kinds';

const patterns = new Map<string, RegExp>();

/** Matches a kind, and the kind of its lists, as a word. */
function patternOf(kind: string): RegExp {
  let pattern = patterns.get(kind);
  if (pattern === undefined) {
    const kinds = kind === WORKLOADS ? POD_KIND_NAMES : [kind];
    patterns.set(kind, pattern = new RegExp(`\\b(?:${kinds.join('|')})(?:List)?\\b`));
  }
  return pattern;
}

function names(text: string, kind: string): boolean {
  return kind === ANY_KIND || patternOf(kind).test(text);
}

/** True where a rule may need to see more than one object of a stream at once, by the kinds that the stream names. */
export function looksFurther({ looksAt }: Pick<DefinedRule, 'looksAt'>, text: string): boolean {
  return looksAt.some(({ from = [ANY_KIND], at }) => from.some((kind) => names(text, kind)) && at.some((kind) => names(text, kind)));
}
