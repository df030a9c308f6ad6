import type { Problem } from '../../../src/generator/problems/problem';
import { withoutConsequences } from '../../../src/generator/resolve/one-cause';

function problem(code: string, path: string): Problem {
  return { code, path, message: '', hint: '' };
}

/** What is left of two problems: of one that is unread, and another one. */
function left(unread: Problem, other: Problem): readonly string[] {
  return withoutConsequences([other, unread]).map(({ code }) => code);
}

it.each([
  ['image-invalid', 'apps.web.image', 'apps.web'],
  ['name-invalid', 'secrets.login.keys[0]', 'secrets.login.keys'],
  ['probe-handler', 'apps.web.probes.liveness', 'apps.web.probes.liveness.http'],
  ['autoscaling-without-metric', 'apps.web.replicas', 'apps.web.replicas.metrics[0]'],
  ['config-empty', 'configs.settings', 'configs.settings.data.PORT'],
])('%s at %s follows from what could not be read at %s', (code, path, unread) => {
  expect(left(problem('option-invalid', unread), problem(code, path))).toEqual(['option-invalid']);
});

it.each([
  ['image-invalid', 'apps.web.image', 'apps.we'],
  ['image-invalid', 'apps.web.image', 'apps.web.image'],
  ['replicas-invalid', 'apps.web.replicas', 'apps.web.replicas.min'],
  ['config-empty', 'configs.settings', 'configs.settings.labels'],
  ['probe-handler', 'apps.web.probes.liveness', 'apps.web.probes.readiness.http'],
  ['probe-handler', 'apps.web.probes.liveness', 'apps.web.probes.liveness.httpGet.port'],
])('%s at %s is told beside what could not be read at %s', (code, path, unread) => {
  expect(left(problem('option-invalid', unread), problem(code, path))).toEqual([code, 'option-invalid']);
});

it('an option that there is not is no reason for what is said below it, but for what is missing above it', () => {
  expect(left(problem('option-unknown', 'apps.web.replicas.CPU'), problem('autoscaling-without-metric', 'apps.web.replicas'))).toEqual(['option-unknown']);
  expect(left(problem('option-unknown', 'apps.web'), problem('image-invalid', 'apps.web.image'))).toEqual(['image-invalid', 'option-unknown']);
});

it('of what could not be read, all is told', () => {
  const unread = [problem('option-invalid', 'apps.web'), problem('option-invalid', 'apps.web.ports')];
  expect(withoutConsequences(unread)).toEqual(unread);
});

it('objects collide because their applications do, which is told once; other collisions are told', () => {
  const at = (path: string, line: number): Problem => ({ ...problem('name-duplicate', path), source: `.projenrc.ts:${line}` });
  const problems = [at('apps.web', 7), at('apps.web.names.workload', 7), at('apps.web.names.service', 9), at('apps.api.names.service', 7), problem('image-invalid', 'apps.web.image')];
  expect(withoutConsequences(problems).map(({ path, source }) => `${path} ${source}`)).toEqual([
    'apps.web .projenrc.ts:7', 'apps.web.names.service .projenrc.ts:9', 'apps.api.names.service .projenrc.ts:7', 'apps.web.image undefined',
  ]);
});
