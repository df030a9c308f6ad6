import { changesIn } from './immutable-fields';
import { RECREATE } from './remedies';
import type { ForbiddenRule } from './rule';
import { SETTLED } from './rule';
import { defineRule } from '../../findings/define-rule';

/** In a set, naming something twice says no more than naming it once. */
export const quotaScopes = defineRule<ForbiddenRule>({
  id: 'quota-scopes',
  severity: 'high',
  title: 'The scopes of a ResourceQuota stay as they were created.',
  acceptable: 'never',
  looksAt: [],
  why: SETTLED,
  examples: {
    fails: {
      before: `
apiVersion: v1
kind: ResourceQuota
metadata:
  name: web
spec:
  hard: {pods: "9"}
  scopes: [NotTerminating]
`,
      after: `
apiVersion: v1
kind: ResourceQuota
metadata:
  name: web
spec:
  hard: {pods: "9"}
  scopes: [Terminating]
`,
      finds: [
        'high spec.scopes["NotTerminating"]: spec.scopes["NotTerminating"] may not change: NotTerminating → (absent)',
        'high spec.scopes["Terminating"]: spec.scopes["Terminating"] may not change: (absent) → Terminating',
      ],
    },
    passes: {
      before: `
apiVersion: v1
kind: ResourceQuota
metadata:
  name: web
spec:
  hard: {pods: "9"}
  scopes: [NotTerminating]
`,
      after: `
apiVersion: v1
kind: ResourceQuota
metadata:
  name: web
spec:
  hard: {pods: "12"}
  scopes: [NotTerminating]
`,
    },
    exempt: {
      before: `
apiVersion: v1
kind: ResourceQuota
metadata:
  name: web
spec:
  hard: {pods: "9"}
  scopes: [NotTerminating, NotBestEffort]
`,
      after: `
apiVersion: v1
kind: ResourceQuota
metadata:
  name: web
spec:
  hard: {pods: "9"}
  scopes: [NotBestEffort, NotTerminating]
`,
      because: 'The order of scopes says nothing.',
    },
  },
  kinds: ['/ResourceQuota'],
  remedy: RECREATE,
  check: (before, after) => changesIn(['spec.scopes'])(before, after).filter(({ path }) => !/#\d+"?\]$/.test(path)),
});
