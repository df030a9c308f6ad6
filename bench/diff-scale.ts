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
 * application changes in one way or another, without anything in the cache and with it; below, kubectl alone on the same applications in one
 * kustomization.
 */

const GROUPS = 20;
const IDENTITY = ['-c', 'user.name=bench', '-c', 'user.email=bench@example.com', '-c', 'commit.gpgsign=false'];

/** What is changed of one application in the middle. */
interface Change {
  readonly image?: string;
  readonly replicas?: number;
  readonly env?: Readonly<Record<string, string>>;
  /** Name of its Service. */
  readonly service?: string;
  /** Port of its Service. */
  readonly port?: number;
  readonly isAbsent?: boolean;
}

const CHANGES: Readonly<Record<string, Change>> = {
  'an image': { image: 'registry.example.com/app:1.1.0' },
  'more replicas': { replicas: 3 },
  'fewer replicas': { replicas: 1 },
  'a variable': { env: { LOG_LEVEL: 'debug' } },
  'a link': { env: { OTHER_URL: 'http://app-4.default.svc.cluster.local:80' } },
  'another name for its Service': { service: 'renamed' },
  'another port of its Service': { port: 8080 },
  'an application less': { isAbsent: true },
};

/** Applications that call each other, those in the middle the one that changes. */
function repository(apps: number, groups: number, { image, replicas = 2, env, service, port = 80, isAbsent }: Change = {}): RepositoryConfig {
  const config = new RepositoryConfig();
  const group = (index: number): { readonly group?: string } => (groups === 1 ? {} : { group: `group-${index % groups}` });
  const common = { image: 'registry.example.com/app:1.0.0', replicas: 2, ports: { http: { container: 80, service: 80 } } };
  let previous = config.addApp('app-0', { ...common, ...group(0) });
  const first = previous.endpoint('http');
  for (let index = 1; index < apps; index++) {
    const isChanged = index === apps / 2;
    if (isChanged && isAbsent) continue;
    const own = isChanged ? { image: image ?? common.image, replicas, env, names: { service: service ?? `app-${index}` }, ports: { http: { container: 80, service: port } } } : {};
    previous = config.addApp(`app-${index}`, { ...common, links: [previous.endpoint('http').asUrl('UPSTREAM_URL')], ...group(index), ...own });
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

interface Row {
  readonly what: string;
  readonly cold?: number;
  readonly warm?: number;
}

function measureDiff(root: string, cwd: string, what: string): Row {
  const times = (cache: () => string): number => median([0, 1, 2].map(() => diffSeconds(cwd, cache())));
  const warm = mkdtempSync(join(root, 'cache-'));
  diffSeconds(cwd, warm);
  return { what, cold: times(() => mkdtempSync(join(root, 'cache-'))), warm: times(() => warm) };
}

function measure(root: string, apps: number): Row[] {
  const [grouped, flat] = ['grouped', 'flat'].map((name) => join(root, name));
  for (const folder of [grouped, flat]) mkdirSync(folder);
  generate(grouped, repository(apps, GROUPS));
  writeFileSync(join(grouped, 'README.md'), 'read me\n');
  for (const args of [['init', '-q'], ['add', '.'], [...IDENTITY, 'commit', '-q', '-m', 'first']]) wallSeconds('git', args, { cwd: grouped });
  writeFileSync(join(grouped, 'README.md'), 'read it\n');
  const rows = [measureDiff(root, grouped, 'nothing that an overlay reads')];
  for (const [what, change] of Object.entries(CHANGES)) {
    generate(grouped, repository(apps, GROUPS, change));
    rows.push(measureDiff(root, grouped, what));
  }
  generate(flat, repository(apps, 1));
  const build = (folder: string): number => wallSeconds('kubectl', ['kustomize', join(folder, 'overlays', 'cloud')]);
  return [...rows, { what: 'kubectl kustomize, one overlay in one kustomization', cold: build(flat) }, { what: 'kubectl kustomize, one overlay of groups', cold: build(grouped) }];
}

function cell(seconds: number | undefined): string {
  return (seconds?.toFixed(2) ?? '').padStart(6);
}

function main(): void {
  const apps = Number(process.argv[2] ?? 1000);
  const root = mkdtempSync(join(tmpdir(), 'bench-diff-scale-'));
  try {
    console.log(`${apps} applications in ${GROUPS} groups over three overlays, one of them changed; whole processes, seconds`);
    console.log('  cold    warm  changed (targets: under 5 cold, under 1.5 warm)');
    for (const { what, cold, warm } of measure(root, apps)) console.log(`${cell(cold)}  ${cell(warm)}  ${what}`);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

main();
