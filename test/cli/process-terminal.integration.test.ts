import { join } from 'node:path';
import { displayWidth } from '../../src/common/columns/display-width';
import { run } from '../../src/system/process';
import { script } from '../checker/read/render/fake-renderer';
import { CONFIG_MAP, writeTree } from '../checker/read/render/temporary-tree';
import type { OnTerminal } from '../helpers/pty';
import { onTerminal, screenOf, startOnTerminal } from '../helpers/pty';
import { waitFor } from '../helpers/running';

const SCRIPTS = join(__dirname, '../../scripts');
const LONG = 'an-overlay-with-a-name-that-is-longer-than-most-terminals-are-wide-which-happens';

/** Starts to render two overlays; each takes so many seconds. */
function start(columns: number, seconds: number, ...args: readonly string[]): OnTerminal {
  const cwd = writeTree({ [`overlays/${LONG}/kustomization.yaml`]: 'resources: []\n', 'overlays/other/kustomization.yaml': 'resources: []\n' });
  const renderer = script(join(cwd, 'kustomize'), `if [ "$1" = version ]; then echo v5.5.0; exit 0; fi
sleep ${seconds}
cat <<'END'
${CONFIG_MAP}END`);
  const { npm_execpath: _, ...rest } = process.env;
  const env = { ...rest, KUSTOMIZE_RENDERER: renderer, PROJEN_GITOPS_CACHE: join(cwd, 'cache'), TS_NODE_PROJECT: join(SCRIPTS, 'tsconfig.json') };
  const node = [process.execPath, '-r', require.resolve('ts-node/register')];
  return startOnTerminal(columns, [...node, join(SCRIPTS, 'images.ts'), ...args], { cwd, env });
}

const STATUS = /rendering (\d) of 2, \d+ s: an-overlay-with-a-name/;

onTerminal('a terminal shows what is rendered, how many of how many, and for how long; also when it becomes narrower, and nothing of it stays', async () => {
  const command = start(100, 1.8);
  await waitFor(() => STATUS.test(command.printed()));
  command.resize(40);
  expect(await command.ended).toBe(0);
  const screen = screenOf(command.printed());
  expect(screen.join('\n')).not.toContain('rendering');
  expect(screen.at(-1)).toBe('');
  // The report is as wide as the terminal is when it is printed.
  expect(Math.max(...screen.map((line) => displayWidth(line)))).toBeLessThanOrEqual(40);
}, 60_000);

onTerminal('Ctrl-C takes the line away and ends the command', async () => {
  const command = start(100, 30);
  await waitFor(() => STATUS.test(command.printed()));
  command.type('\u0003');
  expect(await command.ended).toBe(130);
  expect(screenOf(command.printed()).join('').replace('^C', '')).toBe('');
}, 60_000);

onTerminal('what goes wrong is told in lines that fit, with nothing left out', async () => {
  const command = start(50, 0, `${LONG}/is/nowhere`);
  expect(await command.ended).toBe(2);
  const screen = screenOf(command.printed());
  expect(screen.filter((line) => displayWidth(line) > 50)).toEqual([]);
  expect(screen.map((line) => line.trim()).join('').replace(/ /g, '')).toContain(`'${LONG}/is/nowhere'`);
}, 60_000);

test('a command that waits for what cannot come ends with exit code 2, and says so', async () => {
  const never = 'require("./src/cli/process-terminal").runOnProcess(() => new Promise(() => undefined), [])';
  const root = join(SCRIPTS, '..');
  const { npm_execpath: _, ...env } = process.env;
  expect(await run(process.execPath, ['-r', require.resolve('ts-node/register/transpile-only'), '-e', never], { cwd: root, env: { ...env, TS_NODE_PROJECT: join(SCRIPTS, 'tsconfig.json') } })).toEqual({
    exitCode: 2,
    stdout: '',
    stderr: 'error: the command waits for something that cannot come any more: this is a fault of it, and nothing is known\n',
  });
});
