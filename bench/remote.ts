import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generate } from './thousand-apps';
import { outlineReader } from '../src/checker/read/affected/closure';
import { unitsOf } from '../src/checker/read/affected/units';
import { diskFiles } from '../src/checker/read/kustomization/files';
import { remoteGate } from '../src/checker/read/render/remote/gate';
import { listOverlays } from '../src/checker/read/render/targets';
import { validateCommand } from '../src/cli/validate';

/*
 * `npx ts-node bench/remote.ts`: what looking for remote entries costs beside a cold `validate`.
 * The target: at most 3 %, for this repository and for one of 1,000 applications.
 */

const AIM = 3;

/** Milliseconds for a fresh gate to judge every overlay, and then every unit of each, as a run does. */
function gateMilliseconds(cwd: string): number {
  const read = outlineReader(diskFiles);
  const overlays = listOverlays(cwd).map(({ directory }) => directory);
  const builds = overlays.flatMap((directory) => [directory, ...unitsOf(directory, read, diskFiles)?.directories ?? []]);
  const start = performance.now();
  const gate = remoteGate();
  for (const directory of builds) {
    if (!gate(directory).local) throw new Error(`${directory} is not local`);
  }
  return performance.now() - start;
}

async function validateMilliseconds(cwd: string): Promise<number> {
  const terminal = { out: () => undefined, err: () => undefined, colour: false, interactive: false };
  const start = performance.now();
  await validateCommand([], { cwd, env: { ...process.env, PROJEN_GITOPS_NO_CACHE: '1' }, terminal });
  return performance.now() - start;
}

async function measure(what: string, cwd: string): Promise<void> {
  // The gate is measured first, so that it pays for everything that both of them load.
  const [gate, whole] = [gateMilliseconds(cwd), await validateMilliseconds(cwd)];
  console.log(`${what}: ${gate.toFixed(1)} ms of ${whole.toFixed(0)} ms, ${(100 * gate / whole).toFixed(2)} % (target ${AIM} %)`);
}

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-remote-'));
  try {
    await measure('this repository', join(__dirname, '..'));
    generate(folder, { apps: 1000, groups: 20, isGuarded: false });
    await measure('1,000 applications in 20 groups', folder);
    rmSync(folder, { recursive: true });
    generate(folder, { apps: 1000, groups: 200, isGuarded: false });
    await measure('1,000 applications in 200 groups', folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

void main();
