import type { ChildProcess } from 'node:child_process';
import { fork } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Question } from './jest-worker';
import type { Mutant } from './mutants';
import { mutate } from './mutants';

/** What the tests of modules read. */
const COPIED = ['src', 'test', 'scripts', 'schemas', 'docs', 'projenrc', 'examples', 'package.json', 'tsconfig.json'];

/** What became of a mutant: some test failed, none did, or the tests did not end in time. */
export type Fate = 'killed' | 'survived' | 'timed out';

/** A copy of the repository in which one file at a time is changed. The repository itself stays as it is. */
export class Sandbox {
  private readonly copy = mkdtempSync(join(tmpdir(), 'mutation-'));
  private worker?: ChildProcess;

  constructor(private readonly root: string, private readonly timeout: number) {
    for (const name of COPIED) cpSync(join(root, name), join(this.copy, name), { recursive: true, filter: (path) => !path.includes('node_modules') });
    symlinkSync(join(root, 'node_modules'), join(this.copy, 'node_modules'));
  }

  /** Shows a mutant of a file to tests. */
  async try(file: string, mutant: Mutant, tests: readonly string[]): Promise<Fate> {
    const source = readFileSync(join(this.root, file), 'utf8');
    writeFileSync(join(this.copy, file), mutate(source, mutant));
    try {
      const passed = await this.ask(tests);
      return passed === undefined ? 'timed out' : passed ? 'survived' : 'killed';
    } finally {
      writeFileSync(join(this.copy, file), source);
    }
  }

  /** Whether tests pass on the sources as they are. */
  async passes(tests: readonly string[]): Promise<boolean> {
    return await this.ask(tests) === true;
  }

  private ask(tests: readonly string[]): Promise<boolean | undefined> {
    const worker = this.worker ??= fork(join(__dirname, 'jest-worker.ts'), {
      cwd: this.copy,
      execArgv: ['-r', require.resolve('ts-node/register')],
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      env: { ...process.env, RANDOM_TESTS_PART: '0.1' },
    });
    return new Promise((done) => {
      const settle = (passed: boolean | undefined): void => {
        clearTimeout(timer);
        worker.removeAllListeners();
        done(passed);
      };
      const stop = (): void => {
        this.worker = undefined;
        worker.kill('SIGKILL');
        settle(undefined);
      };
      const timer = setTimeout(stop, this.timeout);
      worker.once('message', (passed: boolean) => settle(passed)).once('exit', stop);
      worker.send({ root: this.copy, tests } satisfies Question);
    });
  }

  /** Ends what runs in it, and removes it. */
  close(): void {
    this.worker?.removeAllListeners().kill('SIGKILL');
    rmSync(this.copy, { recursive: true, force: true });
  }
}
