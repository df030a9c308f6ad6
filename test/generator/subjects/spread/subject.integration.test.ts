import { at } from '../../../../src/kubernetes/objects/json';
import { expectRenderOfModel } from '../../../helpers/expect-render';
import { image, objectsIn, rule, untyped, web } from '../../../helpers/repository';
import { deploymentOf } from '../../../helpers/workload';

const POD = ['spec', 'template', 'spec'] as const;

it.each([['zone', 'topology.kubernetes.io/zone'], ['node', 'kubernetes.io/hostname']] as const)('Pods are spread over each %s by the selector, as far as there is room', (spread, topologyKey) => {
  expect(at(deploymentOf({ spread, selector: { name: 'front' } }), ...POD, 'topologySpreadConstraints')).toEqual([
    { maxSkew: 1, topologyKey, whenUnsatisfiable: 'ScheduleAnyway', labelSelector: { matchLabels: { name: 'front' } } },
  ]);
});

it('so are those of a StatefulSet, a Job and a CronJob', () => {
  const objects = objectsIn((repository) => {
    repository.addStatefulSet('sql', { image, spread: 'zone' });
    repository.addJob('once', { image, spread: 'node' });
    repository.addCronJob('nightly', { image, schedule: '0 3 * * *', spread: 'node' });
  });
  expect(at(objects['sql/stateful-set'], ...POD)).toHaveProperty('topologySpreadConstraints');
  expect(at(objects['once/job'], ...POD)).toHaveProperty('topologySpreadConstraints');
  expect(at(objects['nightly/cron-job'], 'spec', 'jobTemplate', ...POD)).toHaveProperty('topologySpreadConstraints');
});

it('overlays change it, as kubectl renders it', async () => {
  await expectRenderOfModel((repository) => {
    const one = repository.addApp('one', { image, spread: 'zone' });
    const two = repository.addApp('two', { image });
    repository.addOverlay('here', { overrides: [one.override({ spread: 'node' }), two.override({ spread: 'zone' })] });
    repository.addOverlay('there', { overrides: [one.override({ spread: null })] });
  });
});

rule('Pods are spread by one of the two', {
  fails: (repository) => {
    repository.addApp('a', { image, spread: untyped('rack') });
    repository.addApp('b', { image, spread: 'zone', pod: { topologySpreadConstraints: [] } });
  },
  problems: [
    { code: 'option-invalid', path: 'apps.a.spread', message: '"rack"', hint: 'give one of zone, node' },
    { code: 'spread-twice', path: 'apps.b.spread', message: 'pod.topologySpreadConstraints says it, too, and would take its place', hint: 'keep one of the two' },
  ],
  passes: web({ spread: 'zone', pod: { priorityClassName: 'high' } }),
});
