import type { Path } from '../../../../common/path';
import { dnsSubdomain } from '../../../../kubernetes/formats/names';
import type { JsonObject, JsonValue } from '../../../../kubernetes/objects/json';
import { asList, asObject, asString, isObject } from '../../../../kubernetes/objects/json';
import { defineRule } from '../../../findings/define-rule';
import type { FieldsCheck } from '../scope/fields-check';
import { isSet } from '../scope/is-set';
import type { ObjectRule } from '../scope/object-rule';
import { quote } from '../scope/quote';
import type { Scope } from '../scope/scope';

function checkNodeField(field: JsonObject, path: Path, scope: Scope): void {
  const values = asList(field.values);
  if (field.key !== 'metadata.name') {
    scope.report([...path, 'key'], `${quote(field.key)} is not a field that nodes are selected by`, 'Use metadata.name.');
  }
  const wrong = values.map((value) => dnsSubdomain(asString(value) ?? '')).find((fault) => fault !== undefined);
  if (wrong !== undefined) scope.report([...path, 'values'], `${quote(values)} ${wrong}`, 'Name nodes.');
}

/** Of the fields of nodes their name alone can be asked for. */
const nodeFields: FieldsCheck = {
  types: ['V1NodeSelectorTerm'],
  check: (term, scope) => asList(term.matchFields).forEach((field, index) => checkNodeField(asObject(field), ['matchFields', index], scope)),
};

function selectorKeys(selector: JsonObject): Set<JsonValue | undefined> {
  return new Set([...Object.keys(asObject(selector.matchLabels)), ...asList(selector.matchExpressions).map((item) => asObject(item).key)]);
}

function checkLabelKeys(owner: JsonObject, field: string, scope: Scope): void {
  const keys = asList(owner[field]);
  if (keys.length === 0) return;
  if (!isObject(owner.labelSelector)) {
    scope.report([field], `${field} without a labelSelector`, 'Set labelSelector or remove the keys.');
    return;
  }
  const selected = selectorKeys(owner.labelSelector);
  keys.forEach((key, index) => {
    if (field === 'matchLabelKeys' && selected.has(key)) {
      scope.report([field, index], `${quote(key)} stands in the labelSelector as well`, 'Name it once.');
    }
  });
}

/** Spread constraints and affinity terms take labels either from the selector or from the Pod. */
const labelKeys: FieldsCheck = {
  types: ['V1TopologySpreadConstraint', 'V1PodAffinityTerm'],
  check: (term, scope) => {
    checkLabelKeys(term, 'matchLabelKeys', scope);
    checkLabelKeys(term, 'mismatchLabelKeys', scope);
    for (const key of asList(term.matchLabelKeys)) {
      if (asList(term.mismatchLabelKeys).includes(key)) scope.report(['mismatchLabelKeys'], `${quote(key)} stands in matchLabelKeys as well`, 'Name it once.');
    }
  },
};

/** A least number of domains needs the scheduler to insist. */
const minDomains: FieldsCheck = {
  types: ['V1TopologySpreadConstraint'],
  check: ({ minDomains: least, whenUnsatisfiable }, scope) => {
    if (!isSet(least) || whenUnsatisfiable === 'DoNotSchedule') return;
    scope.report(['minDomains'], `minDomains ${quote(least)} with whenUnsatisfiable ${quote(whenUnsatisfiable)}`, 'Use DoNotSchedule or remove minDomains.');
  },
};

/** A toleration says what it tolerates. */
const toleration: FieldsCheck = {
  types: ['V1Toleration'],
  check: ({ key, operator, effect, tolerationSeconds, value }, scope) => {
    if (!key && operator !== 'Exists') {
      scope.report(['key'], `a toleration without key needs the operator Exists, it has ${quote(operator)}`, 'Set key, or operator: Exists.');
    }
    if (isSet(tolerationSeconds) && effect !== 'NoExecute') {
      scope.report(['tolerationSeconds'], `tolerationSeconds with the effect ${quote(effect)}`, 'Set effect: NoExecute.');
    }
    if (operator === 'Exists' && value) {
      scope.report(['value'], `the operator Exists takes no value, it has ${quote(value)}`, 'Remove the value or use Equal.');
    }
  },
};

export const podPlacement = defineRule<ObjectRule>({
  id: 'pod-placement',
  part: 'object',
  severity: 'error',
  title: 'Tolerations, spreading and node selectors of a Pod are complete and do not contradict themselves.',
  acceptable: 'refused',
  looksAt: [],
  why: 'The server refuses a Pod that the scheduler could not place by what it says.',
  remedy: 'Follow the message.',
  examples: {
    fails: {
      manifest: `
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  tolerations:
    - {key: gpu, operator: Exists, value: "yes"}
  containers:
    - name: web
      image: registry.example.com/web:1.4.0
`,
      finds: [
        'error spec.tolerations[0].value: the operator Exists takes no value, it has "yes"',
      ],
    },
    passes: {
      manifest: `
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  tolerations:
    - {key: gpu, operator: Equal, value: "yes"}
  containers:
    - name: web
      image: registry.example.com/web:1.4.0
`,
    },
    exempt: {
      manifest: `
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  tolerations:
    - {key: gpu, operator: Exists}
  containers:
    - name: web
      image: registry.example.com/web:1.4.0
`,
      because: 'Exists without a value tolerates each.',
    },
  },
  check: {
    fields: [nodeFields, labelKeys, minDomains, toleration],
  },
});
