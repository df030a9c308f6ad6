import { rule, untyped, web } from '../../../helpers/repository';
import { deploymentOf, overridden } from '../../../helpers/workload';

const HINT = 'use a whole number from 0 to 2147483647';

it.each([[undefined, 1], [0, 0], [3, 3]])('replicas %p are %p Pods', (replicas, count) => {
  expect(deploymentOf({ replicas }).spec).toMatchObject({ replicas: count });
});

rule.each([-1, 1.5, 2 ** 31, NaN, '2', null])('replicas are no %p', (replicas) => ({
  fails: web({ replicas: untyped(replicas) }),
  problems: [{ code: 'replicas-invalid', path: 'apps.web.replicas', message: `replicas ${typeof replicas === 'string' ? `"${replicas}"` : replicas}`, hint: HINT }],
  passes: web({ replicas: Math.min(2 ** 31 - 1, Math.max(0, Math.floor(Number(replicas)) || 0)) }),
}));

rule('replicas of an overlay are judged in their own place', {
  fails: overridden({}, { replicas: -1 }),
  problems: [{ code: 'replicas-invalid', path: 'overlays.here.overrides[0].replicas', message: 'replicas -1', hint: HINT }],
  passes: overridden({}, { replicas: 0 }),
  exempt: overridden({ replicas: 3 }, { replicas: null }),
});
