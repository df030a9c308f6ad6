import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const SKIPPED: ReadonlySet<string> = new Set(['node_modules', 'vendor']);
const MANIFEST = /\.(?:ya?ml|json)$/i;

/** Folders of a repository and the files in them. */
export interface Folder {
  readonly directory: string;
  /** Names of the files, sorted. */
  readonly files: readonly string[];
}

/** Every folder below one, itself first; hidden ones and those that hold other people's files are left out, and links are not followed. */
export function* foldersBelow(directory: string): Generator<Folder> {
  const entries = readdirSync(directory, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  yield { directory, files: entries.filter((entry) => entry.isFile()).map(({ name }) => name) };
  for (const entry of entries) {
    if (entry.isDirectory() && !entry.name.startsWith('.') && !SKIPPED.has(entry.name)) yield* foldersBelow(join(directory, entry.name));
  }
}

/** True for the name of a file that may hold manifests. */
export function isManifestName(name: string): boolean {
  return MANIFEST.test(name) && !/^(?:package(?:-lock)?|tsconfig.*)\.json$/.test(name);
}
