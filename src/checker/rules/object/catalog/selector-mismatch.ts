import { asList, asObject, at, isObject } from '../../../../kubernetes/objects/json';
import type { JsonObject } from '../../../../kubernetes/objects/json';
import { conditionsOf, conditionsOfLabels, labelsOf, matches } from '../../../../kubernetes/selectors/label-selector';
import { defineRule } from '../../../findings/define-rule';
import { isEmpty } from '../cross-field/selector-template';
import type { FieldsCheck } from '../scope/fields-check';
import type { ObjectRule } from '../scope/object-rule';
import { quote } from '../scope/quote';
import type { Scope } from '../scope/scope';

/** The selector of a Job is generated, unless the Job asks for its own. */
const jobSelector: FieldsCheck = {
  types: ['V1Job'],
  check: (job, scope) => {
    const spec = asObject(job.spec);
    if (spec.manualSelector === true) {
      const labels = asObject(at(spec, 'template', 'metadata', 'labels'));
      const wanted = Object.entries(asObject(asObject(spec.selector).matchLabels));
      if (isObject(spec.selector) && !wanted.every(([key, value]) => labels[key] === value)) {
        scope.report(['spec', 'selector'], `the selector ${quote(spec.selector)} does not match the template's labels`, 'Label the template.');
      }
    } else if (isObject(spec.selector) && Object.keys(asObject(spec.selector.matchLabels)).length > 0) {
      scope.report(['spec', 'selector'], 'the selector of a Job is generated', 'Remove it, or set manualSelector: true.');
    }
  },
};

const HINT = 'Give the template the labels that the selector asks for.';

function check(spec: JsonObject, scope: Scope): void {
  const labels = asObject(at(spec, 'template', 'metadata', 'labels'));
  if (!isObject(spec.selector)) return;
  const conditions = conditionsOf(spec.selector);
  if (conditions.length === 0 && asList(spec.selector.matchExpressions).length === 0) {
    scope.report(['selector'], 'the selector is empty, which would select every Pod', 'Name at least one label of the template.');
  } else if (!matches(labelsOf(labels), conditions)) {
    scope.report(['template', 'metadata', 'labels'], `the selector ${quote(spec.selector)} does not match the template's labels ${quote(labels)}`, HINT);
  }
}

function checkController(spec: JsonObject, scope: Scope): void {
  const labels = asObject(at(spec, 'template', 'metadata', 'labels'));
  const selector = asObject(spec.selector);
  if (!isEmpty(selector) && !matches(labelsOf(labels), conditionsOfLabels(labelsOf(selector)))) {
    scope.report(['template', 'metadata', 'labels'], `the selector ${quote(selector)} does not match the template's labels ${quote(labels)}`, HINT);
  }
}

/** The selector of a workload selects the Pods of its template. */
const selectorTemplate: FieldsCheck = { types: ['V1DeploymentSpec', 'V1StatefulSetSpec', 'V1DaemonSetSpec', 'V1ReplicaSetSpec'], check };

/** The same for ReplicationControllers, whose selector is a plain map and defaults to the template's labels. */
const controllerSelector: FieldsCheck = { types: ['V1ReplicationControllerSpec'], check: checkController };

export const selectorMismatch = defineRule<ObjectRule>({
  id: 'selector-mismatch',
  part: 'object',
  severity: 'error',
  title: 'The selector of a workload selects the Pods of its own template.',
  acceptable: 'refused',
  looksAt: [],
  why: 'A workload whose selector misses its own Pods would create Pods for ever; the server refuses it.',
  remedy: 'Give the Pod template the labels of the selector.',
  examples: {
    fails: {
      manifest: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  selector:
    matchLabels: {app: web}
  template:
    metadata:
      labels: {app: api}
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1.4.0
`,
      finds: [
        'error spec.template.metadata.labels: the selector {"matchLabels":{"app":"web"}} does not match the template\'s labels {"app":"api"}',
      ],
    },
    passes: {
      manifest: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
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
  selector:
    matchLabels: {app: web}
  template:
    metadata:
      labels: {app: web, tier: front}
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1.4.0
`,
      because: 'Pods may have more labels than the selector names.',
    },
  },
  check: {
    fields: [jobSelector, selectorTemplate, controllerSelector],
  },
});
