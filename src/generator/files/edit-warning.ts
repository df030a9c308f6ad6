import { isUtf8 } from 'node:buffer';
import { structuredPatch } from 'diff';
import type { EditedFile } from './change-plan';
import { holdsSecret } from '../../kubernetes/secrets/secret-text';

const MOST_LINES = 40;

function difference({ path, edited, replacement = '' }: EditedFile): readonly string[] {
  if (!isUtf8(edited) || typeof replacement !== 'string') return ['(it is no UTF-8 text)'];
  const text = edited.toString('utf8');
  if (holdsSecret(text) || holdsSecret(replacement)) return ['(not shown: the file holds a Secret)'];
  const { hunks } = structuredPatch(path, path, text, replacement, undefined, undefined, { context: 2 });
  const lines = hunks.flatMap((hunk) => [`@@ -${hunk.oldStart},${hunk.oldLines} +${hunk.newStart},${hunk.newLines} @@`, ...hunk.lines]);
  if (lines.length <= MOST_LINES) return lines;
  return [...lines.slice(0, MOST_LINES), `… and ${lines.length - MOST_LINES} more lines`];
}

/** What a user is told about a generated file that was edited by hand: which, how it differs, and where the edit is kept. */
export function editWarning(file: EditedFile): string {
  const fate = file.replacement === undefined ? 'is no longer generated and was removed' : 'was replaced';
  return [
    `${file.path} had been edited by hand; it ${fate}. Your copy: ${file.copy}`,
    '  - as edited, + as generated:',
    ...difference(file).map((line) => `  ${line}`),
  ].join('\n');
}
