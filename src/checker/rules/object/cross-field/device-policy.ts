import type { JsonObject } from '../../../../kubernetes/objects/json';
import { asList, isObject } from '../../../../kubernetes/objects/json';
import { ONE, isWhole, parseQuantity } from '../../../../kubernetes/quantities/quantity';
import type { FieldsCheck } from '../scope/fields-check';
import { isSet } from '../scope/is-set';
import type { Scope } from '../scope/scope';

function amount(value: unknown): bigint | undefined {
  return isSet(value) ? parseQuantity(value) : undefined;
}

/** True where all that are given stand in this order. */
function inOrder(...values: readonly (bigint | undefined)[]): boolean {
  const known = values.filter((value): value is bigint => value !== undefined);
  return known.every((value, index) => index === 0 || known[index - 1] <= value);
}

/** Servers count steps in whole numbers, rounded up. */
function whole(value: bigint): bigint {
  return value / ONE + (value > 0n && !isWhole(value) ? 1n : 0n);
}

function isStep(value: bigint | undefined, min: bigint, step: bigint): boolean {
  return value === undefined || step === 0n || (whole(value) - whole(min)) % whole(step) === 0n;
}

function checkRange(range: JsonObject, fallback: bigint, capacity: bigint, scope: Scope): void {
  const [min, max, step] = [amount(range.min), amount(range.max), amount(range.step)];
  const path = ['requestPolicy', 'validRange'];
  if (min === undefined) {
    scope.report([...path, 'min'], 'the range has no min', 'Set min.');
    return;
  }
  if (!inOrder(min, fallback, max, capacity)) scope.report(path, 'min, default, max and the capacity are not in order', 'Order them.');
  if (step === undefined) return;
  const fits = min + step <= capacity && isStep(fallback, min, step) && isStep(max, min, step);
  if (!fits) scope.report([...path, 'step'], 'default and max are no whole number of steps above min', 'Correct the step.');
}

function checkValues(values: readonly bigint[], fallback: bigint, capacity: bigint, scope: Scope): void {
  const path = ['requestPolicy', 'validValues'];
  if (values.length > 10) scope.report(path, `there are ${values.length} values`, 'Keep at most 10.');
  if (!inOrder(...values, capacity)) scope.report(path, 'the values do not ascend to the capacity', 'Order them.');
  if (new Set(values).size < values.length) scope.report(path, 'a value stands twice', 'Remove one of the two.');
  if (!values.includes(fallback)) scope.report(['requestPolicy', 'default'], 'the default is none of the values', 'Use one of them.');
}

/** What may be requested of a capacity lies within it, and so does what is taken where nothing is requested. */
export const requestPolicy: FieldsCheck = {
  types: ['V1DeviceCapacity'],
  check: ({ value, requestPolicy: policy }, scope) => {
    // Before, servers drop the policy unless a feature gate is on.
    if (!isObject(policy) || scope.minor < 36) return;
    const values = asList(policy.validValues).map((item) => amount(item) ?? 0n);
    if (values.length > 0 && isObject(policy.validRange)) scope.report(['requestPolicy'], 'validValues and validRange exclude each other', 'Keep one of the two.');
    if (values.length === 0 && !isObject(policy.validRange)) return;
    const [fallback, capacity] = [amount(policy.default), amount(value) ?? 0n];
    if (fallback === undefined) {
      scope.report(['requestPolicy', 'default'], 'the policy has no default', 'Set default.');
    } else if (values.length > 0) {
      checkValues(values, fallback, capacity, scope);
    } else if (isObject(policy.validRange)) {
      checkRange(policy.validRange, fallback, capacity, scope);
    }
  },
};
