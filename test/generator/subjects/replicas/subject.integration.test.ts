import { expectRenderOfModel } from '../../../helpers/expect-render';
import { image, objectsIn, rule, untyped, web } from '../../../helpers/repository';
import { deploymentOf, overridden } from '../../../helpers/workload';

const HINT = 'use a whole number from 0 to 2147483647, a range such as { min: 2, max: 10, cpu: 70 }, or \'unset\'';
const resources = { requests: { cpu: '100m', memory: '64Mi' } };

it.each([[undefined, 1], [0, 0], [3, 3]])('replicas %p are %p Pods', (replicas, count) => {
  expect(deploymentOf({ replicas }).spec).toMatchObject({ replicas: count });
});

it('replicas are not written where they are left to whoever scales, or to an autoscaler', () => {
  expect(deploymentOf({ replicas: 'unset' }).spec).not.toHaveProperty('replicas');
  expect(deploymentOf({ replicas: { min: 2, max: 10, cpu: 70 }, resources }).spec).not.toHaveProperty('replicas');
});

it('a range is an autoscaler of the workload\'s own', () => {
  const objects = objectsIn((repository) => {
    repository.addApp('web', { image, resources, names: { workload: 'front' }, replicas: { min: 2, max: 10, cpu: 70, memory: 80, behavior: { scaleDown: { stabilizationWindowSeconds: 60 } } } });
    repository.addStatefulSet('queue', { image, replicas: { min: 1, max: 3, metrics: [{ type: 'Pods', pods: { metric: { name: 'backlog' }, target: { type: 'AverageValue', averageValue: '30' } } }] } });
  });
  expect(objects['web/horizontal-pod-autoscaler']).toEqual({
    apiVersion: 'autoscaling/v2',
    kind: 'HorizontalPodAutoscaler',
    metadata: { name: 'front', namespace: 'default', labels: { app: 'web' } },
    spec: {
      scaleTargetRef: { apiVersion: 'apps/v1', kind: 'Deployment', name: 'front' },
      minReplicas: 2,
      maxReplicas: 10,
      metrics: [
        { type: 'Resource', resource: { name: 'cpu', target: { type: 'Utilization', averageUtilization: 70 } } },
        { type: 'Resource', resource: { name: 'memory', target: { type: 'Utilization', averageUtilization: 80 } } },
      ],
      behavior: { scaleDown: { stabilizationWindowSeconds: 60 } },
    },
  });
  expect(objects['queue/horizontal-pod-autoscaler']).toMatchObject({
    spec: { scaleTargetRef: { apiVersion: 'apps/v1', kind: 'StatefulSet', name: 'queue' }, metrics: [{ type: 'Pods', pods: { metric: { name: 'backlog' } } }] },
  });
});

it('an overlay goes from a number to a range and back, and narrows a range, as kubectl renders it', async () => {
  await expectRenderOfModel((repository) => {
    const fixed = repository.addApp('fixed', { image, resources, replicas: 2 });
    const ranged = repository.addApp('ranged', { image, resources, replicas: { min: 2, max: 10, cpu: 70 } });
    repository.addOverlay('swapped', { overrides: [fixed.override({ replicas: { min: 3, max: 5, cpu: 50 } }), ranged.override({ replicas: 1 })] });
    repository.addOverlay('narrow', { overrides: [fixed.override({ replicas: 'unset' }), ranged.override({ replicas: { max: 4 } })] });
  });
});

it('a range of an overlay changes what it names, and keeps the rest', () => {
  const objects = objectsIn(overridden({ resources, replicas: { min: 2, max: 10, cpu: 70 } }, { replicas: { min: 4, max: 40 } }), {}, 'here');
  expect(objects['web/horizontal-pod-autoscaler']).toMatchObject({ spec: { minReplicas: 4, maxReplicas: 40, metrics: [{ resource: { target: { averageUtilization: 70 } } }] } });
  expect(objectsIn(overridden({ resources, replicas: { min: 2, max: 10, cpu: 70 } }, { replicas: 3 }), {}, 'here')).not.toHaveProperty('web/horizontal-pod-autoscaler');
});

rule.each([-1, 1.5, 2 ** 31, NaN, '2', null, [1]])('replicas are no %p', (replicas) => ({
  fails: web({ replicas: untyped(replicas) }),
  problems: [{ code: 'replicas-invalid', path: 'apps.web.replicas', message: `replicas ${Number.isNaN(replicas) ? 'NaN' : JSON.stringify(replicas)}`, hint: HINT }],
  passes: web({ replicas: Math.min(2 ** 31 - 1, Math.max(0, Math.floor(Number(replicas)) || 0)) }),
}));

rule('replicas of an overlay are judged in their own place', {
  fails: overridden({}, { replicas: -1 }),
  problems: [{ code: 'replicas-invalid', path: 'overlays.here.overrides[0].replicas', message: 'replicas -1', hint: HINT }],
  passes: overridden({}, { replicas: 0 }),
  exempt: overridden({ replicas: 3 }, { replicas: null }),
});

rule('a range has both ends, in order, and percents above 0', {
  fails: (repository) => {
    repository.addApp('a', { image, resources, replicas: untyped({ max: 0, cpu: 70 }) });
    repository.addApp('b', { image, resources, replicas: { min: 3, max: 2, cpu: 0 } });
  },
  problems: [
    { code: 'replicas-invalid', path: 'apps.a.replicas.min', message: 'min undefined', hint: 'use a whole number from 1 to 2147483647' },
    { code: 'replicas-invalid', path: 'apps.a.replicas.max', message: 'max 0', hint: 'use a whole number from 1 to 2147483647' },
    { code: 'replicas-invalid', path: 'apps.b.replicas.max', message: 'max 2 is below min 3', hint: 'raise max or lower min' },
    { code: 'replicas-invalid', path: 'apps.b.replicas.cpu', message: 'cpu 0', hint: 'use a whole number of percent from 1, such as 70' },
  ],
  passes: web({ resources, replicas: { min: 3, max: 3, cpu: 1 } }),
});

rule('a range says by what it scales', {
  fails: web({ replicas: { min: 1, max: 3 } }),
  problems: [{ code: 'autoscaling-without-metric', path: 'apps.web.replicas', message: 'a range from 1 to 3 and nothing that decides within it', hint: 'say by what it scales, such as "cpu: 70", or give a number' }],
  passes: web({ replicas: { min: 1, max: 3, metrics: [{ type: 'External', external: { metric: { name: 'orders' }, target: { type: 'Value', value: '5' } } }] } }),
  exempt: web({ replicas: 3 }),
});

rule('a range by percent of a request takes a request of every container that runs on', {
  fails: web({ resources, replicas: { min: 1, max: 3, cpu: 70 }, sidecars: { proxy: { image }, log: { image, native: false } } }),
  problems: [{
    code: 'autoscaling-without-request',
    path: 'apps.web.replicas.cpu',
    message: 'percent of the cpu that "proxy", "log" do not request',
    hint: 'request cpu by "resources" of every container, or scale by another metric',
  }],
  passes: web({ resources, replicas: { min: 1, max: 3, cpu: 70 }, sidecars: { proxy: { image, resources: { limits: { cpu: '1' } } } }, initContainers: { setup: {} } }),
  exempt: web({ replicas: { min: 1, max: 3, memory: 70 }, pod: { resources: { requests: { memory: '1Gi' } } } }),
});

rule('an overlay that takes the request away is told, too', {
  fails: overridden({ resources, replicas: { min: 1, max: 3, memory: 70 } }, { resources: { requests: { memory: null } } }),
  problems: [{
    code: 'autoscaling-without-request',
    path: 'overlays.here.overrides[0].replicas.memory',
    message: 'percent of the memory that "web" does not request',
    hint: 'request memory by "resources" of every container, or scale by another metric',
  }],
  passes: overridden({ resources, replicas: { min: 1, max: 3, memory: 70 } }, { resources: { requests: { cpu: null } } }),
});

const share = { name: 'cpu', target: { type: 'Utilization', averageUtilization: 50 } };

rule('a metric in Kubernetes\' own words is held to the same, and one of a single container names it', {
  fails: web({
    resources: { requests: { memory: '1Gi' } },
    replicas: { min: 1, max: 3, metrics: [{ type: 'Resource', resource: share }, { type: 'ContainerResource', containerResource: { ...share, container: 'proxy' } }] },
  }),
  problems: [
    { code: 'autoscaling-without-request', path: 'apps.web.replicas.metrics[0]', message: 'percent of the cpu that "web" does not request', hint: 'request cpu by "resources" of every container, or scale by another metric' },
    { code: 'autoscaling-container', path: 'apps.web.replicas.metrics[1]', message: 'container "proxy", which the Pods do not have', hint: 'use one of "web"' },
  ],
  passes: web({
    resources,
    sidecars: { proxy: { image } },
    replicas: { min: 1, max: 3, metrics: [{ type: 'ContainerResource', containerResource: { ...share, container: 'web' } }] },
  }),
  exempt: web({ replicas: { min: 1, max: 3, metrics: [{ type: 'Resource', resource: { name: 'cpu', target: { type: 'AverageValue', averageValue: '500m' } } }] } }),
});

rule('a native field does not take the place of an option', {
  fails: (repository) => {
    repository.addApp('a', { image, deployment: untyped({ replicas: 3, minReadySeconds: 5 }), pod: untyped({ serviceAccountName: 'x' }) });
  },
  problems: [
    { code: 'native-field-owned', path: 'apps.a.pod.serviceAccountName', message: '"serviceAccountName" is not for here', hint: 'leave it out: options of the workload itself decide it' },
    { code: 'native-field-owned', path: 'apps.a.deployment.replicas', message: '"replicas" is not for here', hint: 'leave it out: options of the workload itself decide it' },
  ],
  passes: web({ deployment: { minReadySeconds: 5 }, pod: { priorityClassName: 'high' } }),
});
