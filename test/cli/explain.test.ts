import { explainCommand } from '../../src/cli/explain';
import { pageIds, shortPageOf } from '../../src/cli/pages';
import { runCommand } from '../../src/cli/run-command';

interface Shown { readonly colour?: boolean; readonly columns?: number }

async function run(args: readonly string[], { colour = false, columns }: Shown = {}): Promise<{ code: number; out: string; err: string }> {
  let [out, err] = ['', ''];
  const terminal = { out: (text: string) => { out += text; }, err: (text: string) => { err += text; }, colour, interactive: false, columns };
  return { code: await runCommand(explainCommand, args, { cwd: '/', env: {}, terminal }), out, err };
}

test('the page of a risk is shown as text', async () => {
  const { code, out, err } = await run(['config-roll']);
  expect({ code, err, out: out.slice(0, out.indexOf('\n    kind: ConfigMap')) }).toEqual({
    code: 0,
    err: '',
    out: `config-roll

Level: low. Every Pod of a workload restarts for nothing but new configuration:
another ConfigMap or Secret name, or a checksum annotation.

Why

It is the purpose of generator hashes, and still a restart of everything that
uses them. Kinds whose Pods run on with the old template (ReplicaSet,
ReplicationController, CronJob, \`updateStrategy: OnDelete\`) do not count.

What to do

Expect a rolling restart; with the strategy \`Recreate\`, an interruption.

A risk

Before:

    apiVersion: v1`,
  });
});

test('the page of a rule is shown with its example', async () => {
  const { out } = await run(['host-path']);
  expect(out).toContain('\nFails\n\n    apiVersion: v1\n    kind: Pod\n    metadata:\n      name: web\n');
});

test('text fits the terminal, and headings stand out where there is colour', async () => {
  const { out } = await run(['config-roll'], { colour: true, columns: 40 });
  expect(out).toMatch(/^\u001b\[1mconfig-roll\u001b\[22m\n/);
  expect(out.slice(0, out.indexOf('A risk')).split('\n').filter((line) => line.length > 40 && !line.includes('\u001b'))).toEqual([]);
});

test('every rule and every risk has a page', async () => {
  for (const id of pageIds()) expect((await run([id])).out.startsWith(`${id}\n`)).toBe(true);
});

test('an unknown id gets the nearest known one', async () => {
  expect(await run(['host-pth'])).toEqual({
    code: 2,
    out: '',
    err: "error: there is no rule and no risk 'host-pth'\n  Did you mean 'host-path'? \"validate --list-rules\" lists the rules, docs/risks the risks.\n",
  });
});

test('a report has the page of a risk without its examples', () => {
  expect(shortPageOf('config-roll')).toMatch(/^# config-roll\n/);
  expect(shortPageOf('config-roll')?.match(/^#.*/gm)).toEqual(['# config-roll', '## Why', '## What to do']);
  expect(shortPageOf('host-path')?.match(/^#.*/gm)).toEqual(['# host-path', '## Why', '## How to fix']);
});
