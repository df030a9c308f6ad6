import { defineRule } from '../../../findings/define-rule';
import type { PassRule } from '../../../findings/define-rule';

export const quotaScopes = defineRule<PassRule>({
  id: 'quota-scopes',
  part: 'object',
  severity: 'error',
  title: 'The scopes and resources of a quota or a limit range fit each other.',
  acceptable: 'refused',
  looksAt: [],
  why: 'A quota whose scopes exclude each other counts nothing, and one that cannot count a resource in its scope is refused.',
  remedy: 'Keep one scope, or count what the scope allows.',
  examples: {
    fails: {
      manifest: `
apiVersion: v1
kind: ResourceQuota
metadata:
  name: team
spec:
  hard: {pods: "9"}
  scopes: [BestEffort, NotBestEffort]
`,
      finds: [
        'error spec.scopes: BestEffort and NotBestEffort exclude each other',
      ],
    },
    passes: {
      manifest: `
apiVersion: v1
kind: ResourceQuota
metadata:
  name: team
spec:
  hard: {pods: "9"}
  scopes: [BestEffort]
`,
    },
    exempt: {
      manifest: `
apiVersion: v1
kind: ResourceQuota
metadata:
  name: team
spec:
  hard: {pods: "9"}
  scopes: [BestEffort, NotTerminating]
`,
      because: 'Two scopes of different kinds may stand together.',
    },
  },
  check: 'object',
});
