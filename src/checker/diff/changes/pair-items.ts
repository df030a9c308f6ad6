import { diffArrays } from 'diff';
import { keysOf, labelsOfBoth } from './list-labels';
import type { List } from './list-labels';
import type { JsonValue } from '../../../kubernetes/objects/json';
import { fingerprint, normalText } from '../../../kubernetes/shapes/canonical';
import type { Shape } from '../../../kubernetes/shapes/shape';

/** Two items of two lists that stand for the same thing; one is undefined where it was added or removed. */
export interface ItemPair {
  /** How the item is named in a path: `web` in `containers[web]`, or its index. */
  readonly label: string;
  readonly before?: JsonValue;
  readonly after?: JsonValue;
}

function pairByKey(before: List, after: List, keysBefore: readonly string[], keysAfter: readonly string[]): ItemPair[] {
  const old = new Map(keysBefore.map((key, index) => [key, before[index]]));
  const now = new Map(keysAfter.map((key, index) => [key, after[index]]));
  const labels = [...new Set([...keysBefore, ...keysAfter])];
  return labels.map((label) => ({ label, before: old.get(label), after: now.get(label) }));
}

/** Aligns two lists without keys: equal items stay, and a run of changed ones is paired in order. */
function pairByPlace(before: List, after: List): ItemPair[] {
  const pairs: ItemPair[] = [];
  let [left, right] = [0, 0];
  const flush = (toLeft: number, toRight: number): void => {
    while (left < toLeft || right < toRight) {
      const label = String(right < toRight ? right : left);
      pairs.push({ label, before: left < toLeft ? before[left] : undefined, after: right < toRight ? after[right] : undefined });
      left = Math.min(left + 1, toLeft);
      right = Math.min(right + 1, toRight);
    }
  };
  let [doneLeft, doneRight] = [0, 0];
  for (const part of diffArrays(before.map(fingerprint), after.map(fingerprint))) {
    if (part.added) {doneRight += part.count;} else if (part.removed) {doneLeft += part.count;} else {
      flush(doneLeft, doneRight);
      doneLeft += part.count;
      doneRight += part.count;
      flush(doneLeft, doneRight);
    }
  }
  flush(doneLeft, doneRight);
  return pairs;
}

/** Pairs what means the same wherever it stands, and what is left in order. */
function pairByContent(before: List, after: List, items: Shape): ItemPair[] {
  const waiting = new Map<string, number[]>();
  before.forEach((item, index) => {
    const text = normalText(item, items);
    const places = waiting.get(text);
    if (places === undefined) waiting.set(text, [index]);
    else places.push(index);
  });
  const partners = after.map((item) => waiting.get(normalText(item, items))?.shift());
  const taken = new Set(partners);
  const free = before.flatMap((_, index) => (taken.has(index) ? [] : [index]));
  let next = 0;
  const pairs = after.map((item, index): ItemPair => {
    const place = partners[index] ?? free[next++];
    return { label: String(index), before: place === undefined ? undefined : before[place], after: item };
  });
  return [...pairs, ...free.slice(next).map((index): ItemPair => ({ label: String(index), before: before[index], after: undefined }))];
}

/** The names of a keyed list's items; a second item with the same key ends in `#2`. */
export function labelsOf(list: List, shape: Shape): string[] {
  return keysOf(list, shape.keys ?? [], shape.items ?? {});
}

/** Pairs the items of two lists: by merge keys, as sets, by content, by unique names where a foreign kind uses them, else by order. */
export function pairItems(before: List, after: List, shape: Shape): ItemPair[] {
  if (shape.bag) return pairByContent(before, after, shape.items ?? {});
  const labels = labelsOfBoth(before, after, shape);
  return labels === undefined ? pairByPlace(before, after) : pairByKey(before, after, ...labels);
}
