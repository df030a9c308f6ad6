import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { median, wallSeconds } from './measure';
import { RepositoryConfig } from '../src/config/repository-config';
import { applyChanges } from '../src/files/apply';
import { planChanges } from '../src/files/change-plan';
import { Tree } from '../src/files/tree';
import { planFiles } from '../src/kustomize/plan';
import { resolve } from '../src/model/resolve';
import { LoadBalancer } from '../src/platforms/load-balancer';
import { NodePort } from '../src/platforms/node-port';

/*
 * `npx ts-node bench/diff-scale.ts [APPS]`: `diff --base HEAD` of a repository of 1,000 applications in 20 groups over three overlays, of which one
 * application changes, without anything in the cache and with it; beside it, kubectl alone on the same applications in one kustomization.
 */

const GROUPS = 20;
const IDENTITY = ['-c', 'user.name=bench', '-c', 'user.email=bench@example.com', '-c', 'commit.gpgsign=false'];

interface Change {
  readonly image: string;
  readonly replicas: number;
}

/** Applications that call each other, the first of which changes. */
function repository(apps: number, groups: number, { image, replicas }: Change): RepositoryConfig {
  const config = new RepositoryConfig();
  const group = (index: number): { readonly group?: string } => (groups === 1 ? {} : { group: `group-${index % groups}` });
  let previous = config.addApp('app-0', { image, replicas, ports: { http: 80 }, ...group(0) });
  const first = previous.endpoint('http');
  for (let index = 1; index < apps; index++) {
    previous = config.addApp(`app-${index}`, {
      image: 'registry.example.com/app:1.0.0', replicas: 2, ports: { http: 80 }, links: [previous.endpoint('http').asUrl('UPSTREAM_URL')], ...group(index),
    });
  }
  config.addOverlay('cloud', { expose: [first.publicly(LoadBalancer.anyCloud())] });
  config.addOverlay('on-prem', { expose: [first.publicly(NodePort.at(30080))] });
  config.addOverlay('staging', { namespace: 'staging' });
  return config;
}

function generate(folder: string, config: RepositoryConfig): void {
  const { model, problems } = resolve(config);
  if (problems.length > 0) throw new Error(JSON.stringify(problems[0]));
  const tree = new Tree(folder);
  applyChanges(planChanges(planFiles(model, '.projenrc.ts'), tree.readText('.projen/gitops.json'), (path) => tree.read(path)), tree);
}

function diffSeconds(cwd: string, cache: string, off = ''): number {
  const script = join(__dirname, '..', 'scripts', 'diff.ts');
  const env = { ...process.env, TS_NODE_PROJECT: join(__dirname, 'tsconfig.json'), PROJEN_GITOPS_CACHE: cache, PROJEN_GITOPS_NO_CACHE: off };
  return wallSeconds(process.execPath, ['-r', require.resolve('ts-node/register'), script, '--base', 'HEAD'], { cwd, env });
}

const OLD: Change = { image: 'registry.example.com/app:1.0.0', replicas: 2 };

function measure(root: string, apps: number): Record<string, number> {
  const [grouped, flat] = ['grouped', 'flat'].map((name) => join(root, name));
  for (const folder of [grouped, flat]) mkdirSync(folder);
  generate(grouped, repository(apps, GROUPS, OLD));
  writeFileSync(join(grouped, 'README.md'), 'read me\n');
  wallSeconds('git', ['init', '-q'], { cwd: grouped });
  wallSeconds('git', ['add', '.'], { cwd: grouped });
  wallSeconds('git', [...IDENTITY, 'commit', '-q', '-m', 'first'], { cwd: grouped });
  const cold = (): number => {
    const cache = mkdtempSync(join(root, 'cache-'));
    return diffSeconds(grouped, cache);
  };
  const warm = (): number => median([0, 1, 2, 3].map(() => diffSeconds(grouped, join(root, 'warm'))));
  const rows: Record<string, number> = {};
  writeFileSync(join(grouped, 'README.md'), 'read it\n');
  rows['diff, a change that no overlay reads'] = warm();
  generate(grouped, repository(apps, GROUPS, { ...OLD, image: 'registry.example.com/app:1.1.0' }));
  rows['diff, an image, cold (target: under 5)'] = median([cold(), cold(), cold()]);
  rows['diff, an image, warm (target: under 1.5)'] = warm();
  generate(grouped, repository(apps, GROUPS, { ...OLD, replicas: 1 }));
  rows['diff, fewer replicas, which rules follow to other groups, cold'] = cold();
  rows['the same, warm'] = warm();
  generate(flat, repository(apps, 1, OLD));
  rows['kubectl kustomize, one overlay, the same in one kustomization'] = wallSeconds('kubectl', ['kustomize', join(flat, 'overlays', 'cloud')]);
  rows['kubectl kustomize, one overlay of groups'] = wallSeconds('kubectl', ['kustomize', join(grouped, 'overlays', 'cloud')]);
  return rows;
}

function main(): void {
  const apps = Number(process.argv[2] ?? 1000);
  const root = mkdtempSync(join(tmpdir(), 'bench-diff-scale-'));
  try {
    console.log(`${apps} applications in ${GROUPS} groups over three overlays, one of them changed; whole processes, seconds`);
    for (const [what, seconds] of Object.entries(measure(root, apps))) console.log(`${seconds.toFixed(2).padStart(7)}  ${what}`);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

main();
