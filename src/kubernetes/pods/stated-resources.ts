import type { JsonObject } from '../objects/json';
import { at } from '../objects/json';

/**
 * True where a container, or a Pod as a whole, states an amount, named as a quota names it: `requests.cpu`, `limits.memory`.
 * A limit is the request as well, where that is left out.
 */
export function statesAmount(holder: JsonObject, name: string): boolean {
  const dot = name.indexOf('.');
  const [list, resource] = [name.slice(0, dot), name.slice(dot + 1)];
  return at(holder, 'resources', list, resource) !== undefined || (list === 'requests' && at(holder, 'resources', 'limits', resource) !== undefined);
}
