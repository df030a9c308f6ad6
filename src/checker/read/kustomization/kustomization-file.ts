import { resolve } from 'node:path';
import { remoteAddress } from './address';
import type { FileReader } from './files';
import type { Unseen } from './node';
import type { YamlDocument } from './read-yaml';
import type { JsonObject, JsonValue } from '../../../kubernetes/objects/json';
import { asList, asString } from '../../../kubernetes/objects/json';

/** A kustomization file being read, and what reading it has come across so far. */
export interface KustomizationFile {
  readonly path: string;
  readonly directory: string;
  readonly files: FileReader;
  readonly content: JsonObject;
  readonly document: YamlDocument;
  /** Notes a file that the build reads. Returns its absolute path. */
  reads(path: string): string;
  /** Notes something that cannot be seen without running the build. */
  cannotSee(hides: Unseen['hides'], what: string, ...path: readonly (string | number)[]): void;
}

/** The entries of a field that are strings, each with its position. */
export function stringEntries(file: KustomizationFile, field: string): { readonly text: string; readonly path: readonly [string, number] }[] {
  return asList(file.content[field]).flatMap((entry, index) => {
    const text = asString(entry);
    return text === undefined ? [] : [{ text, path: [field, index] as const }];
  });
}

/** Absolute path of a path written in the kustomization. */
export function fromKustomization(file: KustomizationFile, path: string): string {
  return resolve(file.directory, path);
}

/** True for what kustomize fetches instead of reading: an address, or a repository of a known host. */
export function isRemote(entry: string): boolean {
  return remoteAddress(entry, 'base') !== undefined || /^[a-z+]+:\/\/|^git@|^git::|^(?:github|gitlab|bitbucket)\.(?:com|org)[/:]|\?ref=/.test(entry);
}

/** True for an entry that holds a document itself instead of naming a file. */
export function isInline(entry: JsonValue): entry is string {
  return typeof entry === 'string' && entry.includes('\n');
}
