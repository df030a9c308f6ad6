import type { Dirent } from 'node:fs';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Definition } from './definition';
import { readDefinition } from './read-definition';
import { CommandFault } from '../../../system/fault';
import type { Finding } from '../../findings/finding';
import { readResources } from '../../read/resources/read';

function list(directory: string): Dirent[] {
  try {
    return readdirSync(directory, { withFileTypes: true, recursive: true });
  } catch (error) {
    throw new CommandFault(`${directory}: CustomResourceDefinitions cannot be read: ${(error as Error).message}`, 'Name a directory of CRD files with --crds.');
  }
}

/** The definitions in a YAML or JSON file, or why it cannot be read though it names some. */
export function parseCrdFile(file: string): { readonly definitions: readonly Definition[]; readonly problem?: Finding } {
  const text = readFileSync(file, 'utf8');
  if (!text.includes('CustomResourceDefinition')) return { definitions: [] };
  const { resources, problems: [problem] } = readResources(text, file);
  return problem === undefined ? { definitions: resources.flatMap(({ object }) => readDefinition(object) ?? []) } : { definitions: [], problem };
}

/**
 * The definitions in a YAML or JSON file.
 *
 * @throws CommandFault where it holds some and cannot be read.
 */
export function readCrdFile(file: string): readonly Definition[] {
  const { definitions, problem } = parseCrdFile(file);
  if (problem !== undefined) throw new CommandFault(`${file}: ${problem.message}`, problem.hint);
  return definitions;
}

/**
 * The definitions in the YAML and JSON files of a directory and everything below it, in the order of their paths.
 *
 * @throws CommandFault where the directory or a file in it cannot be read.
 */
export function readCrdDirectory(directory: string): Definition[] {
  const files = list(directory).filter((entry) => entry.isFile() && /\.(?:ya?ml|json)$/.test(entry.name)).map((entry) => join(entry.parentPath, entry.name));
  return files.sort().flatMap(readCrdFile);
}
