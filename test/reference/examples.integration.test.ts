import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { runCommand } from '../../src/cli/run-command';
import { validateCommand } from '../../src/cli/validate';
import { ORIGINS_PATH } from '../../src/contract/origins';
import { run } from '../../src/system/process';
import { EXAMPLES, generate, generated } from '../helpers/examples';
import { buildCommand } from '../helpers/renderer';


interface Verdict {
  readonly overlay: string;
  readonly errors: number;
  readonly warnings: number;
}

function contentsOf(folder: string): Readonly<Record<string, string>> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map(({ parentPath, name }) => relative(folder, join(parentPath, name))).sort();
  // Where things are declared is of this checkout alone, and git ignores it.
  const kept = paths.filter((path) => path !== ORIGINS_PATH);
  return Object.fromEntries(kept.map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
}

async function validated(folder: string): Promise<readonly Verdict[]> {
  let out = '';
  const terminal = { out: (text: string) => { out += text; }, err: () => undefined, colour: false, interactive: false };
  await runCommand(validateCommand, ['--format', 'json'], { cwd: folder, env: process.env, terminal });
  const report = JSON.parse(out) as { readonly overlays: readonly Verdict[] };
  return report.overlays.map(({ overlay, errors, warnings }) => ({ overlay, errors, warnings }));
}

test('the shop is under 200 lines, and uses no escape hatch', () => {
  const config = readFileSync(join(EXAMPLES, 'shop', '.projenrc.ts'), 'utf8');
  expect(config.split('\n').length).toBeLessThanOrEqual(200);
  expect(config).not.toMatch(/customize|addManifest|manifests:|patches:|include:|Patch\./);
});

test('what is committed of the shop is what its configuration generates: "npx projen examples"', async () => {
  await generated('shop', (folder) => {
    expect(contentsOf(folder)).toEqual(contentsOf(join(EXAMPLES, 'shop')));
  });
});

test('every overlay of the shop renders, and validate finds no error and no warning', async () => {
  const overlays = ['canary', 'dev', 'production-gke', 'production-on-prem', 'staging'];
  expect(await validated(join(EXAMPLES, 'shop'))).toEqual(overlays.map((overlay) => ({ overlay, errors: 0, warnings: 0 })));
});

test('the fleet is 1,000 applications, in twenty units of base and of each overlay that build alone', async () => {
  await generated('fleet', async (folder) => {
    const files = Object.keys(contentsOf(folder));
    const unitsOf = (place: string): readonly string[] => files.filter((path) => new RegExp(`^${place}/[a-z]+/kustomization\\.yaml$`).test(path));
    expect(files.filter((path) => /^base\/.*\/deployment\.yaml$/.test(path))).toHaveLength(1000);
    expect(['base', 'overlays/eu', 'overlays/us', 'overlays/staging'].map((place) => unitsOf(place).filter((path) => !path.includes('/shared/')).length)).toEqual([20, 20, 20, 20]);

    const { stdout } = await run(...buildCommand(join(folder, 'overlays', 'staging', 'orders')));
    expect(stdout.match(/^kind: Deployment$/gm)).toHaveLength(50);
    expect(stdout).toContain('value: http://payments-api.staging.svc.cluster.local:8080');
    expect(stdout).not.toContain('.default.svc');

    expect(await generate(folder)).toBe('');
  });
});
