import { briefly } from '../support';

const RULE = 'several-autoscalers';

function hpa(name: string, target = 'kind: Deployment, name: web', version = 'v2'): string {
  return `\n---\n{apiVersion: autoscaling/${version}, kind: HorizontalPodAutoscaler, metadata: {name: ${name}}, spec: {maxReplicas: 3, scaleTargetRef: {apiVersion: apps/v1, ${target}}}}\n`;
}

function scaledObject(name: string, { metadata = '', spec = '' } = {}): string {
  return `\n---\n{apiVersion: keda.sh/v1alpha1, kind: ScaledObject, metadata: {name: ${name}${metadata}}, spec: {scaleTargetRef: {name: web}, triggers: []${spec}}}\n`;
}

function vpa(name: string, spec = ''): string {
  return `\n---\n{apiVersion: autoscaling.k8s.io/v1, kind: VerticalPodAutoscaler, metadata: {name: ${name}}, spec: {targetRef: {apiVersion: apps/v1, kind: Deployment, name: web}${spec}}}\n`;
}

test('a second HorizontalPodAutoscaler is a warning, in whatever version', () => {
  expect(briefly(RULE, hpa('cpu') + hpa('memory', undefined, 'v1'))).toEqual([
    'warning spec.scaleTargetRef: Deployment default/web already has HorizontalPodAutoscaler cpu: Kubernetes calls that ambiguous, and neither scales.',
  ]);
});

test('a ScaledObject beside a HorizontalPodAutoscaler is a warning', () => {
  expect(briefly(RULE, hpa('web') + scaledObject('web'))).toEqual([
    'warning spec.scaleTargetRef: Deployment default/web already has HorizontalPodAutoscaler web: '
    + 'a ScaledObject makes a HorizontalPodAutoscaler of its own, and the two work against each other.',
  ]);
});

test('two ScaledObjects are a warning', () => {
  expect(briefly(RULE, scaledObject('a') + scaledObject('b'))).toHaveLength(1);
});

test('workloads of another name, kind or namespace have one each', () => {
  const elsewhere = hpa('web').replace('metadata: {name: web', 'metadata: {name: web, namespace: other');
  expect(briefly(RULE, hpa('web') + hpa('api', 'kind: Deployment, name: api') + hpa('db', 'kind: StatefulSet, name: web') + elsewhere)).toEqual([]);
});

test('a ScaledObject that takes the HorizontalPodAutoscaler over is exempt, and only that one', () => {
  const takesOver = {
    metadata: ', annotations: {scaledobject.keda.sh/transfer-hpa-ownership: "true"}',
    spec: ', advanced: {horizontalPodAutoscalerConfig: {name: web}}',
  };
  expect(briefly(RULE, hpa('web') + scaledObject('web', takesOver))).toEqual([]);
  expect(briefly(RULE, hpa('other') + scaledObject('web', takesOver))).toHaveLength(1);
  expect(briefly(RULE, hpa('web') + scaledObject('web', { spec: takesOver.spec }))).toHaveLength(1);
});

test('the same object twice is another rule’s', () => {
  expect(briefly(RULE, hpa('web') + hpa('web'))).toEqual([]);
});

test('two VerticalPodAutoscalers that act are a warning; one that recommends is not', () => {
  expect(briefly(RULE, vpa('a') + vpa('b'))).toEqual([
    'warning spec.targetRef: Deployment default/web already has VerticalPodAutoscaler a: with two, the requests are those of one or the other.',
  ]);
  expect(briefly(RULE, vpa('a') + vpa('b', ', updatePolicy: {updateMode: "Off"}'))).toEqual([]);
});

test('one that sets replicas and one that sets requests are not two of a sort', () => {
  expect(briefly(RULE, hpa('web') + vpa('web'))).toEqual([]);
});
