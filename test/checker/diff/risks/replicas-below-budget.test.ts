import { testRisk } from './test-risk';
import { deployment, manifest } from '../stories';

const BUDGET = manifest('policy/v1', 'PodDisruptionBudget', 'web', 'spec: {minAvailable: 1, selector: {matchLabels: {app: web}}}');
const replicas = (count: number): string => deployment({ spec: `replicas: ${count},`, pod: 'terminationGracePeriodSeconds: 5,' });
const autoscaler = (least: number, name = 'web'): string => (
  manifest('autoscaling/v2', 'HorizontalPodAutoscaler', 'web', `spec: {minReplicas: ${least}, maxReplicas: 5, scaleTargetRef: {apiVersion: apps/v1, kind: Deployment, name: ${name}}}`));
const TOLD = 'medium replicas-below-budget: Deployment web with 1 replica leaves no Pod to evict under PodDisruptionBudget web (minAvailable 1): nodes cannot be drained';

testRisk('replicas-below-budget', [
  ['fewer are written, and nothing else sets their number', replicas(2) + BUDGET, replicas(1) + BUDGET, [TOLD]],
  ['the autoscaler is of another workload', replicas(2) + BUDGET + autoscaler(2, 'api'), replicas(1) + BUDGET + autoscaler(2, 'api'), [TOLD]],
  ['the autoscaler leaves fewer', replicas(2) + BUDGET + autoscaler(2), replicas(2) + BUDGET + autoscaler(1), [TOLD]],
  ['an autoscaler is added that leaves fewer than are written', replicas(2) + BUDGET, replicas(2) + BUDGET + autoscaler(1), [TOLD]],
  ['a budget is added to what an autoscaler leaves', replicas(3) + autoscaler(1), replicas(3) + autoscaler(1) + BUDGET, [TOLD]],
], [
  ['fewer are written, and an autoscaler leaves more', replicas(2) + BUDGET + autoscaler(2), replicas(1) + BUDGET + autoscaler(2)],
  ['fewer are written, and an autoscaler left as few before', replicas(2) + BUDGET + autoscaler(1), replicas(1) + BUDGET + autoscaler(1)],
  ['a budget is added to few that are written, of which an autoscaler leaves more', replicas(1) + autoscaler(2), replicas(1) + autoscaler(2) + BUDGET],
]);
