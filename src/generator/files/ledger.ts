import { createHash } from 'node:crypto';
import type { Problem } from '../problems/problem';

/** Where the generator remembers what it wrote, relative to the repository's root; committed with the files. */
export const LEDGER_PATH = '.projen/gitops.json';

/** The version of the ledger's format; one without a version is of the first. */
const VERSION = 1;

/** What the generator wrote: digests of the contents by path. Several digests while a run is under way, so that an interrupted one is recognized. */
export type Ledger = ReadonlyMap<string, readonly string[]>;

/** SHA-256 of a content, in hexadecimal. */
export function digest(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}

function refusal(code: string, message: string, hint: string): Problem {
  return { code, path: LEDGER_PATH, message, hint };
}

const CONFLICT = refusal('ledger-conflict', 'a merge left conflict markers', 'take either side whole (git checkout --ours or --theirs) and run "npx projen" again, which corrects it');

function newer(version: unknown): Problem {
  return refusal('ledger-newer', `version ${JSON.stringify(version)}, written by a newer projen-gitops`, 'update projen-gitops to what wrote it, or restore the ledger that this version wrote');
}

function corrupt(found: string): Problem {
  return refusal('ledger-corrupt', found, 'restore it from the repository\'s history; where there is none, remove it: files are recognized by their first line then');
}

/** What a ledger says, or why it cannot be relied on. */
export type ParsedLedger = { readonly ledger: Ledger } | { readonly problem: Problem };

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isDigests(value: unknown): boolean {
  return [value].flat().every((one) => typeof one === 'string');
}

/**
 * Reads a ledger. One that is absent is empty, and then files are recognized by their header; one that is no ledger stops the run, because without what
 * it knows, hand edits and files that are merely old look alike.
 */
export function parseLedger(text: string | undefined): ParsedLedger {
  if (text === undefined) return { ledger: new Map() };
  const data = parse(text);
  if (data === undefined && /^(?:<{7}|={7}|>{7})/m.test(text)) return { problem: CONFLICT };
  if (!isRecord(data)) return { problem: corrupt('it is no JSON object') };
  const { version = VERSION, files } = data as { readonly version?: unknown; readonly files?: unknown };
  if (version !== VERSION) return { problem: newer(version) };
  if (!isRecord(files)) return { problem: corrupt('it has no "files"') };
  const wrong = Object.entries(files).find(([, digests]) => !isDigests(digests));
  if (wrong !== undefined) return { problem: corrupt(`the entry of ${JSON.stringify(wrong[0])} is no digest`) };
  return { ledger: new Map(Object.entries(files).map(([path, digests]) => [path, [digests].flat() as string[]])) };
}

/** Writes a ledger, sorted by path so that branches merge. */
export function formatLedger(ledger: Ledger): string {
  const entries = [...ledger].sort(([a], [b]) => a < b ? -1 : 1).map(([path, digests]) => [path, digests.length === 1 ? digests[0] : digests]);
  const note = 'Written by projen-gitops: SHA-256 of every generated file, to tell a hand edit from a file that is merely old.';
  return `${JSON.stringify({ '//': note, 'files': Object.fromEntries(entries) }, undefined, 2)}\n`;
}
