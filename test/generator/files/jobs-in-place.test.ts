import { MemoryTree } from './memory-tree';
import type { JobOptions, JobOverrideOptions } from '../../../src';
import { planChanges } from '../../../src/generator/files/change-plan';
import { jobsChangedInPlace, jobWarning } from '../../../src/generator/files/jobs-in-place';
import type { PlannedFile } from '../../../src/generator/plan/file-plan';
import { image, planOf } from '../../helpers/repository';

interface Declared {
  readonly base?: Partial<JobOptions>;
  readonly here?: JobOverrideOptions;
}

function plan({ base = {}, here }: Declared): readonly PlannedFile[] {
  return planOf((repository) => {
    const job = repository.addJob('migrate', { image, ...base });
    repository.addOverlay('here', { overrides: here === undefined ? [] : [job.override(here)] });
  });
}

function changed(before: readonly PlannedFile[], after: readonly PlannedFile[]): ReturnType<typeof jobsChangedInPlace> {
  const tree = new MemoryTree(Object.fromEntries(before.map(({ path, content }) => [path, String(content)])));
  const { writes } = planChanges(after, undefined, (path) => tree.read(path));
  const planned = new Set(after.map(({ path }) => path));
  const removals = before.map(({ path }) => path).filter((path) => !planned.has(path));
  return jobsChangedInPlace({ writes, removals }, (path) => tree.read(path));
}

it('a template that changes in base is named', () => {
  expect(changed(plan({}), plan({ base: { env: { A: 'b' } } }))).toEqual([{ name: 'migrate', path: 'base/migrate/job.yaml' }]);
});

it('so is one that an overlay changes: by a patch that comes, goes or is another', () => {
  const here = { name: 'migrate', path: 'overlays/here/migrate/job.patch.yaml' };
  expect(changed(plan({}), plan({ here: { env: { A: 'b' } } }))).toEqual([here]);
  expect(changed(plan({ here: { env: { A: 'b' } } }), plan({}))).toEqual([here]);
  expect(changed(plan({ here: { env: { A: 'b' } } }), plan({ here: { env: { A: 'c' } } }))).toEqual([here]);
});

it('what may change is not named, nor a Job that is new or gone', () => {
  expect(changed(plan({}), plan({ base: { labels: { team: 'a' }, job: { backoffLimit: 3 }, podLabels: {} } }))).toEqual([]);
  expect(changed(plan({}), plan({ here: { job: { ttlSecondsAfterFinished: 60 } } }))).toEqual([]);
  expect(changed([], plan({ here: { job: { backoffLimit: 1 } } }))).toEqual([]);
  expect(changed(plan({}), planOf((repository) => void repository.addApp('web', { image })))).toEqual([]);
  expect(changed(plan({}), plan({}))).toEqual([]);
});

it('the user is told what to do', () => {
  expect(jobWarning({ name: 'migrate', path: 'base/migrate/job.yaml' })).toBe(
    'Job "migrate" changes in place (base/migrate/job.yaml): a cluster that has it refuses that. Delete it there first, or declare it with rerun: \'onChange\'.',
  );
});
