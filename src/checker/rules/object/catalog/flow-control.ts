import { defineRule } from '../../../findings/define-rule';
import type { PassRule } from '../../../findings/define-rule';

export const flowControl = defineRule<PassRule>({
  id: 'flow-control',
  part: 'object',
  severity: 'error',
  title: 'A FlowSchema or a PriorityLevelConfiguration is complete and does not contradict itself.',
  acceptable: 'refused',
  looksAt: [],
  why: 'The API server refuses what would order its own requests in a way that it cannot follow.',
  remedy: 'Follow the message.',
  examples: {
    fails: {
      manifest: `
apiVersion: flowcontrol.apiserver.k8s.io/v1
kind: PriorityLevelConfiguration
metadata:
  name: batch
spec:
  type: Limited
`,
      finds: [
        'error spec.limited: a level of type Limited has no limited',
      ],
    },
    passes: {
      manifest: `
apiVersion: flowcontrol.apiserver.k8s.io/v1
kind: PriorityLevelConfiguration
metadata:
  name: batch
spec:
  type: Limited
  limited:
    nominalConcurrencyShares: 10
    limitResponse: {type: Reject}
`,
    },
    exempt: {
      manifest: `
apiVersion: flowcontrol.apiserver.k8s.io/v1
kind: PriorityLevelConfiguration
metadata:
  name: batch
spec:
  type: Limited
  limited:
    limitResponse: {type: Reject}
`,
      because: 'Requests that are rejected need no queues.',
    },
  },
  check: 'object',
});
