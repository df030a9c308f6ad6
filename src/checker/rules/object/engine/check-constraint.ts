import type { CompiledField } from './compile';
import { nearest } from '../../../../common/nearest';
import type { JsonValue } from '../../../../kubernetes/objects/json';
import { asObject, at } from '../../../../kubernetes/objects/json';
import { ONE, parseQuantity } from '../../../../kubernetes/quantities/quantity';
import { RULES } from '../catalog/rules';
import type { FieldConstraint } from '../constraints/constraint';

import { quote } from '../scope/quote';
import type { Scope } from '../scope/scope';

/** Compares `value` with bounds that are counted in units of `unit`. */
function checkNumber(value: number | bigint, unit: number, shown: JsonValue, constraint: FieldConstraint, scope: Scope): void {
  const { min, max } = constraint;
  if ((min === undefined || value >= min * unit) && (max === undefined || value <= max * unit)) return;
  const range = max === undefined ? `at least ${min}` : min === undefined ? `at most ${max}` : `between ${min} and ${max}`;
  scope.report(RULES.outOfRange, [], `${quote(shown)} is out of range`, `Set a number that is ${range}.`);
}

function checkString(value: string, constraint: FieldConstraint, scope: Scope): void {
  if (constraint.allowed && !constraint.allowed.includes(value)) {
    const guess = nearest(value, constraint.allowed);
    const values = constraint.allowed.map((allowed) => quote(allowed)).join(', ');
    scope.report(RULES.notAllowedValue, [], `${quote(value)} is not allowed here`, guess ? `Did you mean ${quote(guess)}? Allowed: ${values}.` : `Use one of ${values}.`);
  }
  if (constraint.maxLength !== undefined && value.length > constraint.maxLength) {
    scope.report(RULES.tooLong, [], `${quote(value)} has ${value.length} characters`, `Keep it within ${constraint.maxLength} characters.`);
  }
  const wrong = constraint.format?.(value);
  if (wrong !== undefined) scope.report(constraint.rule ?? RULES.invalidFormat, [], `${quote(value)} ${wrong}`, 'Change the value to that form.');
}

/** Judges one value that has decoded. */
export function checkValue(value: JsonValue, isQuantity: boolean, { constraint, schema }: CompiledField, scope: Scope): void {
  const quantity = isQuantity ? parseQuantity(value) : undefined;
  if (quantity !== undefined) checkNumber(quantity, Number(ONE), value, constraint, scope);
  else if (typeof value === 'number') checkNumber(value, 1, value, constraint, scope);
  else if (typeof value === 'string' && (value !== '' || constraint.pointer || schema.container === 'list')) checkString(value, constraint, scope);
}

function keyOf(item: JsonValue, unique: true | readonly string[]): string {
  if (unique === true) return JSON.stringify(item);
  const object = asObject(item);
  return JSON.stringify(unique.map((field) => at(object, ...field.split('.')) ?? (field === 'protocol' ? 'TCP' : '')));
}

/** Judges a list as a whole: its length, and that its entries differ. */
export function checkList(list: readonly JsonValue[], constraint: FieldConstraint, scope: Scope): void {
  if (constraint.maxItems !== undefined && list.length > constraint.maxItems) {
    scope.report(RULES.tooLong, [], `the list has ${list.length} entries`, `Keep it within ${constraint.maxItems} entries.`);
  }
  if (constraint.unique === undefined || list.length < 2) return;
  const seen = new Map<string, number>();
  for (const [index, item] of list.entries()) {
    const key = keyOf(item, constraint.unique);
    const first = seen.get(key);
    if (first === undefined) seen.set(key, index);
    else scope.report(RULES.duplicateEntry, [index], `${describe(key, constraint.unique)} is the same as in entry ${first}`, 'Remove one of the two or tell them apart.');
  }
}

function describe(key: string, unique: true | readonly string[]): string {
  if (unique === true) return key.slice(0, 80);
  const values = JSON.parse(key) as JsonValue[];
  return unique.map((field, index) => `${field} ${quote(values[index])}`).join(', ');
}
