import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { run } from '../../src/system/process';

const ROOT = join(__dirname, '../..');

test('a program that cannot be started is an error that can be caught', async () => {
  await expect(run('/nonexistent/program', [])).rejects.toMatchObject({ code: 'ENOENT' });
});

/** Opens files until there are no more, and then starts a program. */
const WITHOUT_FILES = `
const { run } = require(${JSON.stringify(join(ROOT, 'src', 'system', 'process'))});
try { for (;;) require('node:fs').openSync('/dev/null'); } catch { /* no more */ }
run('true', []).then(() => console.log('started'), ({ code }) => console.log(code));
`;

test('where no more files can be opened, starting a program fails like any other failure', () => {
  const { stdout, stderr } = spawnSync('sh', ['-c', 'ulimit -n 60 && exec "$0" "$@"', 'node', '-r', join(ROOT, 'node_modules', 'ts-node', 'register'), '-e', WITHOUT_FILES], {
    encoding: 'utf8', env: { ...process.env, TS_NODE_PROJECT: join(ROOT, 'tsconfig.json') },
  });
  expect({ stdout, stderr }).toEqual({ stdout: 'EMFILE\n', stderr: '' });
});
