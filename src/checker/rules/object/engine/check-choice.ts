import type { JsonObject } from '../../../../kubernetes/objects/json';
import { RULES } from '../catalog/rules';
import type { Choice } from '../constraints/constraint';
import { isSet } from '../scope/is-set';
import type { Scope } from '../scope/scope';

function isChosen(value: unknown): boolean {
  return isSet(value) && value !== '' && !(Array.isArray(value) && value.length === 0);
}

/** Judges how many of a set of fields an object has. */
export function checkChoice(object: JsonObject, choice: Choice, scope: Scope): void {
  const present = choice.fields.filter((field) => isChosen(object[field]));
  const names = choice.fields.join(', ');
  if (present.length === 0 && choice.count !== 'at-most-one') {
    scope.report(RULES.fieldChoice, [], `none of ${names} is set`, `Set ${choice.count === 'at-least-one' ? 'at least' : 'exactly'} one of ${names}.`);
  }
  if (present.length > 1 && choice.count !== 'at-least-one') {
    scope.report(RULES.fieldChoice, [present[1]], `${present.join(' and ')} exclude each other`, `Keep one of ${present.join(', ')}.`);
  }
}
