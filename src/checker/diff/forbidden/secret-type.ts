import { changesIn } from './immutable-fields';
import { NEW_NAME } from './remedies';
import type { ForbiddenRule } from './rule';
import { SETTLED } from './rule';
import { defineRule } from '../../findings/define-rule';

export const secretType = defineRule<ForbiddenRule>({
  id: 'secret-type',
  severity: 'high',
  title: 'The type of a Secret stays as it was created.',
  acceptable: 'never',
  looksAt: [],
  why: SETTLED,
  examples: {
    fails: {
      before: `
apiVersion: v1
kind: Secret
metadata:
  name: web
type: Opaque
data:
  password: eA==
`,
      after: `
apiVersion: v1
kind: Secret
metadata:
  name: web
type: example.com/login
data:
  password: eA==
`,
      finds: [
        'high type: type may not change: Opaque → example.com/login',
      ],
    },
    passes: {
      before: `
apiVersion: v1
kind: Secret
metadata:
  name: web
type: Opaque
data:
  password: eA==
`,
      after: `
apiVersion: v1
kind: Secret
metadata:
  name: web
type: Opaque
data:
  password: eQ==
`,
    },
    exempt: {
      before: `
apiVersion: v1
kind: Secret
metadata:
  name: web
data:
  password: eA==
`,
      after: `
apiVersion: v1
kind: Secret
metadata:
  name: web
type: Opaque
data:
  password: eA==
`,
      because: 'A Secret without a type is Opaque: the default is written out.',
    },
  },
  kinds: ['/Secret'],
  remedy: NEW_NAME,
  check: changesIn(['type']),
});
