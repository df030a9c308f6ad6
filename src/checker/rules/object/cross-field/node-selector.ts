import type { Path } from '../../../../common/path';
import { dnsSubdomain, labelValue, qualifiedName } from '../../../../kubernetes/formats/names';
import type { JsonObject, JsonValue } from '../../../../kubernetes/objects/json';
import { asList, asObject, asString } from '../../../../kubernetes/objects/json';
import { RULES } from '../catalog/rules';
import type { ObjectRule } from '../scope/object-rule';
import { quote } from '../scope/quote';
import { scalarText } from '../scope/scalar-text';
import type { Scope } from '../scope/scope';

function valuesFault(operator: JsonValue | undefined, count: number): string | undefined {
  if (operator === 'In' || operator === 'NotIn') return count === 0 ? 'needs at least one value' : undefined;
  if (operator === 'Exists' || operator === 'DoesNotExist') return count > 0 ? 'takes no values' : undefined;
  if (operator === 'Gt' || operator === 'Lt') return count !== 1 ? 'takes exactly one value' : undefined;
  return 'is not one of In, NotIn, Exists, DoesNotExist, Gt, Lt';
}

function checkExpression(expression: JsonObject, path: Path, scope: Scope): void {
  const { key, operator, values } = expression;
  const fault = valuesFault(operator, asList(values).length);
  if (fault !== undefined) scope.report(RULES.labelSelector, [...path, 'operator'], `the operator ${quote(operator)} ${fault}`, 'Correct the operator or the values.');
  const wrong = key ? qualifiedName(scalarText(key)) : 'is missing';
  if (wrong !== undefined) scope.report(RULES.invalidLabel, [...path, 'key'], `the label key ${quote(key)} ${wrong}`, 'Name a label of the nodes.');
}

function checkField(field: JsonObject, path: Path, scope: Scope): void {
  const values = asList(field.values);
  if (field.operator !== 'In' && field.operator !== 'NotIn') {
    scope.report(RULES.labelSelector, [...path, 'operator'], `the operator ${quote(field.operator)} is not In or NotIn`, 'Use In or NotIn for fields.');
  } else if (values.length !== 1) {
    scope.report(RULES.labelSelector, [...path, 'values'], `a node field takes exactly one value, it has ${values.length}`, 'Leave one value.');
  }
  if (field.key !== 'metadata.name') {
    scope.report(RULES.podPlacement, [...path, 'key'], `${quote(field.key)} is not a field that nodes are selected by`, 'Use metadata.name.');
  }
  const wrong = values.map((value) => dnsSubdomain(asString(value) ?? '')).find((fault) => fault !== undefined);
  if (wrong !== undefined) scope.report(RULES.podPlacement, [...path, 'values'], `${quote(values)} ${wrong}`, 'Name nodes.');
}

/** The expressions of a node selector are complete. */
export const nodeSelectorTerm: ObjectRule = {
  types: ['V1NodeSelectorTerm'],
  check: (term, scope) => {
    asList(term.matchExpressions).forEach((expression, index) => checkExpression(asObject(expression), ['matchExpressions', index], scope));
    asList(term.matchFields).forEach((field, index) => checkField(asObject(field), ['matchFields', index], scope));
  },
};

/** The values that required node selectors compare with can be values of labels. */
export const nodeSelectorValues: ObjectRule = {
  types: ['V1NodeSelector'],
  check: (selector, scope) => asList(selector.nodeSelectorTerms).forEach((term, termIndex) => {
    asList(asObject(term).matchExpressions).forEach((expression, index) => {
      asList(asObject(expression).values).forEach((value, valueIndex) => {
        const wrong = labelValue(asString(value) ?? '');
        const path = ['nodeSelectorTerms', termIndex, 'matchExpressions', index, 'values', valueIndex];
        if (wrong !== undefined) scope.report(RULES.invalidLabel, path, `${quote(value)} ${wrong}`, 'Use a value that a label can have.');
      });
    });
  }),
};
