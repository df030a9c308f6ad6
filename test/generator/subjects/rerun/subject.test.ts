import { recreationOf } from '../../../../src/kubernetes/gitops/recreation';
import { at } from '../../../../src/kubernetes/objects/json';
import type { Declare } from '../../../helpers/repository';
import { image, objectsIn, rule, untyped } from '../../../helpers/repository';

function job(options: object): Declare {
  return (repository) => void repository.addJob('migrate', { image, ...options });
}

function annotationsOf(options: object): unknown {
  return at(objectsIn(job(options))['migrate/job'], 'metadata', 'annotations');
}

it('a Job that is to run again at each change says so to Argo CD and to Flux, and keeps its name', () => {
  expect(annotationsOf({ rerun: 'onChange' })).toEqual({ 'argocd.argoproj.io/sync-options': 'Force=true,Replace=true', 'kustomize.toolkit.fluxcd.io/force': 'enabled' });
  expect(annotationsOf({})).toBeUndefined();
});

it('options of the user\'s own for Argo CD stay', () => {
  const annotations = { 'argocd.argoproj.io/sync-options': 'Prune=false', 'example.com/a': 'b' };
  expect(annotationsOf({ rerun: 'onChange', annotations })).toMatchObject({ 'argocd.argoproj.io/sync-options': 'Prune=false,Force=true,Replace=true', 'example.com/a': 'b' });
});

it('an overlay can say it alone', () => {
  const declare: Declare = (repository) => {
    const migrate = repository.addJob('migrate', { image });
    repository.addOverlay('here', { overrides: [migrate.override({ rerun: 'onChange' })] });
  };
  expect(recreationOf(objectsIn(declare)['migrate/job'])).toBeUndefined();
  expect(recreationOf(objectsIn(declare, {}, 'here')['migrate/job'])).toBe('argocd.argoproj.io/sync-options: Force=true');
});

rule('there is one way to run again', {
  fails: job({ rerun: untyped('always') }),
  problems: [{ code: 'option-invalid', path: 'jobs.migrate.rerun', message: '"always"', hint: 'give one of onChange' }],
  passes: job({ rerun: 'onChange' }),
});

rule('a CronJob runs again by its schedule', {
  fails: (repository) => void repository.addCronJob('nightly', { image, schedule: '0 3 * * *', ...untyped<object>({ rerun: 'onChange', cronJob: { schedule: '1 1 1 1 1' } }) }),
  problems: [
    { code: 'option-unknown', path: 'cronJobs.nightly.rerun', message: 'there is no option "rerun"', hint: expect.stringContaining('leave it out') as string },
    { code: 'native-field-owned', path: 'cronJobs.nightly.cronJob.schedule', message: '"schedule" is not for here', hint: 'leave it out: options of the workload itself decide it' },
  ],
  passes: (repository) => void repository.addCronJob('nightly', { image, schedule: '0 3 * * *' }),
});
