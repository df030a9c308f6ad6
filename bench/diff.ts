import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { wallSeconds, median } from './measure';
import { diffStates } from '../src/checker/diff/diff-states';
import { renderMarkdown } from '../src/checker/diff/report/markdown';
import { buildReport } from '../src/checker/diff/report/model';
import type { OverlayState } from '../src/checker/diff/state';
import { readResources } from '../src/checker/read/resources/read';

/*
 * `npx ts-node bench/diff.ts [RUNS]`: the whole `diff --base HEAD~1` of a repository with three overlays (target: under 2 s),
 * and the comparison alone of rendered states that grow.
 */

const SCRIPT = join(__dirname, '../scripts/diff.ts');
const IDENTITY = ['-c', 'user.name=bench', '-c', 'user.email=bench@example.com', '-c', 'commit.gpgsign=false'];

function pair(index: number, replicas: number): string {
  return `apiVersion: apps/v1
kind: Deployment
metadata: {name: app-${index}, namespace: default, labels: {app: app-${index}}}
spec:
  replicas: ${replicas}
  selector: {matchLabels: {app: app-${index}}}
  template:
    metadata: {labels: {app: app-${index}}}
    spec: {containers: [{name: c, image: "example.com/app:1.0.0", ports: [{containerPort: 80}], env: [{name: NEXT, value: "http://app-${index + 1}.default.svc.cluster.local:80"}]}]}
---
apiVersion: v1
kind: Service
metadata: {name: app-${index}, namespace: default}
spec: {selector: {app: app-${index}}, ports: [{port: 80}]}
---
`;
}

function render(apps: number, replicas: number): string {
  return Array.from({ length: apps }, (_, index) => pair(index, replicas)).join('');
}

function state(text: string): OverlayState {
  return { overlay: 'o', resources: readResources(text, 'o').resources };
}

function repository(): string {
  const root = mkdtempSync(join(tmpdir(), 'bench-diff-'));
  const commit = (replicas: number): void => {
    mkdirSync(join(root, 'base'), { recursive: true });
    writeFileSync(join(root, 'base', 'kustomization.yaml'), 'resources: [apps.yaml]\n');
    writeFileSync(join(root, 'base', 'apps.yaml'), render(2, replicas));
    for (const overlay of ['a', 'b', 'c']) {
      mkdirSync(join(root, 'overlays', overlay), { recursive: true });
      writeFileSync(join(root, 'overlays', overlay, 'kustomization.yaml'), 'resources: [../../base]\n');
    }
    wallSeconds('git', ['add', '.'], { cwd: root });
    wallSeconds('git', [...IDENTITY, 'commit', '-q', '-m', String(replicas)], { cwd: root });
  };
  wallSeconds('git', ['init', '-q'], { cwd: root });
  commit(2);
  commit(3);
  return root;
}

function compareMilliseconds(apps: number, changed: number): number {
  const before = state(render(apps, 2));
  const after = state(render(changed, 3) + Array.from({ length: apps - changed }, (_, index) => pair(changed + index, 2)).join(''));
  const start = performance.now();
  renderMarkdown(buildReport(diffStates([before], [after]), { before: 'a', after: 'b' }), 65_536);
  return performance.now() - start;
}

function main(): void {
  const runs = Number(process.argv[2] ?? 5);
  const root = repository();
  const seconds = median(Array.from({ length: runs }, () => wallSeconds(process.execPath, ['-r', require.resolve('ts-node/register'), SCRIPT, '--base', 'HEAD~1'], { cwd: root, env: { ...process.env, TS_NODE_PROJECT: join(__dirname, 'tsconfig.json') } })));
  rmSync(root, { recursive: true, force: true });
  console.log(`diff --base HEAD~1, 3 overlays, whole process   ${seconds.toFixed(2)} s   (target: under 2)`);
  for (const [apps, changed] of [[100, 1], [1000, 1], [2000, 1], [300, 100], [1000, 400]]) {
    console.log(`compare and report ${String(apps).padStart(4)} apps, ${String(changed).padStart(3)} changed         ${compareMilliseconds(apps, changed).toFixed(0)} ms`);
  }
}

main();
