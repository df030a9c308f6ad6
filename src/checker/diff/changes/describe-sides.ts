import type { FieldChange } from './compare';
import { describeValue } from './describe-value';
import type { JsonValue } from '../../../kubernetes/objects/json';
import { cutMiddle } from '../../../system/inert';

/** Both sides of a change in words. */
export type Sides = readonly [before: string, after: string];

/** So much of what is the same stands around what differs. */
const AROUND = 16;

function commonStart(before: string, after: string): number {
  const most = Math.min(before.length, after.length);
  let length = 0;
  while (length < most && before[length] === after[length]) length += 1;
  return length;
}

function commonEnd(before: string, after: string, start: number): number {
  const most = Math.min(before.length, after.length) - start;
  let length = 0;
  while (length < most && before[before.length - 1 - length] === after[after.length - 1 - length]) length += 1;
  return length;
}

/** The part of a text that differs, with a little of what stands around it. */
function around(text: string, start: number, end: number, limit: number): string {
  const from = start <= AROUND + 1 ? 0 : start - AROUND;
  const to = end <= AROUND + 1 ? text.length : text.length - end + AROUND;
  return `${from === 0 ? '' : '…'}${cutMiddle(text.slice(from, to), limit - 2)}${to === text.length ? '' : '…'}`;
}

function cutAround([before, after]: Sides, limit: number): Sides {
  if (before.length <= limit && after.length <= limit) return [before, after];
  const start = commonStart(before, after);
  const end = commonEnd(before, after, start);
  return [around(before, start, end, limit), around(after, start, end, limit)];
}

function names(list: JsonValue | undefined): string {
  return Array.isArray(list) ? describeValue(list.join(', ')).replace(/^"|"$/g, '') : '';
}

/** Both sides of a change, whole. */
export function describeWhole({ before, after, reordered }: FieldChange): Sides {
  return reordered ? [`order ${names(before)}`, names(after)] : [describeValue(before), describeValue(after)];
}

/** Both sides of a change on a line; long ones are cut so that what differs is seen. */
export function describeSides(change: FieldChange, limit = 80): Sides {
  return cutAround(describeWhole(change), limit);
}
