import { labelValue, qualifiedName } from '../../../../kubernetes/formats/names';
import { asList, asObject, asString, isObject } from '../../../../kubernetes/objects/json';
import { defineRule } from '../../../findings/define-rule';
import type { FieldsCheck } from '../scope/fields-check';
import { formatCheck } from '../scope/format-check';
import type { ObjectRule } from '../scope/object-rule';
import { quote } from '../scope/quote';
import { scalarText } from '../scope/scalar-text';

/** Its keys are keys of labels. */
const nodeLabelKeys: FieldsCheck = {
  types: ['V1NodeSelectorTerm'],
  check: (term, scope) => asList(term.matchExpressions).forEach((expression, index) => {
    const { key } = asObject(expression);
    const wrong = key ? qualifiedName(scalarText(key)) : 'is missing';
    if (wrong !== undefined) scope.report(['matchExpressions', index, 'key'], `the label key ${quote(key)} ${wrong}`, 'Name a label of the nodes.');
  }),
};

/** The values that required node selectors compare with can be values of labels. */
const nodeSelectorValues: FieldsCheck = {
  types: ['V1NodeSelector'],
  check: (selector, scope) => asList(selector.nodeSelectorTerms).forEach((term, termIndex) => {
    asList(asObject(term).matchExpressions).forEach((expression, index) => {
      asList(asObject(expression).values).forEach((value, valueIndex) => {
        const wrong = labelValue(asString(value) ?? '');
        const path = ['nodeSelectorTerms', termIndex, 'matchExpressions', index, 'values', valueIndex];
        if (wrong !== undefined) scope.report(path, `${quote(value)} ${wrong}`, 'Use a value that a label can have.');
      });
    });
  }),
};

/** What they take from the Pod are keys of labels. */
const labelKeyFormat: FieldsCheck = {
  types: ['V1TopologySpreadConstraint', 'V1PodAffinityTerm'],
  check: (term, scope) => {
    if (!isObject(term.labelSelector)) return;
    for (const field of ['matchLabelKeys', 'mismatchLabelKeys']) {
      asList(term[field]).forEach((key, index) => {
        const wrong = qualifiedName(asString(key) ?? '');
        if (wrong !== undefined) scope.report([field, index], `${quote(key)} ${wrong}`, 'Name a label of the Pods.');
      });
    }
  },
};

/** The value of a toleration can be that of a taint. */
const tolerationValue: FieldsCheck = {
  types: ['V1Toleration'],
  check: ({ operator, value }, scope) => {
    const wrong = !operator || operator === 'Equal' ? labelValue(asString(value) ?? '') : undefined;
    if (wrong !== undefined) scope.report(['value'], `${quote(value)} ${wrong}`, 'Use the value of the taint.');
  },
};

export const invalidLabel = defineRule<ObjectRule>({
  id: 'invalid-label',
  part: 'object',
  severity: 'error',
  title: 'Keys and values of labels and annotations are well-formed.',
  acceptable: 'refused',
  looksAt: [],
  why: 'Label and annotation keys and label values have a fixed syntax; the server refuses others.',
  remedy: 'Shorten or re-spell the key or value.',
  examples: {
    fails: {
      manifest: `
apiVersion: v1
kind: ConfigMap
metadata:
  name: settings
  labels: {app: "my app"}
data:
  a: b
`,
      finds: [
        'error metadata.labels.app: "my app" must be letters, digits, \'-\', \'_\' and \'.\', and start and end with a letter or digit',
      ],
    },
    passes: {
      manifest: `
apiVersion: v1
kind: ConfigMap
metadata:
  name: settings
  labels: {app: my-app}
data:
  a: b
`,
    },
    exempt: {
      manifest: `
apiVersion: v1
kind: ConfigMap
metadata:
  name: settings
  annotations: {note: "my app"}
data:
  a: b
`,
      because: 'Values of annotations are free.',
    },
  },
  check: {
    constraint: formatCheck(({ isLabel }) => isLabel === true),
    fields: [nodeLabelKeys, nodeSelectorValues, labelKeyFormat, tolerationValue],
  },
});
