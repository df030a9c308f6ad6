import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { diffCommand } from '../../../../src/cli/diff';
import { runCommand } from '../../../../src/cli/run-command';
import { run } from '../../../../src/system/process';
import { machinesRenderer } from '../../../helpers/renderer';

const IDENTITY = ['-c', 'user.name=t', '-c', 'user.email=t@example.com', '-c', 'commit.gpgsign=false'];
const FLUX = 'apiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\nmetadata: {name: apps, namespace: flux-system}\nspec: {path: ./apps}\n';

function settings(colour: string): string {
  return `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: settings, namespace: shop}\ndata: {colour: ${colour}}\n`;
}

let root: string;

beforeEach(() => void (root = mkdtempSync(join(tmpdir(), 'flux-files-'))));
afterEach(() => rmSync(root, { recursive: true, force: true }));

function write(files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), text);
  }
}

async function diff(): Promise<string> {
  let text = '';
  const terminal = { out: (more: string) => void (text += more), err: () => undefined, colour: false, interactive: false };
  await runCommand(diffCommand, ['--base', 'HEAD', '--no-cache'], { cwd: root, env: { ...process.env, KUSTOMIZE_RENDERER: machinesRenderer().path }, terminal });
  return text;
}

test('a file outside of the kustomization that names it is compared where Flux builds from it', async () => {
  write({ 'apps/web/kustomization.yaml': 'resources: [../../parts/settings.yaml]\n', 'parts/settings.yaml': settings('blue'), 'flux.yaml': FLUX });
  await run('git', ['init', '-q', '.'], { cwd: root });
  await run('git', ['add', '-A'], { cwd: root });
  await run('git', [...IDENTITY, 'commit', '-qm', 'a'], { cwd: root });
  write({ 'parts/settings.yaml': settings('green') });
  const report = await diff();
  expect(report).toContain('data.colour: blue → green');
  expect(report).not.toContain('Not compared');
});
