import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { median, wallSeconds } from './measure';
import type { Change, Extent } from './thousand-apps';
import { generate } from './thousand-apps';

/*
 * `npx ts-node bench/diff-scale.ts [APPS]`: `diff --base HEAD` of a repository of 1,000 applications in 20 groups over three overlays, of which one
 * application changes in one way or another, without anything in the cache and with it; first with a Deployment and a Service for each, then with a
 * network policy and a disruption budget besides; below, kubectl alone on the same applications in one kustomization.
 */

const GROUPS = 20;
const IDENTITY = ['-c', 'user.name=bench', '-c', 'user.email=bench@example.com', '-c', 'commit.gpgsign=false'];
/** Seconds that a change may take. */
const TARGET = { cold: 5, warm: 1.5 };

const CHANGES: Readonly<Record<string, Change>> = {
  'an image': { image: 'registry.example.com/app:1.1.0' },
  'more replicas': { replicas: 3 },
  'fewer replicas': { replicas: 1 },
  'a variable': { env: { LOG_LEVEL: 'debug' } },
  'a label': { labels: { tier: 'front' } },
  'a link': { env: { OTHER_URL: 'http://app-4.default.svc.cluster.local:80' } },
  'another name for its Service': { service: 'renamed' },
  'another port of its Service': { port: 8080 },
  'a network policy about it': { hasPolicy: true },
  'an application more': { hasNeighbour: true },
  'an application less': { isAbsent: true },
};

function diffSeconds(cwd: string, cache: string): number {
  const script = join(__dirname, '../scripts/diff.ts');
  const env = { ...process.env, TS_NODE_PROJECT: join(__dirname, 'tsconfig.json'), PROJEN_GITOPS_CACHE: cache, PROJEN_GITOPS_NO_CACHE: '' };
  return wallSeconds(process.execPath, ['-r', require.resolve('ts-node/register'), script, '--base', 'HEAD'], { cwd, env });
}

function cell(seconds: number, target: number): string {
  return `${seconds.toFixed(2).padStart(6)} ${seconds < target ? '<' : '≥'} ${target.toFixed(2)}`;
}

function measureDiff(root: string, cwd: string, what: string): void {
  const times = (cache: () => string): number => median([0, 1, 2].map(() => diffSeconds(cwd, cache())));
  const warm = mkdtempSync(join(root, 'cache-'));
  diffSeconds(cwd, warm);
  console.log(`${cell(times(() => mkdtempSync(join(root, 'cache-'))), TARGET.cold)}   ${cell(times(() => warm), TARGET.warm)}   ${what}`);
}

function measure(root: string, extent: Extent): void {
  const cwd = mkdtempSync(join(root, 'repository-'));
  generate(cwd, extent);
  writeFileSync(join(cwd, 'README.md'), 'read me\n');
  for (const args of [['init', '-q'], ['add', '.'], [...IDENTITY, 'commit', '-q', '-m', 'first']]) wallSeconds('git', args, { cwd });
  writeFileSync(join(cwd, 'README.md'), 'read it\n');
  measureDiff(root, cwd, 'nothing that an overlay reads');
  for (const [what, change] of Object.entries(CHANGES)) {
    wallSeconds('git', ['clean', '-qfd'], { cwd });
    wallSeconds('git', ['checkout', '-q', '.'], { cwd });
    generate(cwd, extent, change);
    measureDiff(root, cwd, what);
  }
}

function measureKubectl(root: string, apps: number): void {
  for (const [what, groups] of [['in one kustomization', 1], ['of groups', GROUPS]] as const) {
    const folder = join(root, `kubectl-${groups}`);
    mkdirSync(folder);
    generate(folder, { apps, groups, isGuarded: false });
    console.log(`${wallSeconds('kubectl', ['kustomize', join(folder, 'overlays', 'cloud')]).toFixed(2).padStart(6)}   kubectl kustomize, one overlay ${what}`);
  }
}

function main(): void {
  const apps = Number(process.argv[2] ?? 1000);
  const root = mkdtempSync(join(tmpdir(), 'bench-diff-scale-'));
  try {
    console.log(`${apps} applications in ${GROUPS} groups over three overlays, one of them changed; whole processes, seconds`);
    for (const isGuarded of [false, true]) {
      console.log(`\n         cold            warm   changed${isGuarded ? ', where each has a network policy and a disruption budget' : ''}`);
      measure(root, { apps, groups: GROUPS, isGuarded });
    }
    console.log();
    measureKubectl(root, apps);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

main();
