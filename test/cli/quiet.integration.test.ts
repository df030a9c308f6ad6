import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { mainCommand } from '../../src/cli/commands';
import { runCommand } from '../../src/cli/run-command';
import { fakeRenderer, script } from '../checker/read/render/fake-renderer';
import { writeTree } from '../checker/read/render/temporary-tree';

const pod = (tag: string): string => `apiVersion: v1\nkind: Pod\nmetadata: {name: web}\nspec: {containers: [{name: main, image: registry.example.com/web:${tag}}]}\n`;
const kustomization = (tag: string): string => `resources: [web.yaml]\nimages: [{name: registry.example.com/web, newTag: ${tag}}]\n`;

/** Two overlays, a kubectl that is too old, of which a note is made, and a kustomize that warns of each build. */
function scene(seconds = 0): { readonly cwd: string; readonly env: NodeJS.ProcessEnv } {
  const cwd = writeTree({
    'overlays/a/kustomization.yaml': kustomization('1.4.0'),
    'overlays/a/web.yaml': pod('1.4.0'),
    'overlays/b/kustomization.yaml': kustomization('1.5.0'),
    'overlays/b/web.yaml': pod('1.5.0'),
  });
  const bin = writeTree();
  fakeRenderer(bin, 'kubectl', 'v1.20.0');
  script(join(bin, 'kustomize'), `if [ "$1" = version ]; then echo v5.5.0; exit 0; fi
for last; do :; done
sleep ${seconds}
echo "# Warning: 'bases' is deprecated. Please use 'resources' instead." >&2
cat "$last/web.yaml"`);
  return { cwd, env: { PATH: bin, HOME: cwd, PROJEN_GITOPS_NO_CACHE: '1', PROJEN_GITOPS_CACHE: join(cwd, 'cache') } };
}

interface Said {
  readonly exit: number;
  readonly out: string;
  readonly err: string;
  /** What the status line showed. */
  readonly status: readonly string[];
}

async function say(typed: string, { cwd, env } = scene()): Promise<Said> {
  const said = { out: '', err: '', status: [] as string[] };
  const terminal = {
    out: (text: string) => void (said.out += text),
    err: (text: string) => void (said.err += text),
    colour: false,
    interactive: true,
    status: (text: string) => void (text !== '' && said.status.push(text)),
  };
  return { exit: await runCommand(mainCommand, typed.split(' '), { cwd, env, terminal }), ...said };
}

const NOTE = /^passed over: .*kubectl/m;
const WARNING = /^warning: \S+: .*'bases' is deprecated/m;

test.each([
  ['render a', 'render a --quiet'],
  ['images', 'images --quiet'],
  ['graph a', 'graph a --quiet'],
  ['list', 'list --quiet'],
])('%s: --quiet leaves notes out; results, warnings and the exit code stay', async (loud, quiet) => {
  const here = scene();
  const [before, after] = [await say(loud, here), await say(quiet, here)];
  expect([before.err, after.err].map((text) => [NOTE.test(text), WARNING.test(text)])).toEqual([[true, true], [false, true]]);
  expect([after.exit, after.out]).toEqual([before.exit, before.out]);
  expect(after.out).not.toBe('');
});

test('render --out: --quiet does not say what was written', async () => {
  expect((await say('render a --out there')).err).toMatch(/^wrote .*a\.yaml$/m);
  expect((await say('render a --out there --quiet')).err).not.toContain('wrote');
});

test('rendered: --quiet does not count what was written', async () => {
  expect((await say('rendered')).out).toBe('rendered: 2 objects, 2 written, 0 removed\n');
  const { out, err } = await say('rendered --quiet');
  expect([out, NOTE.test(err), WARNING.test(err)]).toEqual(['', false, true]);
});

test('diff: --quiet leaves out the table of overlays and notes; changes and risks stay', async () => {
  const here = scene();
  const [before, after] = [await say('diff --from overlays/a --to overlays/b', here), await say('diff --from overlays/a --to overlays/b --quiet', here)];
  const table = /^overlay +added +modified +removed +risks\nb +0 +1 +0 +-\n\n/m;
  expect(before.out).toMatch(table);
  expect(after.out).toBe(before.out.replace(table, ''));
  expect([NOTE.test(before.err), NOTE.test(after.err)]).toEqual([true, false]);
});

test('promote: --quiet leaves out the table of overlays and notes; what moves and what it changes stay', async () => {
  const typed = 'promote --from b --to a --dry-run';
  const here = scene();
  writeFileSync(join(here.cwd, 'overlays/b/kustomization.yaml'), kustomization('1.6.0'));
  const [before, after] = [await say(typed, here), await say(`${typed} --quiet`, here)];
  const table = /^overlay +added[^]*?\n\n/m;
  expect(before.out).toMatch(/^a {2}registry\.example\.com\/web {2}1\.4\.0 {2}-> {2}1\.6\.0\n/);
  expect(after.out).toBe(before.out.replace(table, ''));
  expect([NOTE.test(before.err), NOTE.test(after.err)]).toEqual([true, false]);
  expect(after.exit).toBe(before.exit);
});

test('--quiet shows no progress, however long it takes', async () => {
  const typed = ['render a', 'rendered', 'images', 'graph a', 'diff --from overlays/a --to overlays/b', 'promote --from b --to a --dry-run'];
  const slow = 1.3;
  const shown = await Promise.all([
    ...typed.map(async (command) => say(`${command} --quiet`, scene(slow))),
    say('promote --from b --to a --dry-run', scene(slow)),
  ]);
  expect(shown.slice(0, -1).flatMap(({ status }) => status)).toEqual([]);
  expect(shown.at(-1)?.status[0]).toMatch(/^rendering 1 of 1, 1 s: a$/);
}, 30_000);
