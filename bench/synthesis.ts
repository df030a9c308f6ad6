import { performance } from 'node:perf_hooks';
import { RepositoryConfig } from '../src/config/repository-config';
import { planFiles } from '../src/kustomize/plan';
import { resolve } from '../src/model/resolve';
import { LoadBalancer } from '../src/platforms/load-balancer';

/** A repository of `count` applications in a chain of links, exposed in one overlay and renamed in another. */
function repository(count: number): RepositoryConfig {
  const config = new RepositoryConfig({ networkPolicies: true });
  let previous = config.addApp('app-0', { image: 'registry.example.com/app:1.0.0', ports: { http: 80 }, group: 'group-0' });
  const exposed = [previous.endpoint('http').publicly(LoadBalancer.anyCloud())];
  for (let index = 1; index < count; index++) {
    previous = config.addApp(`app-${index}`, {
      image: 'registry.example.com/app:1.0.0',
      replicas: 2,
      ports: { http: 80 },
      group: `group-${index % 20}`,
      links: [previous.endpoint('http').asUrl('UPSTREAM_URL')],
    });
    exposed.push(previous.endpoint('http').publicly(LoadBalancer.anyCloud()));
  }
  config.addOverlay('cloud', { expose: exposed });
  config.addOverlay('staging', { namespace: 'staging', namePrefix: 'staging-' });
  return config;
}

function synthesize(count: number): { readonly milliseconds: number; readonly files: number } {
  const start = performance.now();
  const { model, problems } = resolve(repository(count));
  if (problems.length > 0) throw new Error(JSON.stringify(problems[0]));
  const files = planFiles(model, '.projenrc.ts').length;
  return { milliseconds: performance.now() - start, files };
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}

synthesize(200);
const rows = [500, 1000, 2000].map((count) => {
  const runs = Array.from({ length: 5 }, () => synthesize(count));
  return { applications: count, files: runs[0].files, milliseconds: Math.round(median(runs.map(({ milliseconds }) => milliseconds))) };
});
console.table(rows);
const [, first, both] = rows;
console.log(`the second thousand costs ${((both.milliseconds - first.milliseconds) / first.milliseconds).toFixed(2)} × the first`);
