import { readFileSync } from 'node:fs';
import Module, { createRequire } from 'node:module';
import { join } from 'node:path';
import { transformSync } from '@swc/core';
import { guardLoops } from './loops';

type Compiled = NodeJS.Module & { _compile(code: string, file: string): void };
type Extensions = Record<string, (module: Compiled, file: string) => void>;

/** The modules of a copy of the repository, each as it is there or as somebody puts it; what does not depend on a changed one stays loaded. */
export class Modules {
  private readonly code = new Map<string, string>();
  private readonly instead = new Map<string, string>();

  constructor(private readonly root: string) {
    (Module as unknown as { _extensions: Extensions })._extensions['.ts'] = (module, file) => module._compile(this.codeOf(file), file);
  }

  private codeOf(file: string): string {
    const source = this.instead.get(file);
    if (source !== undefined) return compiled(source, file);
    const code = this.code.get(file) ?? compiled(readFileSync(file, 'utf8'), file);
    this.code.set(file, code);
    return code;
  }

  /** From now on a file has this source; without one, its own. */
  put(file: string, source?: string): void {
    if (source === undefined) this.instead.delete(join(this.root, file));
    else this.instead.set(join(this.root, file), source);
  }

  /** Files are loaded anew when they are next needed. */
  forget(files: readonly string[]): void {
    for (const file of files) delete require.cache[join(this.root, file)];
  }

  forgetAll(): void {
    for (const file of Object.keys(require.cache)) if (file.startsWith(this.root) && file.endsWith('.ts') && !file.startsWith(__dirname)) delete require.cache[file];
  }

  /** Evaluates a file once more; what it imports is only evaluated where it was not, or was forgotten. */
  evaluate(file: string): void {
    this.forget([file]);
    createRequire(__filename)(join(this.root, file));
  }
}

function compiled(source: string, filename: string): string {
  return transformSync(guardLoops(source), {
    filename, swcrc: false, module: { type: 'commonjs' }, jsc: { target: 'es2022', parser: { syntax: 'typescript', decorators: true } },
  }).code;
}
