import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

const ROOT = resolve(__dirname, '../..');

/** A TypeScript file below `src/`, with the files of ours that it imports. */
export interface SourceFile {
  /** Relative to the repository's root. */
  readonly path: string;
  readonly lines: number;
  /** Relative to the repository's root; imports of types count. */
  readonly imports: readonly string[];
}

function importsOf(path: string, text: string): readonly string[] {
  return [...text.matchAll(/(?:from|import\(|require\()\s*'(\.[^']+)'/g)].map(([, target]) => relative(ROOT, `${resolve(dirname(path), target)}.ts`));
}

/** All source files of the package. */
export function sourceFiles(): readonly SourceFile[] {
  return readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts')).map((name) => {
    const path = join(ROOT, 'src', name);
    const text = readFileSync(path, 'utf8');
    return { path: relative(ROOT, path), lines: text.split('\n').length - 1, imports: importsOf(path, text) };
  });
}
