import { createHash } from 'node:crypto';

/** Where the generator remembers what it wrote, relative to the repository's root; committed with the files. */
export const LEDGER_PATH = '.projen/gitops.json';

/** What the generator wrote: digests of the contents by path. Several digests while a run is under way, so that an interrupted one is recognized. */
export type Ledger = ReadonlyMap<string, readonly string[]>;

/** SHA-256 of a content, in hexadecimal. */
export function digest(content: string): string {
  return createHash('sha256').update(content).digest('hex');
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
  const files = (data as { readonly files?: Readonly<Record<string, string | string[]>> } | undefined)?.files ?? {};
  return new Map(Object.entries(files).map(([path, digests]) => [path, [digests].flat()]));
}

/** Writes a ledger, sorted by path so that branches merge. */
export function formatLedger(ledger: Ledger): string {
  const entries = [...ledger].sort(([a], [b]) => a < b ? -1 : 1).map(([path, digests]) => [path, digests.length === 1 ? digests[0] : digests]);
  const note = 'Written by projen-gitops: SHA-256 of every generated file, to tell a hand edit from a file that is merely old.';
  return `${JSON.stringify({ '//': note, 'files': Object.fromEntries(entries) }, undefined, 2)}\n`;
}
