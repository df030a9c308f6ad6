import { briefly, deployment } from '../support';

const RULE = 'autoscaler-replicas';
const autoscaler = '\n---\n{apiVersion: autoscaling/v2, kind: HorizontalPodAutoscaler, metadata: {name: h}, spec: {maxReplicas: 3, scaleTargetRef: {apiVersion: apps/v1, kind: Deployment, name: web}}}\n';

test('a scaled Deployment without replicas is fine', () => {
  expect(briefly(RULE, autoscaler + deployment('web'))).toEqual([]);
});

test('a scaled Deployment with replicas is a warning', () => {
  expect(briefly(RULE, autoscaler + deployment('web').replace('spec: {selector', 'spec: {replicas: 2, selector'))).toEqual([
    'warning spec.replicas: replicas is 2, but HorizontalPodAutoscaler h sets the number: every sync resets it.',
  ]);
});
