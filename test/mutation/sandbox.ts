import type { ChildProcess } from 'node:child_process';
import { fork } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Outcome, Question, Survey } from './worker';

/** What the tests of modules read. */
const COPIED = ['src', 'test', 'scripts', 'schemas', 'docs', 'projenrc', 'examples', 'base', 'overlays', 'delivery', 'package.json', 'tsconfig.json', '.projenrc.ts', 'README.md'];

/** A copy of the repository, in which changed sources are run: what they write or remove is there. The repository itself stays as it is. */
export class Sandbox {
  /** Where the copy is: what is judged is read there, whatever happens in the repository meanwhile. */
  readonly copy = realpathSync(mkdtempSync(join(tmpdir(), 'mutation-')));
  private worker?: ChildProcess;

  /** @param timeout how many milliseconds a mutant is waited for; loops are stopped before that, so what takes longer is a rarity */
  constructor(root: string, private readonly timeout: number) {
    for (const name of COPIED.filter((one) => existsSync(join(root, one)))) cpSync(join(root, name), join(this.copy, name), { recursive: true, filter: (path) => !path.includes('node_modules') });
    symlinkSync(join(root, 'node_modules'), join(this.copy, 'node_modules'));
    mkdirSync(join(this.copy, 'tmp'));
  }

  /** Runs tests without a mutant. */
  async survey(question: Extract<Question, { survey: unknown }>): Promise<Survey> {
    const survey = await this.ask<Survey>(question);
    if (survey === undefined) throw new Error('The tests did not end without a mutant.');
    return survey;
  }

  /** Shows a mutant to tests. */
  async try(question: Exclude<Question, { survey: unknown }>): Promise<Outcome> {
    return await this.ask<Outcome>(question, this.timeout) ?? 'timed out';
  }

  private ask<Answer>(question: Question, timeout?: number): Promise<Answer | undefined> {
    const worker = this.worker ??= fork(join(__dirname, 'worker.ts'), {
      cwd: this.copy,
      execArgv: ['-r', require.resolve('ts-node/register')],
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      env: { ...process.env, NODE_ENV: 'test', TS_NODE_PROJECT: join(__dirname, '../tsconfig.json'), RANDOM_TESTS_PART: '0.1', TMPDIR: join(this.copy, 'tmp') },
    });
    return new Promise((done) => {
      const settle = (answer: Answer | undefined): void => {
        clearTimeout(timer);
        worker.removeAllListeners();
        done(answer);
      };
      const stop = (): void => {
        this.worker = undefined;
        worker.kill('SIGKILL');
        settle(undefined);
      };
      const timer = timeout === undefined ? undefined : setTimeout(stop, timeout);
      worker.once('message', (answer: Answer) => settle(answer)).once('exit', stop);
      worker.send(question);
    });
  }

  /** Ends what runs in it, and removes it. */
  close(): void {
    this.worker?.removeAllListeners().kill('SIGKILL');
    rmSync(this.copy, { recursive: true, force: true });
  }
}
