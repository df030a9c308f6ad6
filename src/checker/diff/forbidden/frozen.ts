import { changesAt } from './immutable-fields';
import { NEW_NAME } from './remedies';
import { SETTLED } from './rule';
import type { ForbiddenRule } from './rule';
import { defineRule } from '../../findings/define-rule';

/** A ConfigMap or Secret marked `immutable` keeps its data, and the mark. */
export const frozen = defineRule<ForbiddenRule>({
  id: 'immutable-config',
  severity: 'high',
  title: 'A ConfigMap or Secret that is marked as immutable keeps its data, and the mark.',
  acceptable: 'never',
  looksAt: [],
  why: SETTLED,
  examples: {
    fails: {
      before: `
apiVersion: v1
kind: ConfigMap
metadata:
  name: settings
immutable: true
data:
  log-level: info
`,
      after: `
apiVersion: v1
kind: ConfigMap
metadata:
  name: settings
immutable: true
data:
  log-level: debug
`,
      finds: [
        'high data.log-level: data.log-level may not change: info → debug',
      ],
    },
    passes: {
      before: `
apiVersion: v1
kind: ConfigMap
metadata:
  name: settings
immutable: true
data:
  log-level: info
`,
      after: `
apiVersion: v1
kind: ConfigMap
metadata:
  name: settings
  labels: {team: shop}
immutable: true
data:
  log-level: info
`,
    },
    exempt: {
      before: `
apiVersion: v1
kind: ConfigMap
metadata:
  name: settings
data:
  log-level: info
`,
      after: `
apiVersion: v1
kind: ConfigMap
metadata:
  name: settings
data:
  log-level: debug
`,
      because: 'What is not marked may change.',
    },
  },
  kinds: ['/ConfigMap', '/Secret'],
  remedy: NEW_NAME,
  check: (before, after) => (before.immutable === true
    ? ['immutable', 'data', 'binaryData'].flatMap((field) => changesAt(before, after, field))
    : []),
});
