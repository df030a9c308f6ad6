import type { DefinedRule } from './define-rule';
import { ANY_KIND, WORKLOADS } from './define-rule';
import { POD_KIND_NAMES } from '../../kubernetes/pods/pod-kinds';

function names(text: string, kind: string): boolean {
  if (kind === ANY_KIND) return true;
  return kind === WORKLOADS ? POD_KIND_NAMES.some((name) => text.includes(name)) : text.includes(kind);
}

/** True where a rule may need to see more than one object of a stream at once, by the kinds that the stream names. */
export function looksFurther({ looksAt }: Pick<DefinedRule, 'looksAt'>, text: string): boolean {
  return looksAt.some(({ from = [ANY_KIND], at }) => from.some((kind) => names(text, kind)) && at.some((kind) => names(text, kind)));
}
