import type { Rule } from '../../../findings/define-rule';
import type { Scope } from '../scope/scope';

/** A rule about an object as a whole, of whatever kind, with a schema or without. It reports through the scope, which stands at the root. */
export type WholeRule = Rule<(scope: Scope) => void>;
