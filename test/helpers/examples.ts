import { cpSync, existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { ROOT } from './snippets';
import { run } from '../../src/system/process';

/** Where the examples are. */
export const EXAMPLES = join(ROOT, 'examples');

/** What their authors write; everything else is generated. */
const SOURCES = ['.projenrc.ts', 'README.md', 'config'];

/** Runs the configuration of a folder as `npx projen examples` does; gives what it tells. */
export async function generate(folder: string): Promise<string> {
  const command = [join(ROOT, 'node_modules', 'ts-node', 'dist', 'bin.js'), '-P', join(EXAMPLES, 'tsconfig.json'), '.projenrc.ts'];
  const env = { ...process.env, PROJEN_DISABLE_POST: 'true' };
  const { exitCode, stdout, stderr } = await run(process.execPath, command, { cwd: folder, env });
  expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: '' });
  return stderr;
}

/** Generates an example from nothing, in a repository of its own, and looks at its folder. */
export async function generated(example: string, look: (folder: string) => void | Promise<void>): Promise<void> {
  const root = mkdtempSync(join(realpathSync(tmpdir()), 'example-'));
  try {
    const folder = join(root, 'examples', example);
    mkdirSync(join(root, '.git'));
    for (const source of SOURCES.map((name) => join(EXAMPLES, example, name)).filter(existsSync)) {
      cpSync(source, join(folder, basename(source)), { recursive: true });
    }
    await generate(folder);
    await look(folder);
  } finally {
    rmSync(root, { recursive: true });
  }
}
