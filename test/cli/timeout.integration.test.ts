import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { diffCommand } from '../../src/cli/diff';
import { renderCommand } from '../../src/cli/render';
import { renderedCommand } from '../../src/cli/rendered';
import { runCommand } from '../../src/cli/run-command';
import { validateCommand } from '../../src/cli/validate';
import type { Command } from '../../src/system/command';
import { script } from '../checker/read/render/fake-renderer';
import { writeTree } from '../checker/read/render/temporary-tree';

const TOO_SLOW = 'overlays/slow/kustomization.yaml: the build was ended after 1 s\n  Look for what it waits for or makes it slow, or allow more time with --timeout SECONDS.\n';

/** Two overlays, and a renderer that never comes to the end of one of them. */
function scene(): { cwd: string; env: NodeJS.ProcessEnv } {
  const cwd = writeTree({ 'overlays/quick/kustomization.yaml': 'resources: []\n', 'overlays/slow/kustomization.yaml': 'resources: []\n' });
  const renderer = script(join(cwd, 'kustomize'), `if [ "$1" = version ]; then echo v5.5.0; exit 0; fi
case "$2" in *slow) exec sleep 60;; esac
printf 'apiVersion: v1\\nkind: ConfigMap\\nmetadata:\\n  name: a\\n'`);
  return { cwd, env: { ...process.env, KUSTOMIZE_RENDERER: renderer, PROJEN_GITOPS_CACHE: join(cwd, 'cache') } };
}

async function run(command: Command, args: readonly string[], here = scene()) {
  const printed = { out: '', err: '' };
  const terminal = {
    out: (text: string) => void (printed.out += text), err: (text: string) => void (printed.err += text), colour: false, interactive: false,
  };
  return { exit: await runCommand(command, args, { ...here, terminal }), ...printed };
}

test('render explains a build that takes longer than --timeout like one that failed, and renders the others', async () => {
  expect(await run(renderCommand, ['--timeout', '1'])).toEqual({
    exit: 1,
    out: '# overlay: quick\napiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: a\n',
    err: `error: slow does not build: ${TOO_SLOW}`,
  });
});

test('validate reports it as an error of that overlay, and checks the others', async () => {
  const { exit, out } = await run(validateCommand, ['--timeout', '1', '--format', 'json']);
  const { findings } = JSON.parse(out) as { findings: { severity: string; source: string; message: string }[] };
  expect(exit).toBe(1);
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([expect.objectContaining({ message: expect.stringContaining('the build was ended after 1 s') as string })]);
});

test('diff says that the side does not build', async () => {
  const { exit, out } = await run(diffCommand, ['--from', 'overlays/quick', '--to', 'overlays/slow', '--timeout', '1']);
  expect(exit).toBe(2);
  expect(out).toContain('the build was ended after 1 s');
});

test('rendered leaves the files of that overlay as they are, and writes the others', async () => {
  const here = scene();
  const { exit, err } = await run(renderedCommand, ['--timeout', '1'], here);
  expect([exit, err]).toEqual([1, `error: slow does not build, its files stay as they are: ${TOO_SLOW}`]);
  expect([existsSync(join(here.cwd, 'rendered', 'quick')), existsSync(join(here.cwd, 'rendered', 'slow'))]).toEqual([true, false]);
});

test.each(['0', '-1', '1.5', 'soon', '9999999999'])('a time of %s is a fault', async (time) => {
  for (const [command, args] of [[renderCommand, []], [renderedCommand, []], [validateCommand, []], [diffCommand, ['--base', 'main']]] as const) {
    expect(await run(command, [...args, `--timeout=${time}`])).toEqual({
      exit: 2, out: '', err: expect.stringContaining(`argument '${time}' is invalid. It is a whole number of seconds, from 1 to 604800.`) as string,
    });
  }
});
