import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { completionCommand } from '../../src/cli/completion';
import { runCommand } from '../../src/cli/run-command';

async function run(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  let [out, err] = ['', ''];
  const terminal = { out: (text: string) => { out += text; }, err: (text: string) => { err += text; }, colour: false, interactive: false };
  return { code: await runCommand(completionCommand, args, { cwd: '/', env: {}, terminal }), out, err };
}

test('bash asks the program with the words that were typed, and offers what it answers', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'completion-'));
  try {
    writeFileSync(join(folder, 'projen-gitops'), '#!/bin/sh\nprintf "%s|" "$@" >&2\necho cloud-lb\necho on-prem\n');
    chmodSync(join(folder, 'projen-gitops'), 0o755);
    const { out } = await run('bash');
    const asking = `${out}\nCOMP_WORDS=(projen-gitops validate ''); COMP_CWORD=2; _projen_gitops; printf '%s\\n' "\${COMPREPLY[@]}"`;
    const PATH = `${folder}${delimiter}${process.env.PATH}`;
    expect(execFileSync('bash', ['--norc', '-c', asking], { env: { PATH }, encoding: 'utf8' })).toBe('cloud-lb\non-prem\n');
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('each shell has a script that names the program', async () => {
  for (const shell of ['bash', 'zsh', 'fish']) expect(await run(shell)).toEqual({ code: 0, out: expect.stringContaining('projen-gitops complete'), err: '' });
});

test('an unknown shell gets the nearest known one', async () => {
  expect(await run('fis')).toEqual({ code: 2, out: '', err: "error: there is no shell 'fis'\n  Did you mean 'fish'? The shells are bash, zsh, fish.\n" });
});
