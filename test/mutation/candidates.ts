import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Mutant } from './mutants';
import { mutantsOf } from './mutants';

/** A mutant and the file whose source it changes. */
export interface Candidate {
  readonly file: string;
  readonly mutant: Mutant;
}

function filesAt(root: string, path: string): string[] {
  if (path.endsWith('.ts')) return [path];
  return readdirSync(join(root, path), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts')).map((name) => join(path, name));
}

/** The mutants of files and folders, each path with its own; those of a file by that of its folder. */
export function candidatesOf(root: string, paths: readonly string[]): Map<string, Candidate[]> {
  const groups = new Map<string, Candidate[]>();
  for (const path of paths) {
    const group = path.endsWith('.ts') ? dirname(path) : path.replace(/\/$/, '');
    const found = filesAt(root, path).sort().flatMap((file) => mutantsOf(readFileSync(join(root, file), 'utf8')).map((mutant) => ({ file, mutant })));
    groups.set(group, [...groups.get(group) ?? [], ...found]);
  }
  return groups;
}
