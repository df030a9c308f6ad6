import { join } from 'node:path';
import { mainCommand } from '../../src/cli/commands';
import { wantsColour } from '../../src/cli/process-terminal';
import { runCommand } from '../../src/cli/run-command';

const ROOT = join(__dirname, '..', '..');
const VERSION = (jest.requireActual('../../package.json') as { version: string }).version;
const NAMES = ['validate', 'diff', 'render', 'rendered', 'images', 'live', 'promote', 'list', 'why', 'explain', 'check', 'init', 'graph', 'types', 'fetch-kubectl', 'completion'];

async function run(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  let [out, err] = ['', ''];
  const terminal = { out: (text: string) => { out += text; }, err: (text: string) => { err += text; }, colour: false, interactive: false };
  return { code: await runCommand(mainCommand, args, { cwd: ROOT, env: process.env, terminal }), out, err };
}

test.each(NAMES)('the help of %s names the program, shows two examples and what the exit codes mean', async (name) => {
  const { code, out, err } = await run(name, '--help');
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toMatch(new RegExp(`^Usage: projen-gitops ${name} `));
  expect(out.match(new RegExp(`^ {2}projen-gitops ${name}.*$`, 'gm'))?.length).toBeGreaterThanOrEqual(2);
  expect(out).toMatch(/\nExit codes:\n {2}0 {2}.+\n(?: {2}1 {2}.+\n)? {2}2 {2}.+\n$/);
});

test.each(NAMES)('no line of the help of %s is wider than 80 columns', async (name) => {
  const { out } = await run(name, '--help');
  expect(out.split('\n').filter((line) => line.length > 80)).toEqual([]);
});

test('the version is that of the package, for the program and for each command', async () => {
  expect(await run('--version')).toEqual({ code: 0, out: `${VERSION}\n`, err: '' });
  expect(await run('validate', '--version')).toEqual({ code: 0, out: `${VERSION}\n`, err: '' });
});

test('no command is wrong usage, and shows what there is', async () => {
  const { code, out } = await run();
  expect(code).toBe(2);
  expect(out).toBe((await run('--help')).out);
  for (const name of NAMES) expect(out).toContain(`\n  ${name} `);
});

test('an unknown command gets the nearest known one', async () => {
  expect(await run('validat')).toEqual({
    code: 2,
    out: '',
    err: `error: there is no command 'validat'\n  Did you mean 'validate'? The commands are ${NAMES.join(', ')}.\n`,
  });
});

test('a word that is near to none gets the list alone', async () => {
  expect((await run('sing')).err).toBe(`error: there is no command 'sing'\n  The commands are ${NAMES.join(', ')}.\n`);
});

test('a name of every object is no command', async () => {
  expect((await run('constructor')).code).toBe(2);
});

test('an unknown format gets the nearest known one', async () => {
  expect((await run('validate', '--format', 'jsn')).err).toContain("error: there is no format 'jsn'\n  Did you mean 'json'?");
});

test('an unknown option gets the nearest known one, and the way to the help', async () => {
  expect((await run('render', '--formt', 'json')).err).toBe("error: unknown option '--formt'\n(Did you mean --format?)\n  See `projen-gitops render --help`.\n");
});

test('colour follows the terminal; NO_COLOR goes before FORCE_COLOR, and both before it', () => {
  expect([wantsColour({}, true), wantsColour({}, false)]).toEqual([true, false]);
  expect([wantsColour({ NO_COLOR: '1' }, true), wantsColour({ NO_COLOR: '1', FORCE_COLOR: '1' }, true)]).toEqual([false, false]);
  expect([wantsColour({ FORCE_COLOR: '1' }, false), wantsColour({ FORCE_COLOR: '0' }, true), wantsColour({ NO_COLOR: '' }, true)]).toEqual([true, false, true]);
});
