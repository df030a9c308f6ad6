import type { Scope } from './scope';
import type { JsonValue } from '../../../../kubernetes/objects/json';
import type { FieldSchema } from '../../../../kubernetes/schemas/bundle';
import type { FieldConstraint } from '../constraints/constraint';

/** A field with what is asked of it. */
export interface ConstrainedField {
  readonly schema: FieldSchema;
  readonly constraint: FieldConstraint;
}

/** A check of what a constraint asks; the scope stands at the value, the list or the entry. */
export interface ConstraintCheck {
  /** True where a constraint asks it. */
  readonly isAsked: (constraint: FieldConstraint) => boolean;
  /** Of a value that decodes and is not absent: the field's own, or each entry of its list or map. */
  readonly value?: (value: JsonValue, field: ConstrainedField, scope: Scope) => void;
  /** Of a list as a whole. */
  readonly list?: (list: readonly JsonValue[], field: ConstrainedField, scope: Scope) => void;
  /** Of a key of a map. */
  readonly key?: (key: string, field: ConstrainedField, scope: Scope) => void;
}
