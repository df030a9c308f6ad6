import type { Path } from '../../../../common/path';
import type { JsonObject, JsonValue } from '../../../../kubernetes/objects/json';
import { asObject, isObject } from '../../../../kubernetes/objects/json';
import { RULES } from '../catalog/rules';
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
  scope.report(RULES.updateStrategy, path, `${quote(value)} is above 100%`, 'Use at most 100%.');
}

function checkType(strategy: JsonObject, field: string, scope: Scope): boolean {
  const rolling = !strategy.type || strategy.type === 'RollingUpdate';
  if (!rolling && isObject(strategy.rollingUpdate)) {
    scope.report(RULES.updateStrategy, [field, 'rollingUpdate'], `rollingUpdate is set though the type is ${quote(strategy.type)}`, 'Remove it or use RollingUpdate.');
  }
  return rolling;
}

/** A Deployment's rollout can replace Pods. */
export const deploymentStrategy: ObjectRule = {
  types: ['V1DeploymentSpec'],
  check: (spec, scope) => {
    const strategy = asObject(spec.strategy);
    if (!checkType(strategy, 'strategy', scope)) return;
    const { maxSurge, maxUnavailable } = asObject(strategy.rollingUpdate);
    checkShare(maxUnavailable, ['strategy', 'rollingUpdate', 'maxUnavailable'], scope);
    if (amount(maxSurge, 25) !== 0 || amount(maxUnavailable, 25) !== 0) return;
    scope.report(RULES.updateStrategy, ['strategy', 'rollingUpdate'], 'maxSurge and maxUnavailable are both 0, so no Pod can be replaced', 'Raise one of the two.');
  },
};

/** A DaemonSet's rollout either adds or removes Pods first. */
export const daemonSetStrategy: ObjectRule = {
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
      scope.report(RULES.updateStrategy, path, `${found} (maxUnavailable is 1 unless given)`, 'Set one of the two, the other to 0.');
    }
  },
};

/** A StatefulSet's settings for rolling updates go with rolling updates. */
export const statefulSetStrategy: ObjectRule = {
  types: ['V1StatefulSetSpec'],
  check: (spec, scope) => void checkType(asObject(spec.updateStrategy), 'updateStrategy', scope),
};

/** Shares of a disruption budget are at most 100%. */
export const disruptionBudget: ObjectRule = {
  types: ['V1PodDisruptionBudgetSpec'],
  check: ({ minAvailable, maxUnavailable }, scope) => {
    checkShare(minAvailable, ['minAvailable'], scope);
    checkShare(maxUnavailable, ['maxUnavailable'], scope);
  },
};
