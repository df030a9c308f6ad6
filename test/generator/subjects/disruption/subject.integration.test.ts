import type { AppOptions, Disruption } from '../../../../src';
import { expectRenderOfModel } from '../../../helpers/expect-render';
import { image, objectsIn, problemsOf, rule, untyped, web } from '../../../helpers/repository';
import { overridden } from '../../../helpers/workload';

const BLOCKED = 'run more replicas or loosen the budget, for example { maxUnavailable: 1 }: as it is, no node with such a Pod can be drained';
const resources = { requests: { cpu: '100m' } };

function blocked(options: Partial<AppOptions>): readonly string[] {
  return problemsOf(web(options)).map(({ code }) => code);
}

it('a budget is an object of the workload\'s Pods, and Pods that never get ready do not block it', () => {
  expect(objectsIn(web({ replicas: 3, disruption: { minAvailable: '50%' } }))['web/pod-disruption-budget']).toEqual({
    apiVersion: 'policy/v1',
    kind: 'PodDisruptionBudget',
    metadata: { name: 'web', namespace: 'default', labels: { app: 'web' } },
    spec: { minAvailable: '50%', selector: { matchLabels: { app: 'web' } }, unhealthyPodEvictionPolicy: 'AlwaysAllow' },
  });
});

it('a budget and an autoscaler have names and labels of their own where these are said, also in an overlay, as kubectl renders it', async () => {
  const own = { disruption: { minAvailable: 1, name: 'web-budget', labels: { team: 'a' } }, replicas: { min: 2, max: 4, cpu: 70, name: 'web-scaler', labels: {} } } as const;
  const objects = objectsIn(web({ resources, ...own }));
  expect(objects['web/pod-disruption-budget'].metadata).toEqual({ name: 'web-budget', namespace: 'default', labels: { team: 'a' } });
  expect(objects['web/horizontal-pod-autoscaler'].metadata).toEqual({ name: 'web-scaler', namespace: 'default' });
  await expectRenderOfModel(overridden({ resources, ...own }, { disruption: { name: 'other' }, replicas: { labels: { a: 'b' } } }));
});

rule('these names and labels are such as the server takes', {
  fails: web({ resources, disruption: { minAvailable: 1, name: 'My Budget' }, replicas: { min: 2, max: 4, cpu: 70, labels: { 'a b': 'c' } } }),
  problems: [
    { code: 'name-invalid', path: 'apps.web.replicas.labels', message: '"a b": the name holds letters, digits, "-", "_" and "." only, starting and ending with a letter or digit', hint: 'use a key such as "team" or "example.com/team"' },
    { code: 'name-invalid', path: 'apps.web.disruption.name', message: '"My Budget": lower case letters, digits, "-" and "." only, each part starting and ending with a letter or digit', hint: 'use lower case letters, digits, "-" and "."' },
  ],
  passes: web({ resources, disruption: { minAvailable: 1, name: 'my.budget' }, replicas: { min: 2, max: 4, cpu: 70, labels: { a: 'c' } } }),
});

it('with hardening "none" only what is declared is written', () => {
  const disruption: Disruption = { maxUnavailable: 1 };
  expect(objectsIn(web({ hardening: 'none', disruption }))['web/pod-disruption-budget']).toHaveProperty('spec', { maxUnavailable: 1, selector: { matchLabels: { app: 'web' } } });
  const asked: Disruption = { maxUnavailable: 1, unhealthyPodEvictionPolicy: 'IfHealthyBudget' };
  expect(objectsIn(web({ disruption: asked }))['web/pod-disruption-budget']).toMatchObject({ spec: { unhealthyPodEvictionPolicy: 'IfHealthyBudget' } });
});

it('an override replaces one kind of budget by the other, as kubectl renders it', async () => {
  const base = { replicas: 4, disruption: { minAvailable: 2 } } as const;
  expect(objectsIn(overridden(base, { disruption: { maxUnavailable: '25%' } }), {}, 'here')['web/pod-disruption-budget']).toHaveProperty('spec', {
    maxUnavailable: '25%', selector: { matchLabels: { app: 'web' } }, unhealthyPodEvictionPolicy: 'AlwaysAllow',
  });
  expect(objectsIn(overridden(base, { disruption: null }), {}, 'here')).not.toHaveProperty('web/pod-disruption-budget');
  await expectRenderOfModel((repository) => {
    const app = repository.addApp('web', { image, ...base });
    const other = repository.addStatefulSet('queue', { image, replicas: 3 });
    repository.addOverlay('other', { overrides: [app.override({ disruption: { maxUnavailable: 1 } }), other.override({ disruption: { maxUnavailable: 1 } })] });
    repository.addOverlay('none', { overrides: [app.override({ disruption: null, replicas: 1 })] });
  });
});

rule('a budget says one of the two amounts', {
  fails: (repository) => {
    repository.addApp('a', { image, disruption: untyped({}) });
    repository.addApp('b', { image, replicas: 3, disruption: untyped({ minAvailable: 1, maxUnavailable: 1 }) });
  },
  problems: [
    { code: 'disruption-amount', path: 'apps.a.disruption', message: 'neither minAvailable nor maxUnavailable', hint: 'give one of the two' },
    { code: 'disruption-amount', path: 'apps.b.disruption', message: 'both minAvailable and maxUnavailable', hint: 'give one of the two' },
  ],
  passes: web({ disruption: { maxUnavailable: 1 } }),
});

rule.each([-1, 1.5, '50', '101%', '1.5%', null])('an amount is no %p', (amount) => ({
  fails: web({ disruption: untyped({ maxUnavailable: amount }) }),
  problems: [amount === null
    ? { code: 'disruption-amount', path: 'apps.web.disruption.maxUnavailable', message: 'maxUnavailable null', hint: 'give a whole number of Pods, or a share from "0%" to "100%"' }
    : { code: 'disruption-amount', path: 'apps.web.disruption.maxUnavailable', message: `maxUnavailable ${JSON.stringify(amount)}`, hint: 'give a whole number of Pods, or a share from "0%" to "100%"' }],
  passes: web({ disruption: { maxUnavailable: '100%' } }),
}));

rule('a budget leaves a Pod to evict', {
  fails: web({ replicas: 2, disruption: { minAvailable: 2 } }),
  problems: [{ code: 'disruption-blocks-drain', path: 'apps.web.disruption.minAvailable', message: 'minAvailable 2 lets no Pod go; number of Pods: 2 at the least', hint: BLOCKED }],
  passes: web({ replicas: 3, disruption: { minAvailable: 2 } }),
  exempt: web({ replicas: 0, disruption: { minAvailable: 1 } }),
});

rule('nobody says how many Pods there are where replicas are "unset": there may be one', {
  fails: web({ replicas: 'unset', disruption: { minAvailable: '10%' } }),
  problems: [{
    code: 'disruption-blocks-drain',
    path: 'apps.web.disruption.minAvailable',
    hint: BLOCKED,
    message: 'minAvailable "10%" lets no Pod go; number of Pods: that is unknown with replicas "unset" and may be 1',
  }],
  passes: web({ replicas: 'unset', disruption: { maxUnavailable: '1%' } }),
});

rule('the fewest Pods of an autoscaler count', {
  fails: web({ resources, replicas: { min: 1, max: 9, cpu: 70 }, disruption: { minAvailable: 1 } }),
  problems: [{ code: 'disruption-blocks-drain', path: 'apps.web.disruption.minAvailable', message: 'minAvailable 1 lets no Pod go; number of Pods: 1 at the least', hint: BLOCKED }],
  passes: web({ resources, replicas: { min: 2, max: 9, cpu: 70 }, disruption: { minAvailable: 1 } }),
});

rule('an overlay that scales down below the budget is told in its place', {
  fails: overridden({ replicas: 3, disruption: { minAvailable: 2 } }, { replicas: 2 }),
  problems: [{ code: 'disruption-blocks-drain', path: 'overlays.here.overrides[0].disruption.minAvailable', message: 'minAvailable 2 lets no Pod go; number of Pods: 2 at the least', hint: BLOCKED }],
  passes: overridden({ replicas: 3, disruption: { minAvailable: 2 } }, { replicas: 4 }),
});

it.each<[number, Disruption, boolean]>([
  [1, { minAvailable: '1%' }, true], [2, { minAvailable: '50%' }, false], [2, { minAvailable: '51%' }, true], [3, { minAvailable: '67%' }, true], [3, { minAvailable: '66%' }, false],
  [10, { minAvailable: '100%' }, true], [3, { minAvailable: '0%' }, false], [3, { minAvailable: 0 }, false],
  [1, { maxUnavailable: '1%' }, false], [1, { maxUnavailable: '0%' }, true], [9, { maxUnavailable: 0 }, true], [1, { maxUnavailable: 1 }, false],
])('of %p Pods, %j blocks a drain: %p (shares are rounded up, as Kubernetes does)', (replicas, disruption, isBlocked) => {
  expect(blocked({ replicas, disruption })).toEqual(isBlocked ? ['disruption-blocks-drain'] : []);
});
