import type { SeenSelection } from './tell-selection';
import { tellSelection } from './tell-selection';
import { defineRule } from '../../findings/define-rule';
import type { Files, TellingRule } from '../../findings/define-rule';

/** A target of a replacement that selects nothing. */
interface SeenReplacement extends SeenSelection {
  /** True where it leaves out some of what it selects. */
  readonly hasRejects: boolean;
}

export const replacementMatchesNothing = defineRule<TellingRule<SeenReplacement, Files>>({
  id: 'replacement-matches-nothing',
  part: 'links',
  severity: 'error',
  title: 'Every target of a replacement selects at least one resource of the kustomization; kustomize says nothing where it does not.',
  cases: {
    error: 'Something is there that the target most likely means: it names a kind that is there, or a kind or a name that is nearly that of one.',
    warning: 'It selects by labels, annotations or a pattern of names, or nothing of its kind is there: it may be meant for what is not there yet, or only for some of the users of a shared file.',
  },
  acceptable: 'level',
  looksAt: [],
  why: 'A replacement whose target selects nothing changes nothing, and kustomize does not say so.',
  remedy: 'Correct the target or remove the replacement.',
  examples: {
    fails: {
      files: {
        'base/kustomization.yaml': `
apiVersion: kustomize.config.k8s.io/v1beta1
kind: Kustomization
resources: [service.yaml]
replacements:
  - source: {kind: Service, name: web, fieldPath: metadata.name}
    targets:
      - select: {kind: Service, name: wbe}
        fieldPaths: [spec.selector.app]
`,
        'base/service.yaml': `
apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  selector: {app: web}
  ports:
    - port: 80
`,
      },
      finds: [
        "error base/kustomization.yaml:7: a replacement writes to kind 'Service', name 'wbe', which selects no resource, so kustomize ignores it",
      ],
    },
    passes: {
      files: {
        'base/kustomization.yaml': `
apiVersion: kustomize.config.k8s.io/v1beta1
kind: Kustomization
resources: [service.yaml]
replacements:
  - source: {kind: Service, name: web, fieldPath: metadata.name}
    targets:
      - select: {kind: Service, name: web}
        fieldPaths: [spec.selector.app]
`,
        'base/service.yaml': `
apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  selector: {app: web}
  ports:
    - port: 80
`,
      },
    },
    exempt: {
      files: {
        'base/kustomization.yaml': `
apiVersion: kustomize.config.k8s.io/v1beta1
kind: Kustomization
namePrefix: stage-
resources: [service.yaml]
replacements:
  - source: {kind: Service, name: web, fieldPath: metadata.name}
    targets:
      - select: {kind: Service, name: web}
        fieldPaths: [spec.selector.app]
`,
        'base/service.yaml': `
apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  selector: {app: web}
  ports:
    - port: 80
`,
      },
      because: 'Kustomize finds an object by the names that it had before as well.',
    },
  },
  check: ({ hasRejects, ...seen }) => (
    tellSelection(seen, 'a replacement writes to', 'Correct the select or remove the target.', hasRejects ? ' (after its rejects)' : '')
  ),
});
