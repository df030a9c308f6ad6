import { defineRule } from '../../../findings/define-rule';
import type { PassRule } from '../../../findings/define-rule';

export const labelSelector = defineRule<PassRule>({
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
  check: 'object',
});
