import { at } from '../../../src/kubernetes/objects/json';
import type { Declare } from '../../helpers/repository';
import { image, objectsIn, problemsOf, untyped } from '../../helpers/repository';

const every: Declare = (repository) => {
  const web = repository.addApp('web', { image, replicas: 2, ports: { http: 80 } });
  repository.addStatefulSet('queue', { image, replicas: 3 });
  repository.addDaemonSet('agent', { image });
  repository.addJob('migrate', { image });
  repository.addCronJob('nightly', { image, schedule: '0 3 * * *' });
  repository.addOverlay('here', {
    every: { replicas: 1, labels: { tier: 'test' }, deployment: { revisionHistoryLimit: 2 }, job: { backoffLimit: 0 } },
    overrides: [web.override({ replicas: 4 })],
  });
};

it('what is said of every workload reaches those whose kind has the option, and an override wins', () => {
  const objects = objectsIn(every, {}, 'here');
  const read = (...path: readonly string[]): readonly unknown[] => ['web/deployment', 'queue/stateful-set', 'agent/daemon-set', 'migrate/job', 'nightly/cron-job'].map((key) => at(objects[key], ...path));
  expect(read('spec', 'replicas')).toEqual([4, 1, undefined, undefined, undefined]);
  expect(read('metadata', 'labels', 'tier')).toEqual(['test', 'test', 'test', 'test', 'test']);
  expect(read('spec', 'revisionHistoryLimit')).toEqual([2, undefined, undefined, undefined, undefined]);
  expect(read('spec', 'backoffLimit')).toEqual([undefined, undefined, undefined, 0, undefined]);
  expect(at(objects['nightly/cron-job'], 'spec', 'jobTemplate', 'spec', 'backoffLimit')).toBe(0);
});

it('null takes away what some workloads have, and is no mistake where others have it not', () => {
  const declare: Declare = (repository) => {
    repository.addApp('web', { image, resources: { limits: { memory: '1Gi' } } });
    repository.addApp('api', { image });
    repository.addOverlay('here', { every: { resources: null } });
  };
  expect(problemsOf(declare)).toEqual([]);
  expect(at(objectsIn(declare, {}, 'here')['web/deployment'], 'spec', 'template', 'spec', 'containers', 0, 'resources')).toBeUndefined();
});

it.each(['image', 'ports', 'names', 'selector', 'group', 'inBase', 'schedule'])('"%s" says which workload it is, so it is not said of every one', (option) => {
  const problems = problemsOf((repository) => {
    repository.addApp('web', { image });
    repository.addOverlay('here', { every: untyped({ [option]: 'x' }) });
  });
  expect(problems.map(({ code, path }) => `${code} ${path}`)).toEqual([`option-unknown overlays.here.every.${option}`]);
});

it('what is wrong for every workload is reported once, where it is said', () => {
  const problems = problemsOf((repository) => {
    const web = repository.addApp('web', { image });
    repository.addApp('api', { image });
    repository.addOverlay('here', { every: { replicas: -1, labels: { 'a b': 'x' } }, overrides: [web.override({ env: { A: 'x' } })] });
  });
  expect(problems.map(({ code, path }) => `${code} ${path}`)).toEqual(['name-invalid overlays.here.every.labels', 'replicas-invalid overlays.here.every.replicas']);
});
