import { createHash } from 'node:crypto';
import { parse } from 'yaml';
import { entriesFor } from '../../kubernetes/images/kustomize-images';
import type { ImagesEntry } from '../../kubernetes/images/kustomize-images';

/** By what a generated file is known again. */
export interface Fingerprint {
  /** SHA-256, in hexadecimal: of the content, or of what the kustomization says beside the tracked images. */
  readonly digest: string;
  /** The names of the images whose tags others move in it. @default none: every byte counts */
  readonly images?: readonly string[];
}

/** SHA-256 of a content, in hexadecimal. */
export function digest(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}

type Fields = Readonly<Record<string, unknown>>;

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (!isFields(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => a < b ? -1 : 1).map(([key, field]) => [key, sorted(field)]));
}

function isEntry(value: unknown): value is ImagesEntry {
  return isFields(value) && typeof value.name === 'string';
}

function withoutImages(images: unknown, names: readonly string[]): readonly unknown[] {
  const all: readonly unknown[] = Array.isArray(images) ? images : [];
  const tracked = new Set<unknown>(names.flatMap((name) => entriesFor(name, all.filter(isEntry))));
  const rest = all.filter((entry) => !tracked.has(entry));
  const nameOf = (entry: unknown): string => isEntry(entry) ? entry.name : '';
  return rest.sort((a, b) => nameOf(a) < nameOf(b) ? -1 : Number(nameOf(a) > nameOf(b)));
}

/**
 * What a kustomization says, but for the entries of some images: the same whatever the order of its fields and entries, its indentation and
 * its comments, which bots that write it anew do not keep. A file that is no readable kustomization is its own text.
 */
export function saidBeside(text: string, names: readonly string[]): string {
  try {
    const { images, ...fields } = parse(text, { version: '1.1', logLevel: 'silent' }) as Fields;
    const rest = withoutImages(images, names);
    return JSON.stringify(sorted({ ...fields, ...rest.length === 0 ? {} : { images: rest } }));
  } catch {
    return text;
  }
}

/** The fingerprint of a file as it is generated. */
export function fingerprintOf({ content, tracked }: { readonly content: string | Buffer; readonly tracked?: readonly string[] }): Fingerprint {
  return tracked === undefined ? { digest: digest(content) } : { digest: digest(saidBeside(String(content), tracked)), images: tracked };
}

/** True for a file with this fingerprint. */
export function isKnownBy(bytes: Buffer, { digest: known, images }: Fingerprint): boolean {
  return digest(images === undefined ? bytes : saidBeside(bytes.toString('utf8'), images)) === known;
}
