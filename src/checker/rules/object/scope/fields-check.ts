import type { Scope } from './scope';
import type { JsonObject } from '../../../../kubernetes/objects/json';

/** A check of the fields of an object together, wherever an object of these types stands. */
export interface FieldsCheck {
  /** Names of types of the schema bundle. */
  readonly types: readonly string[];
  /** Reports through the scope, which stands at the object. The object's shape is not certain. */
  readonly check: (object: JsonObject, scope: Scope) => void;
}
