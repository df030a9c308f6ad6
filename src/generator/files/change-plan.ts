import type { Ledger } from './ledger';
import { digest, parseLedger } from './ledger';
import { HEADER_START } from '../../contract/header';
import type { PlannedFile } from '../plan/file-plan';
import type { Problem } from '../problems/problem';

/** What stands at a path: a file's text, nothing, or something that is no file. */
export type OnDisk = { readonly kind: 'file'; readonly text: string } | { readonly kind: 'absent' } | { readonly kind: 'other' };

/** Reads what stands at a path relative to the repository's root. */
export type ReadPath = (path: string) => OnDisk;

/** A generated file that someone edited; `replacement` is undefined where the file is no longer generated at all. */
export interface EditedFile {
  readonly path: string;
  readonly edited: string;
  readonly replacement: string | undefined;
}

/** What a run will do to the tree, decided before anything is written. */
export interface ChangePlan {
  readonly writes: readonly PlannedFile[];
  readonly removals: readonly string[];
  readonly edited: readonly EditedFile[];
  /** Foreign files in the way. */
  readonly problems: readonly Problem[];
  /** What is true while the run is under way: old and new contents are both ours. */
  readonly during: Ledger;
  /** What is true when the run is over. */
  readonly after: Ledger;
}

function isOurs(path: string, text: string, ledger: Ledger): 'generated' | 'edited' | 'foreign' {
  const known = ledger.get(path);
  if (known?.includes(digest(text))) return 'generated';
  return known !== undefined || text.startsWith(HEADER_START) ? 'edited' : 'foreign';
}

function pathTaken(path: string, what: string): Problem {
  return { code: 'path-taken', path, message: `${what} that was not generated stands where a generated file belongs`, hint: 'move it away, or rename the application or overlay' };
}

/** Decides what to write and to remove, what was edited by hand, and what is in the way. */
export function planChanges(files: readonly PlannedFile[], ledgerText: string | undefined, read: ReadPath): ChangePlan {
  const ledger = parseLedger(ledgerText);
  const writes: PlannedFile[] = [];
  const removals: string[] = [];
  const edited: EditedFile[] = [];
  const problems: Problem[] = [];
  for (const file of files) {
    const found = read(file.path);
    if (found.kind === 'other') {
      problems.push(pathTaken(file.path, 'something'));
    } else if (found.kind === 'absent') {
      writes.push(file);
    } else if (found.text !== file.content) {
      const owner = isOurs(file.path, found.text, ledger);
      if (owner === 'foreign') problems.push(pathTaken(file.path, 'a file'));
      else writes.push(file);
      if (owner === 'edited') edited.push({ path: file.path, edited: found.text, replacement: file.content });
    }
  }
  const planned = new Set(files.map(({ path }) => path));
  for (const path of ledger.keys()) {
    const found = planned.has(path) ? undefined : read(path);
    if (found?.kind !== 'file') continue;
    removals.push(path);
    if (isOurs(path, found.text, ledger) === 'edited') edited.push({ path, edited: found.text, replacement: undefined });
  }
  const after = new Map(files.map(({ path, content }) => [path, [digest(content)]]));
  return { writes, removals, edited, problems, during: union(ledger, after), after };
}

function union(a: Ledger, b: Ledger): Ledger {
  const paths = new Set([...a.keys(), ...b.keys()]);
  return new Map([...paths].map((path) => [path, [...new Set([...a.get(path) ?? [], ...b.get(path) ?? []])]]));
}
