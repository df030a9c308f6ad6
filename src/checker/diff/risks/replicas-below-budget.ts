import { budgetsOfWorkload, podsOfBudget, scaledByScaler } from './looks-of-scaling';
import type { RiskContext, RiskDetail, RiskRule } from './rule';
import type { RenderIndex } from '../../../kubernetes/index/render-index';
import { scalers } from '../../../kubernetes/index/scalers';
import { groupKindOf } from '../../../kubernetes/kinds/group-kind';
import { nameOf, namespaceOf } from '../../../kubernetes/kinds/namespace';
import type { JsonObject } from '../../../kubernetes/objects/json';
import { asObject } from '../../../kubernetes/objects/json';
import { idOf } from '../../../kubernetes/objects/resource';
import { podSelectorOf } from '../../../kubernetes/pods/pod-selector';
import { replicasOf } from '../../../kubernetes/pods/replicas';
import { evictable } from '../../../kubernetes/scaling/budget';
import type { Scaler } from '../../../kubernetes/scaling/scaler';
import { readScaler } from '../../../kubernetes/scaling/scaler';
import { defineRule } from '../../findings/define-rule';

const BUDGET = 'PodDisruptionBudget.policy';

/** How many replicas there are of a workload, or at least are. */
interface Scale {
  readonly workload: JsonObject;
  readonly replicas: number;
  /** Before, where there was one. */
  readonly old: number | undefined;
}

/** The autoscaler that sets the number of replicas of a workload. */
function scalerOf(workload: JsonObject, render: RenderIndex): Scaler | undefined {
  return scalers(render).find(({ setsReplicas, namespace, targetGroupKind, targetName }) => (
    setsReplicas && targetGroupKind === groupKindOf(workload) && targetName === nameOf(workload) && namespace === namespaceOf(workload)));
}

function minimumOf(scaler: JsonObject | undefined): number | undefined {
  return scaler && readScaler(scaler, namespaceOf(scaler))?.minimum;
}

/** The scale of what runs a number of replicas, which is what its autoscaler leaves at least where there is one; undefined for other objects. */
function scaleOf(workload: JsonObject, { after, previous }: RiskContext): Scale | undefined {
  const replicas = replicasOf(workload);
  if (replicas === undefined) return undefined;
  const was = previous(workload);
  const written = was && replicasOf(was);
  const scaler = scalerOf(workload, after);
  if (scaler === undefined) return { workload, replicas, old: written };
  return { workload, replicas: scaler.minimum, old: minimumOf(previous(scaler.object)) ?? written };
}

/** The scale that an autoscaler leaves at least; undefined for other objects, and where what it scales is not rendered. */
function scaleBy(autoscaler: JsonObject, was: JsonObject | undefined, render: RenderIndex): Scale | undefined {
  const scaler = readScaler(autoscaler, namespaceOf(autoscaler));
  if (scaler?.setsReplicas !== true) return undefined;
  const workload = render.find(scaler.targetGroupKind, scaler.namespace, scaler.targetName)?.object;
  return workload && { workload, replicas: scaler.minimum, old: minimumOf(was) };
}

function check({ workload, replicas, old }: Scale, budget: JsonObject, oldBudget: JsonObject | undefined): RiskDetail[] {
  if (replicas === 0 || evictable(budget, replicas) !== 0) return [];
  if (old !== undefined && oldBudget !== undefined && evictable(oldBudget, old) === 0) return [];
  const { minAvailable, maxUnavailable } = asObject(budget.spec);
  const wish = minAvailable === undefined ? `maxUnavailable ${String(maxUnavailable)}` : `minAvailable ${String(minAvailable)}`;
  const message = `${idOf(workload).kind} ${idOf(workload).name} with ${replicas} replica${replicas === 1 ? '' : 's'} leaves no Pod to evict under PodDisruptionBudget ${idOf(budget).name} (${wish}): nodes cannot be drained`;
  return [{ message, hint: 'Run at least one replica more than the budget wants, or lower the budget.' }];
}

/** Fewer replicas run than a disruption budget wants. */
export const replicasBelowBudget = defineRule<RiskRule>({
  id: 'replicas-below-budget',
  severity: 'medium',
  title: 'Fewer replicas than the disruption budget wants.',
  about: 'So few replicas remain, or may remain under an autoscaler (which sets the number, whatever is written), that the PodDisruptionBudget lets no Pod go.',
  acceptable: 'never',
  looksAt: [budgetsOfWorkload, podsOfBudget, scaledByScaler],
  why: 'Draining a node then waits forever, and with it cluster upgrades.',
  remedy: 'Run at least one replica more than the budget wants, or lower the budget (`maxUnavailable: 1`).',
  examples: {
    fails: {
      before: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  replicas: 2
  selector:
    matchLabels: {app: web}
  template:
    metadata:
      labels: {app: web}
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1.4.0
          ports: [{containerPort: 80}]
`,
      after: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  replicas: 1
  selector:
    matchLabels: {app: web}
  template:
    metadata:
      labels: {app: web}
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1.4.0
          ports: [{containerPort: 80}]
`,
      unchanged: `
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata:
  name: web
spec:
  minAvailable: 1
  selector:
    matchLabels: {app: web}
`,
      finds: [
        'medium Deployment web with 1 replica leaves no Pod to evict under PodDisruptionBudget web (minAvailable 1): nodes cannot be drained',
      ],
    },
    passes: {
      before: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  replicas: 2
  selector:
    matchLabels: {app: web}
  template:
    metadata:
      labels: {app: web}
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1.4.0
          ports: [{containerPort: 80}]
`,
      after: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  replicas: 3
  selector:
    matchLabels: {app: web}
  template:
    metadata:
      labels: {app: web}
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1.4.0
          ports: [{containerPort: 80}]
`,
      unchanged: `
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata:
  name: web
spec:
  minAvailable: 1
  selector:
    matchLabels: {app: web}
`,
    },
    exempt: {
      before: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  replicas: 1
  selector:
    matchLabels: {app: web}
  template:
    metadata:
      labels: {app: web}
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1.4.0
          ports: [{containerPort: 80}]
`,
      after: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  replicas: 1
  selector:
    matchLabels: {app: web}
  template:
    metadata:
      labels: {app: web}
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1.5.0
          ports: [{containerPort: 80}]
`,
      unchanged: `
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata:
  name: web
spec:
  minAvailable: 1
  selector:
    matchLabels: {app: web}
`,
      because: 'It was so before.',
    },
  },
  check({ before, after }, context) {
    if (after === undefined) return [];
    const { previous } = context;
    const judge = (scale: Scale, budget: JsonObject): RiskDetail[] => check(scale, budget, previous(budget));
    const scale = scaleOf(after, context) ?? scaleBy(after, before, context.after);
    const pods = context.after.workloadOf(scale?.workload);
    if (scale !== undefined && pods !== undefined) {
      return context.after.selecting(BUDGET, pods.namespace, pods).flatMap((budget) => judge(scale, budget));
    }
    const selector = groupKindOf(after) === BUDGET ? podSelectorOf(after) : undefined;
    const workloads = selector === undefined ? [] : context.after.selected(namespaceOf(after), selector);
    return workloads.flatMap(({ resource: { object } }) => scaleOf(object, context) ?? []).flatMap((found) => judge(found, after));
  },
});
