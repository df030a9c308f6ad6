import { defineRule } from '../../findings/define-rule';
import type { Files, TellingRule } from '../../findings/define-rule';

/** What a build changes of a SealedSecret that is bound to it. */
interface SeenRenaming {
  readonly part: 'name' | 'namespace';
  readonly from: string;
  readonly to: string;
}

export const sealedSecretRenamed = defineRule<TellingRule<SeenRenaming, Files>>({
  id: 'sealed-secret-renamed',
  part: 'links',
  severity: 'warning',
  title: 'A SealedSecret keeps the name and namespace that it was sealed for.',
  acceptable: 'level',
  looksAt: [],
  why: `The name and the namespace are part of the encryption. Under a namePrefix, a nameSuffix or another namespace the controller cannot unseal it, and the
Secret never appears.`,
  remedy: 'Seal it for the name and namespace of each overlay, or with `--scope namespace-wide` (any name) or `--scope cluster-wide` (any name and namespace).',
  examples: {
    fails: {
      files: {
        'base/kustomization.yaml': `
apiVersion: kustomize.config.k8s.io/v1beta1
kind: Kustomization
namePrefix: stage-
resources: [login.yaml]
`,
        'base/login.yaml': `
apiVersion: bitnami.com/v1alpha1
kind: SealedSecret
metadata:
  name: login
spec:
  encryptedData: {password: AgBy3i4OJSWK}
  template:
    metadata: {name: login}
`,
      },
      finds: [
        'warning metadata.name: the build changes its name from login to stage-login, for which it was not sealed: the controller cannot decrypt it',
      ],
    },
    passes: {
      files: {
        'base/kustomization.yaml': `
apiVersion: kustomize.config.k8s.io/v1beta1
kind: Kustomization
resources: [login.yaml]
`,
        'base/login.yaml': `
apiVersion: bitnami.com/v1alpha1
kind: SealedSecret
metadata:
  name: login
spec:
  encryptedData: {password: AgBy3i4OJSWK}
  template:
    metadata: {name: login}
`,
      },
    },
    exempt: {
      files: {
        'base/kustomization.yaml': `
apiVersion: kustomize.config.k8s.io/v1beta1
kind: Kustomization
namePrefix: stage-
resources: [login.yaml]
`,
        'base/login.yaml': `
apiVersion: bitnami.com/v1alpha1
kind: SealedSecret
metadata:
  name: login
  annotations:
    sealedsecrets.bitnami.com/namespace-wide: "true"
spec:
  encryptedData: {password: AgBy3i4OJSWK}
  template:
    metadata: {name: login}
`,
      },
      because: 'It was sealed for any name of its namespace.',
    },
  },
  check: ({ part, from, to }) => ({
    path: `metadata.${part}`,
    message: `the build changes its ${part} from ${from} to ${to}, for which it was not sealed: the controller cannot decrypt it`,
    hint: `Seal it for ${to} in the overlay, or seal it with --scope ${part === 'name' ? 'namespace-wide' : 'cluster-wide'}.`,
  }),
});
