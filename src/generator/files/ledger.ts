import { createHash } from 'node:crypto';

/** Where the generator remembers what it wrote, relative to the repository's root; committed with the files. */
export const LEDGER_PATH = '.projen/gitops.json';

/** What the generator wrote: digests of the contents by path. Several digests while a run is under way, so that an interrupted one is recognized. */
export type Ledger = ReadonlyMap<string, readonly string[]>;

/** SHA-256 of a content, in hexadecimal. */
export function digest(content: string): string {
  return createHash('sha256').update(content).digest('hex');
}

/** True for a path that can not lead out of the repository: a ledger may have been merged or edited by hand, and its files are removed. */
function isInside(path: string): boolean {
  return path !== '' && !path.startsWith('/') && !path.split(/[/\\]/).includes('..') && !/^[A-Za-z]:/.test(path);
}

/** Reads a ledger; one that is absent or no ledger is empty, and then files are recognized by their header. */
export function parseLedger(text: string | undefined): Ledger {
  let data: unknown;
  try {
    data = text === undefined ? undefined : JSON.parse(text);
  } catch {
    // A merge conflict in the ledger must not stop the run that repairs it.
    data = undefined;
  }
  const files: unknown = (data as { readonly files?: unknown } | null | undefined)?.files;
  const entries: [string, unknown][] = typeof files === 'object' && files !== null ? Object.entries(files) : [];
  return new Map(entries
    .filter(([path]) => isInside(path))
    .map(([path, digests]) => [path, [digests].flat().filter((one) => typeof one === 'string')]));
}

/** Writes a ledger, sorted by path so that branches merge. */
export function formatLedger(ledger: Ledger): string {
  const entries = [...ledger].sort(([a], [b]) => a < b ? -1 : 1).map(([path, digests]) => [path, digests.length === 1 ? digests[0] : digests]);
  const note = 'Written by projen-gitops: SHA-256 of every generated file, to tell a hand edit from a file that is merely old.';
  return `${JSON.stringify({ '//': note, 'files': Object.fromEntries(entries) }, undefined, 2)}\n`;
}
