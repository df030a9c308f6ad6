import type { NamespaceOptions } from './options';
import { nearest } from '../../common/nearest';
import { isObject } from '../../kubernetes/objects/json';
import { parseQuantity } from '../../kubernetes/quantities/quantity';
import type { Place } from '../problems/place';
import { showValue } from '../problems/show-value';

const AMOUNTS: readonly string[] = ['default', 'defaultRequest', 'max', 'maxLimitRequestRatio', 'min'];
const FIELDS = { quota: ['hard', 'scopes', 'scopeSelector'], limits: ['type', ...AMOUNTS] } as const;

function checkFields(value: object, fields: readonly string[], place: Place): void {
  for (const field of Object.keys(value)) {
    if (fields.includes(field)) continue;
    const meant = nearest(field, fields);
    place.at(field).add('option-unknown', `there is no field "${field}"`, meant === undefined ? `leave it out, or use one of ${fields.join(', ')}` : `did you mean "${meant}"?`);
  }
}

function checkAmounts(amounts: unknown, place: Place): void {
  if (amounts === undefined) return;
  if (!isObject(amounts)) {
    place.add('option-invalid', showValue(amounts), 'give an object');
    return;
  }
  for (const [name, amount] of Object.entries(amounts)) {
    const quantity = parseQuantity(amount);
    if (quantity === undefined || quantity < 0n) place.at(name).add('quantity-invalid', `${name} ${showValue(amount)} is no amount`, 'write it like "500m" (of a CPU), "512Mi" (of memory) or "20"');
  }
}

/** Records amounts of a quota and of limits that no server takes, and fields that these do not have. */
export function checkLimits({ quota, limits = [] }: NamespaceOptions, place: Place): void {
  if (quota !== undefined) {
    checkFields(quota, FIELDS.quota, place.at('quota'));
    checkAmounts(quota.hard, place.at('quota').at('hard'));
  }
  limits.forEach((limit, index) => {
    const at = place.at('limits').item(index);
    checkFields(limit, FIELDS.limits, at);
    for (const [field, amounts] of Object.entries(limit)) if (AMOUNTS.includes(field)) checkAmounts(amounts, at.at(field));
  });
}
