import type { Scope } from './scope';
import type { JsonObject } from '../../../../kubernetes/objects/json';

/** A rule about several fields of one object, wherever an object of these types stands. */
export interface ObjectRule {
  readonly types: readonly string[];
  /** Reports through the scope, which stands at the object. The object's shape is not certain. */
  readonly check: (object: JsonObject, scope: Scope) => void;
}
