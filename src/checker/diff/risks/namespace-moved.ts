import type { RiskRule } from './rule';
import { defineRule } from '../../findings/define-rule';
import { countKinds } from '../changes/moves';

/** Objects go to another namespace together; said once, at the first of them. */
export const namespaceMoved = defineRule<RiskRule>({
  id: 'namespace-moved',
  severity: 'medium',
  title: 'Objects move to another namespace.',
  about: 'Objects keep their names and go to another namespace together.',
  acceptable: 'never',
  looksAt: [],
  why: `Nothing moves in Kubernetes: each object is created in the new namespace, and the old one is deleted when it is pruned. DNS names that
hold the old namespace stop resolving; claims start empty; Secrets and policies that are not rendered here are missing in the new one.`,
  remedy: 'Create the namespace and what it needs first, let both run side by side, move the data and the callers, then prune.',
  examples: {
    fails: {
      before: `
apiVersion: v1
kind: ConfigMap
metadata:
  name: settings
  namespace: shop
data:
  log-level: info
---
apiVersion: v1
kind: ServiceAccount
metadata:
  name: web
  namespace: shop
`,
      after: `
apiVersion: v1
kind: ConfigMap
metadata:
  name: settings
  namespace: store
data:
  log-level: info
---
apiVersion: v1
kind: ServiceAccount
metadata:
  name: web
  namespace: store
`,
      finds: [
        'medium 2 objects move (1 ConfigMap, 1 ServiceAccount): each is created in store anew, and deleted from shop',
      ],
    },
    passes: {
      before: `
apiVersion: v1
kind: ConfigMap
metadata:
  name: settings
  namespace: shop
data:
  log-level: info
`,
      after: `
apiVersion: v1
kind: ConfigMap
metadata:
  name: settings
  namespace: shop
data:
  log-level: debug
`,
    },
    exempt: {
      before: `
apiVersion: v1
kind: ConfigMap
metadata:
  name: settings
  namespace: shop
data:
  log-level: info
---
apiVersion: v1
kind: ServiceAccount
metadata:
  name: web
  namespace: shop
`,
      after: `
apiVersion: v1
kind: ConfigMap
metadata:
  name: settings
  namespace: store
data:
  log-level: info
---
apiVersion: v1
kind: ServiceAccount
metadata:
  name: web
  namespace: shop
`,
      because: 'One object alone is renamed rather than moved.',
    },
  },
  check: ({ before }, { moves }) => moves.filter((move) => move.changes[0].before === before).map((move) => ({
    subject: `namespace ${move.from} → ${move.to}`,
    message: `${move.changes.length} objects move (${countKinds(move.changes)}): each is created in ${move.to} anew, and deleted from ${move.from}`,
    hint: `Expect two sets side by side until the old one is pruned, or an interruption if it is pruned first. Whoever else calls *.${move.from}.svc must follow; data, and Secrets that are not rendered here, do not move along.`,
  })),
});
