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
