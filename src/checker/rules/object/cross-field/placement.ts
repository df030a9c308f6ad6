import { labelValue, qualifiedName } from '../../../../kubernetes/formats/names';
import type { JsonObject, JsonValue } from '../../../../kubernetes/objects/json';
import { asList, asObject, asString, isObject } from '../../../../kubernetes/objects/json';
import { RULES } from '../catalog/rules';
import { isSet } from '../scope/is-set';
import type { ObjectRule } from '../scope/object-rule';
import { quote } from '../scope/quote';
import type { Scope } from '../scope/scope';

function selectorKeys(selector: JsonObject): Set<JsonValue | undefined> {
  return new Set([...Object.keys(asObject(selector.matchLabels)), ...asList(selector.matchExpressions).map((item) => asObject(item).key)]);
}

function checkLabelKeys(owner: JsonObject, field: string, scope: Scope): void {
  const keys = asList(owner[field]);
  if (keys.length === 0) return;
  if (!isObject(owner.labelSelector)) {
    scope.report(RULES.podPlacement, [field], `${field} without a labelSelector`, 'Set labelSelector or remove the keys.');
    return;
  }
  const selected = selectorKeys(owner.labelSelector);
  keys.forEach((key, index) => {
    const wrong = qualifiedName(asString(key) ?? '');
    if (wrong !== undefined) scope.report(RULES.invalidLabel, [field, index], `${quote(key)} ${wrong}`, 'Name a label of the Pods.');
    if (field === 'matchLabelKeys' && selected.has(key)) {
      scope.report(RULES.podPlacement, [field, index], `${quote(key)} stands in the labelSelector as well`, 'Name it once.');
    }
  });
}

/** Spread constraints and affinity terms take labels either from the selector or from the Pod. */
export const labelKeys: ObjectRule = {
  types: ['V1TopologySpreadConstraint', 'V1PodAffinityTerm'],
  check: (term, scope) => {
    checkLabelKeys(term, 'matchLabelKeys', scope);
    checkLabelKeys(term, 'mismatchLabelKeys', scope);
    for (const key of asList(term.matchLabelKeys)) {
      if (asList(term.mismatchLabelKeys).includes(key)) scope.report(RULES.podPlacement, ['mismatchLabelKeys'], `${quote(key)} stands in matchLabelKeys as well`, 'Name it once.');
    }
  },
};

/** A least number of domains needs the scheduler to insist. */
export const minDomains: ObjectRule = {
  types: ['V1TopologySpreadConstraint'],
  check: ({ minDomains: least, whenUnsatisfiable }, scope) => {
    if (!isSet(least) || whenUnsatisfiable === 'DoNotSchedule') return;
    scope.report(RULES.podPlacement, ['minDomains'], `minDomains ${quote(least)} with whenUnsatisfiable ${quote(whenUnsatisfiable)}`, 'Use DoNotSchedule or remove minDomains.');
  },
};

function checkTolerationValue(toleration: JsonObject, scope: Scope): void {
  const { operator, value } = toleration;
  if (operator === 'Exists' && value) {
    scope.report(RULES.podPlacement, ['value'], `the operator Exists takes no value, it has ${quote(value)}`, 'Remove the value or use Equal.');
  } else if (!operator || operator === 'Equal') {
    const wrong = labelValue(asString(value) ?? '');
    if (wrong !== undefined) scope.report(RULES.invalidLabel, ['value'], `${quote(value)} ${wrong}`, 'Use the value of the taint.');
  }
}

/** A toleration says what it tolerates. */
export const toleration: ObjectRule = {
  types: ['V1Toleration'],
  check: (object, scope) => {
    const { key, operator, effect, tolerationSeconds } = object;
    if (!key && operator !== 'Exists') {
      scope.report(RULES.podPlacement, ['key'], `a toleration without key needs the operator Exists, it has ${quote(operator)}`, 'Set key, or operator: Exists.');
    }
    if (isSet(tolerationSeconds) && effect !== 'NoExecute') {
      scope.report(RULES.podPlacement, ['tolerationSeconds'], `tolerationSeconds with the effect ${quote(effect)}`, 'Set effect: NoExecute.');
    }
    checkTolerationValue(object, scope);
  },
};
