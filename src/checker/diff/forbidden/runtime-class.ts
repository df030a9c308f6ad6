import { changesIn } from './immutable-fields';
import { NEW_NAME } from './remedies';
import type { ForbiddenRule } from './rule';
import { SETTLED } from './rule';
import { defineRule } from '../../findings/define-rule';

export const runtimeClass = defineRule<ForbiddenRule>({
  id: 'runtime-class',
  severity: 'high',
  title: 'The handler of a RuntimeClass stays as it was created.',
  acceptable: 'never',
  looksAt: [],
  why: SETTLED,
  examples: {
    fails: {
      before: `
apiVersion: node.k8s.io/v1
kind: RuntimeClass
metadata:
  name: web
handler: gvisor
`,
      after: `
apiVersion: node.k8s.io/v1
kind: RuntimeClass
metadata:
  name: web
handler: kata
`,
      finds: [
        'high handler: handler may not change: gvisor → kata',
      ],
    },
    passes: {
      before: `
apiVersion: node.k8s.io/v1
kind: RuntimeClass
metadata:
  name: web
handler: gvisor
`,
      after: `
apiVersion: node.k8s.io/v1
kind: RuntimeClass
metadata:
  name: web
handler: gvisor
overhead:
  podFixed: {cpu: 100m}
`,
    },
    exempt: { none: 'What is settled when the object is created stays so, whoever changes it.' },
  },
  kinds: ['node.k8s.io/RuntimeClass'],
  remedy: NEW_NAME,
  check: changesIn(['handler']),
});
