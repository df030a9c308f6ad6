import { existsSync, statSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import type { RepositoryView } from './repository';

/** Where documents come from. */
export interface Sources {
  /** Overlay names and directories to render; undefined: every overlay. */
  readonly targets: readonly string[] | undefined;
  readonly files: readonly string[];
  readonly stdin: boolean;
}

const WILD = /[*?]/;

/** The files that a pattern means which no shell has expanded: `*` is any run of characters in a name, `**` any folders. */
function matching(name: string, cwd: string, repository: RepositoryView): readonly string[] {
  if (!WILD.test(name) || existsSync(resolve(cwd, name))) return [name];
  const escaped = resolve(cwd, name).split(sep).map((part) => part.replace(/[.+^${}()|[\]\\]/g, '\\$&'));
  const parts = escaped.map((part) => part.replace(/\*\*/g, '\0').replace(/\*/g, '[^/]*').replace(/\?/g, '[^/]'));
  const pattern = new RegExp(`^${parts.join('/').replace(/\0\//g, '(?:[^/]+/)*').replace(/\0/g, '.*')}$`);
  const files = repository.folders().flatMap((folder) => folder.files.map((file) => join(folder.directory, file)));
  const found = files.filter((path) => pattern.test(path));
  return found.length === 0 ? [name] : found.map((path) => relative(cwd, path));
}

/** Sorts arguments into files, standard input (`-`), and names or directories to render; what is named twice counts once. */
export function classifyArguments(named: readonly string[], cwd: string, repository: RepositoryView): Sources {
  const expanded = named.flatMap((name) => matching(name, cwd, repository));
  const args = [...new Map(expanded.map((name) => [name === '-' ? name : resolve(cwd, name), name])).values()];
  const isFile = (name: string): boolean => statSync(resolve(cwd, name), { throwIfNoEntry: false })?.isFile() === true;
  const files = args.filter((name) => name !== '-' && isFile(name));
  const stdin = args.includes('-');
  const targets = args.filter((name) => name !== '-' && !files.includes(name));
  return { targets: args.length === 0 ? undefined : targets, files, stdin };
}
