import type { ConstraintCheck } from './constraint-check';
import type { FieldsCheck } from './fields-check';
import type { Scope } from './scope';
import type { Tellings } from './sights';
import type { Files, Manifests, Rule } from '../../../findings/define-rule';

/** How a rule looks at an object: the one walk over an object asks each rule at the places that the rule names. */
export interface ObjectCheck {
  /** Of an object as a whole, of whatever kind, with a schema or without; the scope stands at the root. */
  readonly whole?: (scope: Scope) => void;
  /** Of the metadata of an object whose kind has a schema; the scope stands at the root. */
  readonly metadata?: (scope: Scope) => void;
  /** Of fields together. */
  readonly fields?: readonly FieldsCheck[];
  /** Of what is asked of single fields. */
  readonly constraint?: ConstraintCheck;
  /** What it says of what the walk sees by itself. */
  readonly tells?: Tellings;
}

/** A rule about objects one by one. */
export type ObjectRule<Example = Manifests> = Rule<ObjectCheck, Example> & { readonly part: 'object' };

/** Such a rule, whatever its examples are made of. */
export type AnyObjectRule = ObjectRule | ObjectRule<Files>;
