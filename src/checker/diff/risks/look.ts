import { isDeepStrictEqual } from 'node:util';
import type { Look } from './rule';
import type { JsonObject } from '../../../kubernetes/objects/json';
import { idOf } from '../../../kubernetes/objects/resource';
import type { BareChange } from '../changes/change';

/** What is told about an object, its labels or annotations, concerns nothing else; only a Pod is selected by them. */
function keepsSpec({ change, matchedBy, id, before, after }: BareChange): boolean {
  return change === 'modified' && matchedBy === 'identity' && id.kind !== 'Pod' && after?.spec !== undefined && isDeepStrictEqual(before?.spec, after?.spec);
}

/** Looks further only where more than what is told about an object changes. */
export function bySpec(look: Look): Look {
  return (change, context) => (keepsSpec(change) ? [] : look(change, context));
}

/** Both states of a change, where it has them. */
export function statesOf({ before, after }: BareChange): JsonObject[] {
  return [before, after].filter((object) => object !== undefined);
}

/** The names that an object has or had. */
export function namesOf(change: BareChange): string[] {
  return [...new Set(statesOf(change).map((object) => idOf(object).name))].filter((name) => name !== '');
}
