import { defineRule } from '../../../findings/define-rule';
import type { PassRule } from '../../../findings/define-rule';

export const accessReview = defineRule<PassRule>({
  id: 'access-review',
  part: 'object',
  severity: 'error',
  title: 'A review of access asks one thing.',
  acceptable: 'refused',
  looksAt: [],
  why: 'A review about resources and URLs at once, or about neither, is refused.',
  remedy: 'Ask one thing in each review.',
  examples: {
    fails: {
      manifest: `
apiVersion: authorization.k8s.io/v1
kind: SelfSubjectAccessReview
spec:
  resourceAttributes: {verb: get, resource: pods}
  nonResourceAttributes: {verb: get, path: /healthz}
`,
      finds: [
        'error spec.resourceAttributes: a review is of either resources or another URL',
      ],
    },
    passes: {
      manifest: `
apiVersion: authorization.k8s.io/v1
kind: SelfSubjectAccessReview
spec:
  resourceAttributes: {verb: get, resource: pods}
`,
    },
    exempt: {
      manifest: `
apiVersion: authorization.k8s.io/v1
kind: SelfSubjectAccessReview
spec:
  nonResourceAttributes: {verb: get, path: /healthz}
`,
      because: 'URLs are the other thing that may be asked about.',
    },
  },
  check: 'object',
});
