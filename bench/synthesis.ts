import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { median } from './measure';
import { Declarations } from '../src/generator/declare/declarations';
import { LoadBalancer } from '../src/generator/exposure/load-balancer';
import { applyChanges } from '../src/generator/files/apply';
import { planChanges } from '../src/generator/files/change-plan';
import { isGeneratedPath } from '../src/generator/files/removable';
import { planFiles } from '../src/generator/plan/plan';
import { resolve } from '../src/generator/resolve/resolve';
import { Tree } from '../src/system/tree';

/** A repository of `count` applications in a chain of links, exposed in one overlay and renamed in another. */
function repository(count: number): Declarations {
  const config = new Declarations({ networkPolicies: true });
  let previous = config.addApp('app-0', { image: 'registry.example.com/app:1.0.0', ports: { http: 80 }, group: 'group-0' });
  const exposed = [previous.endpoint('http').publicly(LoadBalancer.anyCloud())];
  for (let index = 1; index < count; index++) {
    previous = config.addApp(`app-${index}`, {
      image: 'registry.example.com/app:1.0.0',
      replicas: 2,
      ports: { http: 80 },
      group: `group-${index % 20}`,
      env: { UPSTREAM_URL: previous.endpoint('http').url() },
    });
    exposed.push(previous.endpoint('http').publicly(LoadBalancer.anyCloud()));
  }
  config.addOverlay('cloud', { expose: exposed });
  config.addOverlay('staging', { namespace: 'staging', namePrefix: 'staging-' });
  return config;
}

/** CPU milliseconds from the first declaration to the last written file. */
function synthesize(count: number): { readonly milliseconds: number; readonly files: number } {
  const folder = mkdtempSync(join(tmpdir(), 'synthesis-'));
  try {
    const start = process.cpuUsage();
    const { model, problems } = resolve(repository(count));
    if (problems.length > 0) throw new Error(JSON.stringify(problems[0]));
    const files = planFiles(model, '.projenrc.ts');
    const tree = new Tree(folder, { isRemovable: isGeneratedPath });
    applyChanges(planChanges(files, undefined, (path) => tree.read(path)), tree);
    const { user, system } = process.cpuUsage(start);
    return { milliseconds: (user + system) / 1000, files: files.length };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

synthesize(500);
const rows = [500, 1000, 2000].map((count) => {
  const runs = Array.from({ length: 5 }, () => synthesize(count));
  return { 'applications': count, 'files': runs[0].files, 'CPU ms': Math.round(median(runs.map(({ milliseconds }) => milliseconds))) };
});
console.table(rows);
const [, first, both] = rows;
console.log(`the second thousand costs ${((both['CPU ms'] - first['CPU ms']) / first['CPU ms']).toFixed(2)} × the first (at most 1.2)`);
