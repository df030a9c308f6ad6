import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { PlannedFile } from '../../../src/generator/plan/file-plan';
import { removeWithThisProcess } from '../../../src/system/ending';
import { run } from '../../../src/system/process';
import { ROOT } from '../../helpers/snippets';
import { serveGit } from '../servers/git-server';

const NOBODY_ELSES = { GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' };
const AUTHOR = ['-c', 'user.name=Team', '-c', 'user.email=team@example.com'];

function writeFiles(folder: string, files: readonly PlannedFile[]): void {
  for (const { path, content } of files) {
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

/** A team's git repository with what is committed here, served as a git host does. */
export class TeamRepository {
  /** A repository with copies of folders of this checkout, in one commit. */
  static async of(folders: readonly string[]): Promise<TeamRepository> {
    return TeamRepository.filledBy((folder) => {
      for (const name of folders) cpSync(join(ROOT, name), join(folder, name), { recursive: true });
    });
  }

  /** A repository with what a configuration generates, in one commit. */
  static async generated(files: readonly PlannedFile[]): Promise<TeamRepository> {
    return TeamRepository.filledBy((folder) => writeFiles(folder, files));
  }

  private static async filledBy(fill: (folder: string) => void): Promise<TeamRepository> {
    const root = mkdtempSync(join(realpathSync(tmpdir()), 'team-'));
    const forget = removeWithThisProcess(root);
    const folder = join(root, 'deploy');
    fill(folder);
    const server = await serveGit(root);
    const repository = new TeamRepository(folder, server.url, async () => {
      await server.stop();
      rmSync(root, { recursive: true });
      forget();
    });
    await repository.git('init', '--quiet', '--initial-branch=main');
    await repository.commit('as it is');
    return repository;
  }

  private constructor(readonly folder: string, private readonly host: string, readonly remove: () => Promise<void>) {}

  get url(): string {
    return `${this.host}/deploy/.git`;
  }

  read(path: string): string {
    return readFileSync(join(this.folder, path), 'utf8');
  }

  /** Writes a file; it is committed with the next commit. */
  write(path: string, text: string): void {
    writeFileSync(join(this.folder, path), text);
  }

  /** Has it hold what another configuration generates, and nothing else; it is committed with the next commit. */
  generate(files: readonly PlannedFile[]): void {
    for (const name of readdirSync(this.folder)) if (name !== '.git') rmSync(join(this.folder, name), { recursive: true });
    writeFiles(this.folder, files);
  }

  /** Commits everything; gives the commit. */
  async commit(message: string): Promise<string> {
    await this.git('add', '--all');
    await this.git(...AUTHOR, 'commit', '--quiet', '--allow-empty', '--message', message);
    return this.git('rev-parse', 'HEAD');
  }

  private async git(...args: readonly string[]): Promise<string> {
    const { exitCode, stdout, stderr } = await run('git', args, { cwd: this.folder, env: { ...process.env, ...NOBODY_ELSES } });
    if (exitCode !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`);
    return stdout.trim();
  }
}
