import { readdirSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import type { Tier } from './tiers';
import { ROOT } from '../helpers/snippets';

/** Tests of a tier that are to be run. */
export interface Chosen {
  /** Their paths. */
  readonly files: readonly string[];
  /** True where these are all that it has. */
  readonly all: boolean;
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name));
}

/** The tests of a tier that are among the named files, or below the named folders; all where none is named. */
export function testsOf({ name }: Pick<Tier, 'name'>, named: readonly string[], cwd: string): Chosen {
  const own = filesBelow(join(ROOT, 'test')).filter((file) => file.endsWith(`.${name}.cluster.test.ts`)).sort();
  const wanted = named.map((path) => resolve(cwd, path));
  const files = wanted.length === 0 ? own : own.filter((file) => wanted.some((path) => file === path || file.startsWith(path + sep)));
  return { files: files.map((file) => relative(ROOT, file)), all: files.length === own.length };
}
