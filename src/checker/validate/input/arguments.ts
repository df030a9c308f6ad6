import { statSync } from 'node:fs';
import { resolve } from 'node:path';

/** Where documents come from. */
export interface Sources {
  /** Overlay names and directories to render; undefined: every overlay. */
  readonly targets: readonly string[] | undefined;
  readonly files: readonly string[];
  readonly stdin: boolean;
}

/** Sorts arguments into files, standard input (`-`), and names or directories to render; what is named twice counts once. */
export function classifyArguments(named: readonly string[], cwd: string): Sources {
  const args = [...new Map(named.map((name) => [name === '-' ? name : resolve(cwd, name), name])).values()];
  const isFile = (name: string): boolean => statSync(resolve(cwd, name), { throwIfNoEntry: false })?.isFile() === true;
  const files = args.filter((name) => name !== '-' && isFile(name));
  const stdin = args.includes('-');
  const targets = args.filter((name) => name !== '-' && !files.includes(name));
  return { targets: args.length === 0 ? undefined : targets, files, stdin };
}
