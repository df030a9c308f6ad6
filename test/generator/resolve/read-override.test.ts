import { objectsIn, problemsOf, rule, untyped } from '../../helpers/repository';
import { overridden } from '../../helpers/workload';

const HINT = 'leave it out, or correct the name';

rule('null removes what is there: most others are a misspelt name', {
  fails: overridden({ env: { LEVEL: 'info' } }, { env: { LEVLE: null } }),
  problems: [{ code: 'override-removes-nothing', path: 'overlays.here.overrides[0].env.LEVLE', message: '"LEVLE" is not there to remove', hint: HINT }],
  passes: overridden({ env: { LEVEL: 'info' } }, { env: { LEVEL: null } }),
  exempt: overridden({ env: { LEVEL: 'info' } }, { env: undefined, args: [] }),
});

it('so it is at any depth, and for options as a whole', () => {
  const paths = problemsOf(overridden({ probes: { readiness: { exec: ['true'] } } }, {
    args: null, labels: { team: null }, probes: { liveness: null, readiness: { periodSeconds: null } },
  })).map(({ code, path }) => `${code} ${path}`);
  expect([...paths].sort()).toEqual(['args', 'labels.team', 'probes.liveness', 'probes.readiness.periodSeconds'].map((path) => `override-removes-nothing overlays.here.overrides[0].${path}`));
});

it('what is removed is judged by what is left', () => {
  expect(problemsOf(overridden({ ports: { http: 80 }, probes: { readiness: { tcp: 'http' } } }, { ports: null })).map(({ code, path }) => `${code} ${path}`)).toEqual([
    'port-unknown overlays.here.overrides[0].probes.readiness.tcp',
  ]);
  expect(Object.keys(objectsIn(overridden({ ports: { http: 80 } }, { ports: null }), {}, 'here'))).toEqual(['web/deployment']);
});

it('a change that cannot be read is left out and reported, and the other changes are judged beside it', () => {
  expect(problemsOf(overridden({ args: ['-v'] }, { args: untyped('-w'), replicas: -1, env: { A: null } })).map(({ code, path }) => `${code} ${path}`)).toEqual([
    'option-invalid overlays.here.overrides[0].args', 'override-removes-nothing overlays.here.overrides[0].env.A', 'replicas-invalid overlays.here.overrides[0].replicas',
  ]);
});
