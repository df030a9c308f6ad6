import { briefly, deployment } from '../support';

const RULE = 'utilization-without-request';

function hpa(spec: string, version = 'v2', target = 'apiVersion: apps/v1, kind: Deployment, name: web'): string {
  return `\n---\n{apiVersion: autoscaling/${version}, kind: HorizontalPodAutoscaler, metadata: {name: h}, spec: {maxReplicas: 3, scaleTargetRef: {${target}}, ${spec}}}\n`;
}

const CPU = 'metrics: [{type: Resource, resource: {name: cpu, target: {type: Utilization, averageUtilization: 70}}}]';
const FOUND = (path: string, resource = 'cpu') => `warning ${path}: Utilization of ${resource} is a share of the request, `
  + `and container main of Deployment web states no ${resource} request: the autoscaler has nothing to go by.`;

test('utilization of a container without the request is a warning', () => {
  expect(briefly(RULE, deployment('web') + hpa(CPU))).toEqual([FOUND('spec.metrics[0].resource')]);
});

test('a request is enough, and so is a limit, which is the request as well', () => {
  expect(briefly(RULE, deployment('web', { container: 'resources: {requests: {cpu: 1}}' }) + hpa(CPU))).toEqual([]);
  expect(briefly(RULE, deployment('web', { container: 'resources: {limits: {cpu: 1}}' }) + hpa(CPU))).toEqual([]);
  expect(briefly(RULE, deployment('web', { container: 'resources: {requests: {memory: 1Gi}}' }) + hpa(CPU))).toHaveLength(1);
});

test('every container counts, init containers do not', () => {
  const requests = 'resources: {requests: {cpu: 1}}';
  const two = deployment('web', { container: requests, pod: 'initContainers: [{name: init}]' });
  expect(briefly(RULE, two + hpa(CPU))).toEqual([]);
  expect(briefly(RULE, two.replace('containers: [{name: main', 'containers: [{name: side}, {name: other}, {name: main') + hpa(CPU))).toEqual([
    'warning spec.metrics[0].resource: Utilization of cpu is a share of the request, and containers side, other of Deployment web state no cpu request: '
    + 'the autoscaler has nothing to go by.',
  ]);
});

test.each([
  ['v1', 'targetCPUUtilizationPercentage: 70', 'spec.targetCPUUtilizationPercentage'],
  ['v1', 'minReplicas: 1', 'spec'],
  ['v2', 'minReplicas: 1', 'spec.metrics'],
  ['v2beta2', CPU, 'spec.metrics[0].resource'],
  ['v2beta1', 'metrics: [{type: Resource, resource: {name: cpu, targetAverageUtilization: 70}}]', 'spec.metrics[0].resource'],
  ['v2', 'metrics: [{type: ContainerResource, containerResource: {name: cpu, container: main, target: {type: Utilization, averageUtilization: 7}}}]', 'spec.metrics[0].containerResource'],
])('autoscaling/%s with %s goes by utilization', (version, spec, path) => {
  expect(briefly(RULE, deployment('web') + hpa(spec, version))).toEqual([FOUND(path)]);
});

test.each([
  'metrics: [{type: Resource, resource: {name: cpu, target: {type: AverageValue, averageValue: 1}}}]',
  'metrics: [{type: Pods, pods: {metric: {name: requests}, target: {type: AverageValue, averageValue: 1}}}]',
  'metrics: [{type: ContainerResource, containerResource: {name: cpu, container: other, target: {type: Utilization, averageUtilization: 7}}}]',
])('%s does not', (spec) => {
  expect(briefly(RULE, deployment('web') + hpa(spec))).toEqual([]);
});

test('autoscaling/v1 with metrics in an annotation is not judged', () => {
  const annotated = hpa('minReplicas: 1', 'v1').replace('{name: h}', '{name: h, annotations: {autoscaling.alpha.kubernetes.io/metrics: "[]"}}');
  expect(briefly(RULE, deployment('web') + annotated)).toEqual([]);
});

test('a trigger of KEDA goes by utilization unless it says otherwise', () => {
  const scaled = (trigger: string) => `\n---\n{apiVersion: keda.sh/v1alpha1, kind: ScaledObject, metadata: {name: s}, spec: {scaleTargetRef: {name: web}, triggers: [${trigger}]}}\n`;
  expect(briefly(RULE, deployment('web') + scaled('{type: memory, metricType: Utilization, metadata: {value: "50"}}'))).toEqual([FOUND('spec.triggers[0]', 'memory')]);
  expect(briefly(RULE, deployment('web') + scaled('{type: memory, metricType: AverageValue, metadata: {value: "50"}}'))).toEqual([]);
  expect(briefly(RULE, deployment('web') + scaled('{type: cpu, metadata: {type: AverageValue, value: "50"}}'))).toEqual([]);
  expect(briefly(RULE, deployment('web') + scaled('{type: cpu, metadata: {value: "50", containerName: other}}'))).toEqual([]);
  expect(briefly(RULE, deployment('web') + scaled('{type: cron, metadata: {}}'))).toEqual([]);
});

test('a request that something else gives is a request: of the Pod, a LimitRange, a VerticalPodAutoscaler', () => {
  const range = (limit: string) => `\n---\n{apiVersion: v1, kind: LimitRange, metadata: {name: l}, spec: {limits: [${limit}]}}\n`;
  expect(briefly(RULE, deployment('web', { pod: 'resources: {requests: {cpu: 1}}' }) + hpa(CPU))).toEqual([]);
  expect(briefly(RULE, deployment('web') + hpa(CPU) + range('{type: Container, default: {cpu: 1}}'))).toEqual([]);
  expect(briefly(RULE, deployment('web') + hpa(CPU) + range('{type: Container, default: {memory: 1Gi}}'))).toHaveLength(1);
  expect(briefly(RULE, deployment('web') + hpa(CPU) + range('{type: Pod, max: {cpu: 1}}'))).toHaveLength(1);
  const vertical = '\n---\n{apiVersion: autoscaling.k8s.io/v1, kind: VerticalPodAutoscaler, metadata: {name: v}, spec: {targetRef: {apiVersion: apps/v1, kind: Deployment, name: web}}}\n';
  expect(briefly(RULE, deployment('web') + hpa(CPU) + vertical)).toEqual([]);
});

test('a Rollout that refers to a Deployment scales its Pods', () => {
  const rollout = '\n---\n{apiVersion: argoproj.io/v1alpha1, kind: Rollout, metadata: {name: r}, spec: {workloadRef: {apiVersion: apps/v1, kind: Deployment, name: web}}}\n';
  expect(briefly(RULE, deployment('web') + rollout + hpa(CPU, 'v2', 'apiVersion: argoproj.io/v1alpha1, kind: Rollout, name: r'))).toEqual([FOUND('spec.metrics[0].resource')]);
});

test('a target that is not rendered is not judged', () => {
  expect(briefly(RULE, hpa(CPU))).toEqual([]);
});
