import { changesIn } from './immutable-fields';
import { NEW_NAME } from './remedies';
import type { ForbiddenRule } from './rule';
import { SETTLED } from './rule';
import { defineRule } from '../../findings/define-rule';

export const controllerRevision = defineRule<ForbiddenRule>({
  id: 'controller-revision',
  severity: 'high',
  title: 'The data of a ControllerRevision stay as they were created.',
  acceptable: 'never',
  looksAt: [],
  why: SETTLED,
  examples: {
    fails: {
      before: `
apiVersion: apps/v1
kind: ControllerRevision
metadata:
  name: web
revision: 1
data: {spec: {size: 1}}
`,
      after: `
apiVersion: apps/v1
kind: ControllerRevision
metadata:
  name: web
revision: 1
data: {spec: {size: 2}}
`,
      finds: [
        'high data.spec.size: data.spec.size may not change: 1 → 2',
      ],
    },
    passes: {
      before: `
apiVersion: apps/v1
kind: ControllerRevision
metadata:
  name: web
revision: 1
data: {spec: {size: 1}}
`,
      after: `
apiVersion: apps/v1
kind: ControllerRevision
metadata:
  name: web
revision: 2
data: {spec: {size: 1}}
`,
    },
    exempt: { none: 'What is settled when the object is created stays so, whoever changes it.' },
  },
  kinds: ['apps/ControllerRevision'],
  remedy: NEW_NAME,
  check: changesIn(['data']),
});
