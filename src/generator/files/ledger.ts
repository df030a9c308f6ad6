import type { Fingerprint } from './fingerprint';
import { LEDGER_PATH } from '../../contract/ledger-path';
import type { Problem } from '../problems/problem';

/** The version of the ledger's format; one without a version is of the first. */
const VERSION = 1;

/** What the generator wrote: fingerprints of the files by path. Several of one file while a run is under way, so that an interrupted one is recognized. */
export type Ledger = ReadonlyMap<string, readonly Fingerprint[]>;

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

function isNames(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((name) => typeof name === 'string');
}

/** A fingerprint as it is written: a digest, or that of a kustomization with the images that it leaves out. */
function fingerprint(value: unknown): Fingerprint | undefined {
  if (typeof value === 'string') return { digest: value };
  if (!isRecord(value)) return undefined;
  const { digest, images } = value as { readonly digest?: unknown; readonly images?: unknown };
  return typeof digest === 'string' && isNames(images) ? { digest, images } : undefined;
}

function fingerprints(value: unknown): readonly (Fingerprint | undefined)[] {
  return [value].flat().map(fingerprint);
}

function isKnown(value: Fingerprint | undefined): value is Fingerprint {
  return value !== undefined;
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
  const wrong = Object.entries(files).find(([, value]) => !fingerprints(value).every(isKnown));
  if (wrong !== undefined) return { problem: corrupt(`the entry of ${JSON.stringify(wrong[0])} is no digest`) };
  return { ledger: new Map(Object.entries(files).map(([path, value]) => [path, fingerprints(value).filter(isKnown)])) };
}

function written({ digest, images }: Fingerprint): unknown {
  return images === undefined ? digest : { digest, images };
}

/** Writes a ledger, sorted by path so that branches merge. */
export function formatLedger(ledger: Ledger): string {
  const sorted = [...ledger].sort(([a], [b]) => a < b ? -1 : 1);
  const entries = sorted.map(([path, known]) => [path, known.length === 1 ? written(known[0]) : known.map(written)]);
  const note = 'Written by projen-gitops: SHA-256 of every generated file, to tell a hand edit from a file that is merely old.';
  return `${JSON.stringify({ '//': note, 'files': Object.fromEntries(entries) }, undefined, 2)}\n`;
}
