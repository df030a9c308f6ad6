import { formatPath } from '../../common/path';
import { ACCEPT_PREFIX } from '../../contract/annotations';

/** An annotation that accepts a rule, by its id, and has no effect. */
export interface SeenAcceptance {
  readonly rule: string;
  /** True for a policy that there is. */
  readonly isKnown: boolean;
}

/** Where the annotation stands that accepts a rule. */
export function acceptancePath(rule: string): string {
  return formatPath(['metadata', 'annotations', `${ACCEPT_PREFIX}${rule}`]);
}
