import type { Dirent } from 'node:fs';
import { readdirSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { CommandFault } from '../../system/fault';
import { parseCrdFile, readCrdDirectory, readCrdFile } from '../rules/custom/crd-files';
import type { Definition } from '../rules/custom/definition';

/** Folders that hold nothing of the user's own. */
const SKIPPED = new Set(['node_modules', 'rendered']);
const MANIFEST = /\.(?:ya?ml|json)$/;

/** The definitions that were found, and what could not be read. */
export interface FoundDefinitions {
  readonly definitions: readonly Definition[];
  readonly notes: readonly string[];
}

function entriesOf(folder: string): readonly Dirent[] {
  return readdirSync(folder, { withFileTypes: true }).sort((a, b) => a.name < b.name ? -1 : 1);
}

function filesBelow(folder: string): readonly string[] {
  return entriesOf(folder).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name.startsWith('.') || SKIPPED.has(entry.name) ? [] : filesBelow(path);
    return entry.isFile() && MANIFEST.test(entry.name) ? [path] : [];
  });
}

function named(path: string): readonly Definition[] {
  try {
    return statSync(path).isDirectory() ? readCrdDirectory(path) : readCrdFile(path);
  } catch (error) {
    if (error instanceof CommandFault) throw error;
    throw new CommandFault(`${path} cannot be read: ${(error as Error).message}`, 'Name files or folders with CustomResourceDefinitions.');
  }
}

/** A file that was not named may be a template of something else; that is no reason to stop. */
function readQuietly(file: string, cwd: string): FoundDefinitions {
  const unread = (why: string): FoundDefinitions => (
    { definitions: [], notes: [`${relative(cwd, file)} names a CustomResourceDefinition and is not read: ${why}`] });
  try {
    const { definitions, problem } = parseCrdFile(file);
    return problem === undefined ? { definitions, notes: [] } : unread(problem.message);
  } catch (error) {
    return unread((error as Error).message);
  }
}

/**
 * The CustomResourceDefinitions in the named files and folders; where none is named, in every YAML and JSON file of the repository
 * outside of hidden folders, `node_modules/` and `rendered/`.
 *
 * @throws CommandFault where a named file or folder cannot be read
 */
export function findDefinitions(names: readonly string[], cwd: string): FoundDefinitions {
  if (names.length > 0) return { definitions: names.flatMap((name) => named(resolve(cwd, name))), notes: [] };
  const found = filesBelow(cwd).map((file) => readQuietly(file, cwd));
  return { definitions: found.flatMap(({ definitions }) => definitions), notes: found.flatMap(({ notes }) => notes) };
}
