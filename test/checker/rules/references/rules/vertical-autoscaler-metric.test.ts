import { briefly } from '../support';

const RULE = 'vertical-autoscaler-metric';

function hpa(metric: string): string {
  return `\n---\n{apiVersion: autoscaling/v2, kind: HorizontalPodAutoscaler, metadata: {name: web}, spec: {maxReplicas: 3,
    scaleTargetRef: {apiVersion: apps/v1, kind: Deployment, name: web}, metrics: [${metric}]}}\n`;
}

function vpa(spec = ''): string {
  return `\n---\n{apiVersion: autoscaling.k8s.io/v1, kind: VerticalPodAutoscaler, metadata: {name: v}, spec: {targetRef: {apiVersion: apps/v1, kind: Deployment, name: web}${spec}}}\n`;
}

const CPU = '{type: Resource, resource: {name: cpu, target: {type: Utilization, averageUtilization: 70}}}';

test('utilization of a resource whose request is set by a VerticalPodAutoscaler is a warning', () => {
  expect(briefly(RULE, hpa(CPU) + vpa())).toEqual([
    'warning spec.metrics[0].resource: VerticalPodAutoscaler v sets the cpu request that this cpu utilization is a share of: each moves what the other goes by.',
  ]);
});

test('what it only recommends, another resource, and an absolute value are fine', () => {
  expect(briefly(RULE, hpa(CPU) + vpa(', updatePolicy: {updateMode: "Off"}'))).toEqual([]);
  expect(briefly(RULE, hpa(CPU) + vpa(', resourcePolicy: {containerPolicies: [{containerName: "*", controlledResources: [memory]}]}'))).toEqual([]);
  expect(briefly(RULE, hpa('{type: Resource, resource: {name: cpu, target: {type: AverageValue, averageValue: 1}}}') + vpa())).toEqual([]);
});

test('a policy for one container leaves the others as they are by default', () => {
  expect(briefly(RULE, hpa(CPU) + vpa(', resourcePolicy: {containerPolicies: [{containerName: side, mode: "Off"}]}'))).toHaveLength(1);
  expect(briefly(RULE, hpa(CPU) + vpa(', resourcePolicy: {containerPolicies: [{containerName: "*", mode: "Off"}]}'))).toEqual([]);
});
