import { asObject } from '../../../../kubernetes/objects/json';

export function isEmpty(value: unknown): boolean {
  return Object.keys(asObject(value)).length === 0;
}
