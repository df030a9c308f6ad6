import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../src/system/process';

const ROOT = join(__dirname, '../..');

/** The first of the README's two commands for this repository, as it is typed there. */
function firstReadmeCommand(): string {
  const [, block] = /\n```\n(npm ci[^`]*)```/.exec(readFileSync(join(ROOT, 'README.md'), 'utf8')) ?? [];
  return block.split('\n')[0];
}

test('on a clean clone, the first README command installs, generates, checks every overlay and changes no file', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'clone-'));
  try {
    await run('git', ['clone', '--quiet', ROOT, folder]);
    const command = firstReadmeCommand();
    expect(command).toBe('npm ci && npx projen');

    const result = await run('sh', ['-c', command], { cwd: folder, env: { ...process.env, npm_config_prefer_offline: 'true' } });

    expect(result.stderr).not.toMatch(/Error|failed/);
    expect(result.exitCode).toBe(0);
    expect(result.stdout.trimEnd().split('\n').slice(-4).map((line) => line.replace(/\d+\.\d+ s .*/, '').trim().split(/\s+/))).toEqual([
      ['overlay', 'documents', 'errors', 'warnings', 'time', 'renderer'],
      ['cloud-lb', '4', '0', '0'],
      ['on-prem', '4', '0', '0'],
      ['on-prem-metallb', '6', '0', '0'],
    ]);
    expect((await run('git', ['status', '--porcelain'], { cwd: folder })).stdout).toBe('');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}, 120_000);
