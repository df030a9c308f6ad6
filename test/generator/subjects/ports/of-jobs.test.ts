import { at } from '../../../../src/kubernetes/objects/json';
import { image, objectsIn, problemsOf, rule, untyped } from '../../../helpers/repository';

it('the containers of Jobs list ports and have health checks, and no Service offers them', () => {
  const objects = objectsIn((repository) => {
    repository.addJob('import', { image, names: { workload: 'import.v1' }, ports: { metrics: 9000 }, probes: { liveness: { tcp: 'metrics' } }, sidecars: { proxy: { image, ports: { admin: 9001 } } } });
    repository.addCronJob('nightly', { image, schedule: '0 3 * * *', ports: { metrics: { container: 9000, name: false } } });
  });
  expect(Object.keys(objects)).toEqual(['import/job', 'nightly/cron-job']);
  expect(at(objects['import/job'], 'spec', 'template', 'spec', 'containers')).toEqual([expect.objectContaining({
    ports: [{ name: 'metrics', containerPort: 9000, protocol: 'TCP' }], livenessProbe: { tcpSocket: { port: 'metrics' } },
  })]);
  expect(at(objects['nightly/cron-job'], 'spec', 'jobTemplate', 'spec', 'template', 'spec', 'containers', 0, 'ports')).toEqual([{ containerPort: 9000, protocol: 'TCP' }]);
});

rule('what only a Service has is no option of them', {
  fails: (repository) => void repository.addJob('work', { image, ports: untyped({ metrics: { container: 9000, service: 80 } }) }),
  problems: [expect.objectContaining({ code: 'option-unknown', path: 'jobs.work.ports.metrics.service' })],
  passes: (repository) => void repository.addJob('work', { image, ports: { metrics: { container: 9000, hostPort: undefined } } }),
});

it('their numbers are judged like any other', () => {
  expect(problemsOf((repository) => void repository.addJob('work', { image, ports: { a: 80, b: 80, c: 0 } })).map(({ code, path }) => `${code} ${path}`)).toEqual([
    'port-out-of-range jobs.work.ports.c', 'port-duplicate jobs.work.ports.b',
  ]);
});
