import { briefly, deployment, findings } from '../support';

const RULE = 'autoscaler-target';

function autoscaler(target: string): string {
  return `\n---\n{apiVersion: autoscaling/v2, kind: HorizontalPodAutoscaler, metadata: {name: h}, spec: {maxReplicas: 3, scaleTargetRef: {${target}}}}\n`;
}

test('a workload of the render is fine', () => {
  expect(briefly(RULE, autoscaler('apiVersion: apps/v1, kind: Deployment, name: web') + deployment('web'))).toEqual([]);
});

test('a missing workload is an error', () => {
  expect(briefly(RULE, autoscaler('apiVersion: apps/v1, kind: Deployment, name: wep') + deployment('web'))).toEqual([
    'error spec.scaleTargetRef: There is no Deployment.apps default/wep.',
  ]);
});

test('the right name with a wrong kind or group is an error, and the hint says what the render has', () => {
  const [finding] = findings(RULE, autoscaler('apiVersion: v1, kind: Deployment, name: web') + deployment('web'));
  expect([finding.message, finding.hint.split('. ')[0]]).toEqual(['There is no Deployment default/web.', 'The render has apps/v1 Deployment web']);
});

const NAMESPACE = '\n---\n{apiVersion: v1, kind: Namespace, metadata: {name: shop}}\n';
const OPERATOR = '\n---\n{apiVersion: operators.coreos.com/v1alpha1, kind: Subscription, metadata: {name: cache, namespace: shop}, spec: {}}\n';
const VERTICAL = `
---
{apiVersion: autoscaling.k8s.io/v1, kind: VerticalPodAutoscaler, metadata: {name: v, namespace: shop}, spec: {targetRef: {apiVersion: apps/v1, kind: Deployment, name: cache}}}
`;

test('a namespace that the render creates holds what the render has, unless there is something of which a controller may make more', () => {
  expect(briefly(RULE, VERTICAL + NAMESPACE)).toEqual(['error spec.targetRef: There is no Deployment.apps shop/cache.']);
  for (const namespace of ['namespace: shop', '']) {
    const operator = OPERATOR.replace('namespace: shop', namespace);
    expect(briefly(RULE, VERTICAL + NAMESPACE + operator)).toEqual(['warning spec.targetRef: There is no Deployment.apps shop/cache.']);
  }
  expect(briefly(RULE, VERTICAL + NAMESPACE + OPERATOR.replace('namespace: shop', 'namespace: other'))).toEqual(['error spec.targetRef: There is no Deployment.apps shop/cache.']);
});
