import { structuredPatch } from 'diff';
import { stringify } from 'yaml';
import { own } from '../../../common/own';
import type { JsonObject, JsonValue } from '../../../kubernetes/objects/json';
import { isObject } from '../../../kubernetes/objects/json';
import { inWordsOf } from '../changes/respell';

const FIRST = ['apiVersion', 'kind', 'metadata', 'name', 'namespace', 'type', 'spec'];
const CONTEXT = 3;

function rank(key: string): number {
  const place = FIRST.indexOf(key);
  return place < 0 ? FIRST.length : place;
}

/** The same value with its keys in one order, so that the order in which they were written never shows. */
function ordered(value: JsonValue | undefined): JsonValue | undefined {
  if (Array.isArray(value)) return value.map((item) => ordered(item as JsonValue) as JsonValue);
  if (!isObject(value)) return value;
  const keys = Object.keys(value).filter((key) => own(value, key) !== undefined)
    .sort((left, right) => rank(left) - rank(right) || (left < right ? -1 : 1));
  return Object.fromEntries(keys.map((key) => [key, ordered(own(value, key))]));
}

function write(object: JsonObject | undefined): string {
  return object === undefined ? '' : stringify(ordered(object), { lineWidth: 0, aliasDuplicateObjects: false });
}

/** An empty side starts before its first line. */
function range(start: number, lines: number): string {
  return `${lines === 0 ? start - 1 : start},${lines}`;
}

/** The unified difference of two objects as YAML, hunks with their `@@` lines, without a file header; what means the same shows as the same. */
export function unifiedHunk(before: JsonObject | undefined, after: JsonObject | undefined): string {
  const old = before === undefined || after === undefined ? before : inWordsOf(after, before);
  const patch = structuredPatch('', '', write(old), write(after), '', '', { context: CONTEXT });
  return patch.hunks.map((hunk) => [
    `@@ -${range(hunk.oldStart, hunk.oldLines)} +${range(hunk.newStart, hunk.newLines)} @@`, ...hunk.lines.filter((line) => !line.startsWith('\\')),
  ].join('\n')).join('\n');
}
