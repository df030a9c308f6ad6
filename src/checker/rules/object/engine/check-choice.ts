import type { JsonObject } from '../../../../kubernetes/objects/json';
import type { Choice } from '../constraints/constraint';
import { isSet } from '../scope/is-set';
import type { Scope } from '../scope/scope';

function isChosen(value: unknown): boolean {
  return isSet(value) && value !== '' && !(Array.isArray(value) && value.length === 0);
}

/** Sees whether an object has as many of a set of fields as it should. */
export function checkChoice(object: JsonObject, { fields, count }: Choice, scope: Scope): void {
  const present = fields.filter((field) => isChosen(object[field]));
  const isFew = present.length === 0 && count !== 'at-most-one';
  if (isFew || (present.length > 1 && count !== 'at-least-one')) scope.see('choice', isFew ? [] : [present[1]], { fields, present, count });
}
