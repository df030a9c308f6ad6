import { defineRule } from '../../../findings/define-rule';
import type { ObjectRule } from '../scope/object-rule';
import { replacementOf } from '../scope/replacement';

export const removedApi = defineRule<ObjectRule>({
  id: 'removed-api',
  part: 'object',
  severity: 'error',
  title: 'No object uses an API that the Kubernetes version has removed.',
  acceptable: 'refused',
  looksAt: [],
  why: 'The API server of that version does not know the object at all: after the upgrade of the cluster the next sync fails.',
  remedy: 'Use the replacement that the message names.',
  examples: {
    fails: {
      manifest: `
apiVersion: policy/v1beta1
kind: PodDisruptionBudget
metadata:
  name: web
spec:
  maxUnavailable: 1
  selector:
    matchLabels: {app: web}
`,
      finds: [
        'error apiVersion: policy/v1beta1 PodDisruptionBudget was removed in Kubernetes 1.25',
      ],
    },
    passes: {
      manifest: `
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata:
  name: web
spec:
  maxUnavailable: 1
  selector:
    matchLabels: {app: web}
`,
    },
    exempt: {
      settings: 'acceptKinds: [policy.example.com/* *]',
      manifest: `
apiVersion: policy.example.com/v1beta1
kind: PodDisruptionBudget
metadata:
  name: web
`,
      because: 'A kind of another group that has the same name is another kind.',
    },
  },
  check: {
    tells: {
      removedApi: ({ type: { apiVersion, kind }, api }) => ({
        message: `${apiVersion} ${kind} was removed in Kubernetes ${api.removed}`,
        hint: replacementOf(api),
      }),
    },
  },
});
