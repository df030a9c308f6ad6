import type { Path } from '../../../../common/path';
import { asList, asObject } from '../../../../kubernetes/objects/json';
import type { JsonObject, JsonValue } from '../../../../kubernetes/objects/json';
import { defineRule } from '../../../findings/define-rule';
import type { FieldsCheck } from '../scope/fields-check';
import type { ObjectRule } from '../scope/object-rule';
import { quote } from '../scope/quote';
import type { Scope } from '../scope/scope';

/** A requirement on a field has the values that its operator needs. */
const fieldRequirement: FieldsCheck = {
  types: ['V1FieldSelectorRequirement'],
  check: ({ operator, values }, scope) => {
    const count = asList(values).length;
    if ((operator === 'In' || operator === 'NotIn') && count === 0) scope.report(['values'], `the operator ${operator} has no values`, 'List at least one value.');
    if ((operator === 'Exists' || operator === 'DoesNotExist') && count > 0) scope.report(['values'], `the operator ${operator} takes no values`, 'Remove values.');
  },
};

/** In and NotIn need values, Exists and DoesNotExist take none. */
const labelSelectorFields: FieldsCheck = {
  types: ['V1LabelSelectorRequirement'],
  check: ({ operator, values }: JsonObject, scope: Scope) => {
    const count = asList(values).length;
    if ((operator === 'In' || operator === 'NotIn') && count === 0) {
      scope.report(['values'], `the operator ${quote(operator)} has no values`, 'List at least one value.');
    }
    if ((operator === 'Exists' || operator === 'DoesNotExist') && count > 0) {
      scope.report(['values'], `the operator ${quote(operator)} takes no values, it has ${quote(values)}`, 'Remove the values.');
    }
  },
};

function valuesFault(operator: JsonValue | undefined, count: number): string | undefined {
  if (operator === 'In' || operator === 'NotIn') return count === 0 ? 'needs at least one value' : undefined;
  if (operator === 'Exists' || operator === 'DoesNotExist') return count > 0 ? 'takes no values' : undefined;
  if (operator === 'Gt' || operator === 'Lt') return count !== 1 ? 'takes exactly one value' : undefined;
  return 'is not one of In, NotIn, Exists, DoesNotExist, Gt, Lt';
}

function checkExpression({ operator, values }: JsonObject, path: Path, scope: Scope): void {
  const fault = valuesFault(operator, asList(values).length);
  if (fault !== undefined) scope.report([...path, 'operator'], `the operator ${quote(operator)} ${fault}`, 'Correct the operator or the values.');
}

function checkField(field: JsonObject, path: Path, scope: Scope): void {
  const values = asList(field.values);
  if (field.operator !== 'In' && field.operator !== 'NotIn') {
    scope.report([...path, 'operator'], `the operator ${quote(field.operator)} is not In or NotIn`, 'Use In or NotIn for fields.');
  } else if (values.length !== 1) {
    scope.report([...path, 'values'], `a node field takes exactly one value, it has ${values.length}`, 'Leave one value.');
  }
}

/** The expressions of a node selector are complete. */
const nodeSelectorTerm: FieldsCheck = {
  types: ['V1NodeSelectorTerm'],
  check: (term, scope) => {
    asList(term.matchExpressions).forEach((expression, index) => checkExpression(asObject(expression), ['matchExpressions', index], scope));
    asList(term.matchFields).forEach((field, index) => checkField(asObject(field), ['matchFields', index], scope));
  },
};

function checkRequirement(item: JsonObject, path: Path, scope: Scope): void {
  const { scopeName, operator, values } = item;
  const count = asList(values).length;
  if (scopeName !== 'PriorityClass' && scopeName !== 'VolumeAttributesClass' && operator !== 'Exists') {
    scope.report([...path, 'operator'], `the scope ${quote(scopeName)} takes the operator Exists, not ${quote(operator)}`, 'Use Exists.');
  } else if ((operator === 'In' || operator === 'NotIn') === (count === 0)) {
    scope.report([...path, 'values'], `the operator ${quote(operator)} ${count === 0 ? 'needs values' : 'takes no values'}`, 'Correct the operator or the values.');
  }
}

/** The scopes of a quota are selected by operators that go with them. */
const quotaRequirements: FieldsCheck = {
  types: ['V1ResourceQuotaSpec'],
  check: ({ scopeSelector }, scope) => asList(asObject(scopeSelector).matchExpressions).map(asObject).forEach((item, index) => {
    checkRequirement(item, ['scopeSelector', 'matchExpressions', index], scope);
  }),
};

export const labelSelector = defineRule<ObjectRule>({
  id: 'label-selector',
  part: 'object',
  severity: 'error',
  title: 'A label selector is complete: each operator has the values it needs.',
  acceptable: 'refused',
  looksAt: [],
  why: 'An operator without its values, or with values that it does not take, cannot be evaluated.',
  remedy: '`In` and `NotIn` need values; `Exists` and `DoesNotExist` take none.',
  examples: {
    fails: {
      manifest: `
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata:
  name: web
spec:
  maxUnavailable: 1
  selector:
    matchExpressions:
      - {key: app, operator: In}
`,
      finds: [
        'error spec.selector.matchExpressions[0].values: the operator "In" has no values',
      ],
    },
    passes: {
      manifest: `
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata:
  name: web
spec:
  maxUnavailable: 1
  selector:
    matchExpressions:
      - {key: app, operator: In, values: [web]}
`,
    },
    exempt: {
      manifest: `
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata:
  name: web
spec:
  maxUnavailable: 1
  selector:
    matchExpressions:
      - {key: app, operator: Exists}
`,
      because: 'Exists takes no values.',
    },
  },
  check: {
    fields: [fieldRequirement, labelSelectorFields, nodeSelectorTerm, quotaRequirements],
  },
});
