import { changesIn } from './immutable-fields';
import { NEW_NAME } from './remedies';
import type { ForbiddenRule } from './rule';
import { SETTLED } from './rule';
import { defineRule } from '../../findings/define-rule';

export const priorityClass = defineRule<ForbiddenRule>({
  id: 'priority-class',
  severity: 'high',
  title: 'The value of a PriorityClass stays as it was created.',
  acceptable: 'never',
  looksAt: [],
  why: SETTLED,
  examples: {
    fails: {
      before: `
apiVersion: scheduling.k8s.io/v1
kind: PriorityClass
metadata:
  name: web
value: 10
description: first
`,
      after: `
apiVersion: scheduling.k8s.io/v1
kind: PriorityClass
metadata:
  name: web
value: 20
description: first
`,
      finds: [
        'high value: value may not change: 10 → 20',
      ],
    },
    passes: {
      before: `
apiVersion: scheduling.k8s.io/v1
kind: PriorityClass
metadata:
  name: web
value: 10
description: first
`,
      after: `
apiVersion: scheduling.k8s.io/v1
kind: PriorityClass
metadata:
  name: web
value: 10
description: second
`,
    },
    exempt: {
      before: `
apiVersion: scheduling.k8s.io/v1
kind: PriorityClass
metadata:
  name: web
value: 10
description: first
`,
      after: `
apiVersion: scheduling.k8s.io/v1
kind: PriorityClass
metadata:
  name: web
value: 10
description: first
preemptionPolicy: PreemptLowerPriority
`,
      because: 'This is the default, written out.',
    },
  },
  kinds: ['scheduling.k8s.io/PriorityClass'],
  remedy: NEW_NAME,
  check: changesIn(['value', 'preemptionPolicy']),
});
