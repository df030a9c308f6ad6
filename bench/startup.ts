import { copyFileSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { mediansInTurn, wallSeconds } from './measure';

const ROOT = resolve(__dirname, '..');
const RUNS = 5;

/** A TypeScript project that projen alone generates, with the same runner as ours. */
function bareProject(): string {
  const folder = mkdtempSync(join(tmpdir(), 'bare-'));
  copyFileSync(join(__dirname, 'bare/projenrc.ts.txt'), join(folder, '.projenrc.ts'));
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  wallSeconds('npx', ['ts-node', '-T', '-O', '{"module":"node16","moduleResolution":"node16"}', '.projenrc.ts'], {
    cwd: folder, env: { ...process.env, PROJEN_DISABLE_POST: 'true' },
  });
  return folder;
}

const bare = bareProject();
try {
  const seconds = mediansInTurn(RUNS, {
    'npx projen --no-post, bare TypeScript project': () => wallSeconds('npx', ['projen', '--no-post'], { cwd: bare }),
    'npx projen --no-post, reference system': () => wallSeconds('npx', ['projen', '--no-post'], { cwd: ROOT }),
    'render --help (to its first own line)': () => wallSeconds('npx', ['ts-node', 'scripts/render.ts', '--help'], { cwd: ROOT }),
    'validate --help (to its first own line)': () => wallSeconds('npx', ['ts-node', 'scripts/validate.ts', '--help'], { cwd: ROOT }),
    'kubectl kustomize overlays/cloud-lb': () => wallSeconds('kubectl', ['kustomize', 'overlays/cloud-lb'], { cwd: ROOT }),
    'npx ts-node scripts/render.ts, all overlays': () => wallSeconds('npx', ['ts-node', 'scripts/render.ts'], { cwd: ROOT }),
  });
  console.table(Object.fromEntries(Object.entries(seconds).map(([name, value]) => [name, { seconds: value.toFixed(2) }])));
  const [bareSeconds, ours] = Object.values(seconds);
  console.log(`reference system / bare project: ${(ours / bareSeconds).toFixed(2)} × (at most 1.5)`);
} finally {
  rmSync(bare, { recursive: true, force: true });
}
