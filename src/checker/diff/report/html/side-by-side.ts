import { diffWordsWithSpace } from 'diff';
import { escapeHtml } from '../../../page/escape';

/** One line of one side: its number and its HTML. */
export interface Cell {
  readonly number: number;
  readonly html: string;
  readonly kind: 'same' | 'removed' | 'added';
}

/** What stands beside each other; a gap has neither side. */
export interface Line {
  readonly before?: Cell;
  readonly after?: Cell;
}

/** Lines longer than this are not compared word by word. */
const LONGEST_LINE = 2_000;
const HEADER = /^@@ -(\d+),\d+ \+(\d+),\d+ @@$/;

function mark(before: string, after: string): [string, string] {
  if (before.length > LONGEST_LINE || after.length > LONGEST_LINE) return [escapeHtml(before), escapeHtml(after)];
  const parts = diffWordsWithSpace(before, after);
  const write = (side: 'added' | 'removed', tag: string): string => parts.filter((part) => !(side === 'added' ? part.removed : part.added))
    .map((part) => (part[side] ? `<${tag}>${escapeHtml(part.value)}</${tag}>` : escapeHtml(part.value))).join('');
  return [write('removed', 'del'), write('added', 'ins')];
}

/** Puts a run of removed and added lines beside each other, with what differs between two lines marked. */
function beside(removed: readonly string[], added: readonly string[], left: number, right: number): Line[] {
  return Array.from({ length: Math.max(removed.length, added.length) }, (_, index): Line => {
    const [old, now] = [removed[index], added[index]] as const;
    const [before, after] = old !== undefined && now !== undefined ? mark(old, now) : [escapeHtml(old ?? ''), escapeHtml(now ?? '')];
    return {
      ...(old === undefined ? {} : { before: { number: left + index, html: before, kind: 'removed' as const } }),
      ...(now === undefined ? {} : { after: { number: right + index, html: after, kind: 'added' as const } }),
    };
  });
}

/** Turns a unified difference into lines that stand beside each other. */
export function sideBySide(hunk: string): Line[] {
  const lines: Line[] = [];
  let [left, right] = [1, 1];
  let removed: string[] = [];
  let added: string[] = [];
  const flush = (): void => {
    lines.push(...beside(removed, added, left, right));
    left += removed.length;
    right += added.length;
    [removed, added] = [[], []];
  };
  for (const text of hunk === '' ? [] : hunk.split('\n')) {
    const header = HEADER.exec(text);
    if (header === null && text.startsWith('-')) {removed.push(text.slice(1));} else if (header === null && text.startsWith('+')) {added.push(text.slice(1));} else {
      flush();
      if (header !== null) {
        if (lines.length > 0) lines.push({});
        [left, right] = [Number(header[1]), Number(header[2])];
      } else {
        const html = escapeHtml(text.slice(1));
        lines.push({ before: { number: left++, html, kind: 'same' }, after: { number: right++, html, kind: 'same' } });
      }
    }
  }
  flush();
  return lines;
}
