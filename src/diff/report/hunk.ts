import { structuredPatch } from 'diff';
import { stringify } from 'yaml';
import type { JsonObject, JsonValue } from '../../resources/json';
import { isObject } from '../../resources/json';

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
  const keys = Object.keys(value).filter((key) => value[key] !== undefined)
    .sort((left, right) => rank(left) - rank(right) || (left < right ? -1 : 1));
  return Object.fromEntries(keys.map((key) => [key, ordered(value[key])]));
}

function write(object: JsonObject | undefined): string {
  return object === undefined ? '' : stringify(ordered(object), { lineWidth: 0, aliasDuplicateObjects: false });
}

/** The unified difference of two objects as YAML, hunks with their `@@` lines, without a file header. */
export function unifiedHunk(before: JsonObject | undefined, after: JsonObject | undefined): string {
  const patch = structuredPatch('', '', write(before), write(after), '', '', { context: CONTEXT });
  return patch.hunks.map((hunk) => [
    `@@ -${hunk.oldStart},${hunk.oldLines} +${hunk.newStart},${hunk.newLines} @@`, ...hunk.lines.filter((line) => !line.startsWith('\\')),
  ].join('\n')).join('\n');
}
