import type { SeenSelection } from './tell-selection';
import { tellSelection } from './tell-selection';
import { defineRule } from '../../findings/define-rule';
import type { Files, TellingRule } from '../../findings/define-rule';

/** A patch whose target selects nothing. */
interface SeenPatch extends SeenSelection {
  /** Its file; undefined for one that stands in the kustomization. */
  readonly path?: string;
}

export const patchMatchesNothing = defineRule<TellingRule<SeenPatch, Files>>({
  id: 'patch-matches-nothing',
  part: 'links',
  severity: 'error',
  title: 'The target of a patch selects at least one resource of the kustomization; kustomize says nothing where it does not.',
  cases: {
    error: 'Something is there that the target most likely means: it names a kind that is there, or a kind or a name that is nearly that of one.',
    warning: 'It selects by labels, annotations or a pattern of names, or nothing of its kind is there: it may be meant for what is not there yet, or only for some of the users of a shared patch.',
  },
  acceptable: 'level',
  looksAt: [],
  why: 'Kustomize builds with exit code 0 when a target selects nothing, and the change is missing from the cluster.',
  remedy: 'Correct the kind, name or labels of the target, or remove the patch.',
  examples: {
    fails: {
      files: {
        'base/kustomization.yaml': `
apiVersion: kustomize.config.k8s.io/v1beta1
kind: Kustomization
resources: [service.yaml]
patches:
  - target: {kind: Service, name: wbe}
    path: port.patch.yaml
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
        'base/port.patch.yaml': `
- op: replace
  path: /spec/ports/0/port
  value: 8080
`,
      },
      finds: [
        "error base/kustomization.yaml:5: the patch 'port.patch.yaml' is for kind 'Service', name 'wbe', which selects no resource, so kustomize ignores it",
      ],
    },
    passes: {
      files: {
        'base/kustomization.yaml': `
apiVersion: kustomize.config.k8s.io/v1beta1
kind: Kustomization
resources: [service.yaml]
patches:
  - target: {kind: Service, name: web}
    path: port.patch.yaml
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
        'base/port.patch.yaml': `
- op: replace
  path: /spec/ports/0/port
  value: 8080
`,
      },
    },
    exempt: {
      files: {
        'base/kustomization.yaml': `
apiVersion: kustomize.config.k8s.io/v1beta1
kind: Kustomization
resources: [service.yaml]
patches:
  - target: {kind: Service, name: w.*}
    path: port.patch.yaml
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
        'base/port.patch.yaml': `
- op: replace
  path: /spec/ports/0/port
  value: 8080
`,
      },
      because: 'A name of a target is a regular expression.',
    },
  },
  check: (seen) => (
    tellSelection(seen, `${seen.path === undefined ? 'an inline patch' : `the patch '${seen.path}'`} is for`, 'Correct the target or remove the patch.')
  ),
});
