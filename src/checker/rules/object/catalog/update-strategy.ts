import type { Path } from '../../../../common/path';
import type { JsonObject, JsonValue } from '../../../../kubernetes/objects/json';
import { asObject, isObject } from '../../../../kubernetes/objects/json';
import { defineRule } from '../../../findings/define-rule';
import type { FieldsCheck } from '../scope/fields-check';
import type { ObjectRule } from '../scope/object-rule';
import { quote } from '../scope/quote';
import type { Scope } from '../scope/scope';

function amount(value: JsonValue | undefined, fallback: number): number {
  if (typeof value === 'number') return value;
  const percent = typeof value === 'string' ? /^([0-9]+)%$/.exec(value) : null;
  return percent ? Number(percent[1]) : typeof value === 'string' ? 0 : fallback;
}

function checkShare(value: JsonValue | undefined, path: Path, scope: Scope): void {
  if (typeof value !== 'string' || amount(value, 0) <= 100) return;
  scope.report(path, `${quote(value)} is above 100%`, 'Use at most 100%.');
}

function checkType(strategy: JsonObject, field: string, scope: Scope): boolean {
  const rolling = !strategy.type || strategy.type === 'RollingUpdate';
  if (!rolling && isObject(strategy.rollingUpdate)) {
    scope.report([field, 'rollingUpdate'], `rollingUpdate is set though the type is ${quote(strategy.type)}`, 'Remove it or use RollingUpdate.');
  }
  return rolling;
}

/** A Deployment's rollout can replace Pods. */
const deploymentStrategy: FieldsCheck = {
  types: ['V1DeploymentSpec'],
  check: (spec, scope) => {
    const strategy = asObject(spec.strategy);
    if (!checkType(strategy, 'strategy', scope)) return;
    const { maxSurge, maxUnavailable } = asObject(strategy.rollingUpdate);
    checkShare(maxUnavailable, ['strategy', 'rollingUpdate', 'maxUnavailable'], scope);
    if (amount(maxSurge, 25) !== 0 || amount(maxUnavailable, 25) !== 0) return;
    scope.report(['strategy', 'rollingUpdate'], 'maxSurge and maxUnavailable are both 0, so no Pod can be replaced', 'Raise one of the two.');
  },
};

/** A DaemonSet's rollout either adds or removes Pods first. */
const daemonSetStrategy: FieldsCheck = {
  types: ['V1DaemonSetSpec'],
  check: (spec, scope) => {
    const strategy = asObject(spec.updateStrategy);
    if (strategy.type && strategy.type !== 'RollingUpdate') return;
    const { maxSurge, maxUnavailable } = asObject(strategy.rollingUpdate);
    const path = ['updateStrategy', 'rollingUpdate'];
    checkShare(maxUnavailable, [...path, 'maxUnavailable'], scope);
    checkShare(maxSurge, [...path, 'maxSurge'], scope);
    const [surge, unavailable] = [amount(maxSurge, 0) !== 0, amount(maxUnavailable, 1) !== 0];
    if (surge === unavailable) {
      const found = surge ? 'maxSurge and maxUnavailable are both set' : 'maxSurge and maxUnavailable are both 0';
      scope.report(path, `${found} (maxUnavailable is 1 unless given)`, 'Set one of the two, the other to 0.');
    }
  },
};

/** A StatefulSet's settings for rolling updates go with rolling updates. */
const statefulSetStrategy: FieldsCheck = {
  types: ['V1StatefulSetSpec'],
  check: (spec, scope) => void checkType(asObject(spec.updateStrategy), 'updateStrategy', scope),
};

/** Shares of a disruption budget are at most 100%. */
const disruptionBudget: FieldsCheck = {
  types: ['V1PodDisruptionBudgetSpec'],
  check: ({ minAvailable, maxUnavailable }, scope) => {
    checkShare(minAvailable, ['minAvailable'], scope);
    checkShare(maxUnavailable, ['maxUnavailable'], scope);
  },
};

/** A rollout has more time than one Pod needs to count as ready. */
const deploymentProgress: FieldsCheck = {
  types: ['V1DeploymentSpec'],
  check: (spec, scope) => {
    const ready = typeof spec.minReadySeconds === 'number' ? spec.minReadySeconds : 0;
    const deadline = typeof spec.progressDeadlineSeconds === 'number' ? spec.progressDeadlineSeconds : 600;
    if (deadline > ready) return;
    scope.report(['progressDeadlineSeconds'], `progressDeadlineSeconds ${deadline} is not above minReadySeconds ${ready}`, 'Raise progressDeadlineSeconds.');
  },
};

export const updateStrategy = defineRule<ObjectRule>({
  id: 'update-strategy',
  part: 'object',
  severity: 'error',
  title: 'The update strategy of a workload is complete and can make progress.',
  acceptable: 'refused',
  looksAt: [],
  why: 'A strategy that may take no Pod away and add none cannot progress; settings of one strategy are refused with another.',
  remedy: 'Leave at least one of maxSurge and maxUnavailable above 0, and rollingUpdate to RollingUpdate.',
  examples: {
    fails: {
      manifest: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  strategy:
    rollingUpdate: {maxSurge: 0, maxUnavailable: 0}
  selector:
    matchLabels: {app: web}
  template:
    metadata:
      labels: {app: web}
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1.4.0
`,
      finds: [
        'error spec.strategy.rollingUpdate: maxSurge and maxUnavailable are both 0, so no Pod can be replaced',
      ],
    },
    passes: {
      manifest: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  strategy:
    rollingUpdate: {maxSurge: 1, maxUnavailable: 0}
  selector:
    matchLabels: {app: web}
  template:
    metadata:
      labels: {app: web}
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1.4.0
`,
    },
    exempt: {
      manifest: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  strategy: {type: Recreate}
  selector:
    matchLabels: {app: web}
  template:
    metadata:
      labels: {app: web}
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1.4.0
`,
      because: 'All at once is a strategy of its own, and has no settings.',
    },
  },
  check: {
    fields: [deploymentStrategy, daemonSetStrategy, statefulSetStrategy, disruptionBudget, deploymentProgress],
  },
});
