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
    exempt: {
      files: {
        'components/debug/kustomization.yaml': `
apiVersion: kustomize.config.k8s.io/v1alpha1
kind: Component
patches:
  - patch: |
      {apiVersion: v1, kind: ConfigMap, metadata: {name: settings}, data: {DEBUG: "1"}}
`,
        'overlays/prod/kustomization.yaml': `
apiVersion: kustomize.config.k8s.io/v1beta1
kind: Kustomization
resources: [settings.yaml]
components: [../../components/debug]
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
      because: 'A Component does not build alone, and need not: it is built with what uses it.',
    },
  },
  check: tellFault,
});
