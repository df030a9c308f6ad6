import { defineRule } from '../../../findings/define-rule';
import type { PassRule } from '../../../findings/define-rule';

export const limitRange = defineRule<PassRule>({
  id: 'limit-range',
  part: 'object',
  severity: 'error',
  title: 'Minima, requests, defaults and maxima of a LimitRange are in order.',
  acceptable: 'refused',
  looksAt: [],
  why: 'Minimum, default request, default and maximum must not decrease; the server refuses others.',
  remedy: 'Bring the amounts in order.',
  examples: {
    fails: {
      manifest: `
apiVersion: v1
kind: LimitRange
metadata:
  name: web
spec:
  limits:
    - type: Container
      min: {cpu: "2"}
      max: {cpu: "1"}
`,
      finds: [
        'error spec.limits[0].min.cpu: min "2" of cpu is above max "1"',
      ],
    },
    passes: {
      manifest: `
apiVersion: v1
kind: LimitRange
metadata:
  name: web
spec:
  limits:
    - type: Container
      min: {cpu: "1"}
      max: {cpu: "2"}
`,
    },
    exempt: {
      manifest: `
apiVersion: v1
kind: LimitRange
metadata:
  name: web
spec:
  limits:
    - type: Container
      min: {cpu: "2"}
      max: {memory: 1Gi}
`,
      because: 'Amounts of different resources have no order.',
    },
  },
  check: 'object',
});
