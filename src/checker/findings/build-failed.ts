import { defineRule } from './define-rule';
import type { Files, TellingRule } from './define-rule';
import type { SeenFault } from './tell-fault';
import { tellFault } from './tell-fault';

export const buildFailed = defineRule<TellingRule<SeenFault, Files>>({
  id: 'build-failed',
  part: 'links',
  severity: 'error',
  title: 'Each overlay builds.',
  acceptable: 'level',
  looksAt: [],
  why: 'What does not build cannot be deployed: the overlay is stuck at its last good state in the cluster.',
  remedy: 'The message holds the file, the cause and the remedy. `projen-gitops render <overlay>` shows the same.',
  examples: {
    fails: {
      files: {
        'overlays/prod/kustomization.yaml': `
apiVersion: kustomize.config.k8s.io/v1beta1
kind: Kustomization
resources: [missing.yaml]
`,
      },
      finds: [
        "error overlays/prod/kustomization.yaml:3: the file 'missing.yaml' does not exist",
      ],
    },
    passes: {
      files: {
        'overlays/prod/kustomization.yaml': `
apiVersion: kustomize.config.k8s.io/v1beta1
kind: Kustomization
resources: [settings.yaml]
`,
        'overlays/prod/settings.yaml': `
apiVersion: v1
kind: ConfigMap
metadata:
  name: settings
data:
  a: b
`,
      },
    },
    exempt: { none: 'An overlay builds, or it does not.' },
  },
  check: tellFault,
});
