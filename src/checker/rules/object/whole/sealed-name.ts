import { groupKindOf } from '../../../../kubernetes/kinds/group-kind';
import { asString, at } from '../../../../kubernetes/objects/json';
import { defineRule } from '../../../findings/define-rule';
import type { ObjectRule } from '../scope/object-rule';
import { quote } from '../scope/quote';

const ANNOTATION = 'sealedsecrets.bitnami.com/';

/**
 * A SealedSecret is decrypted only under the name and in the namespace that it was encrypted for; its template, which kustomize leaves as it is, still says
 * which. @see https://github.com/bitnami-labs/sealed-secrets#scopes
 */
export const sealedName = defineRule<ObjectRule>({
  id: 'sealed-name',
  part: 'object',
  severity: 'warning',
  title: 'A SealedSecret has the name and the namespace that it was encrypted for.',
  acceptable: 'level',
  looksAt: [],
  why: 'Only under these can it be unsealed. Kustomize renames the SealedSecret with `namePrefix`, `nameSuffix` and `namespace`, and leaves its template as it was.',
  remedy: 'Take it out of the renaming, seal it for its final name and namespace, or seal it with `--scope cluster-wide`.',
  examples: {
    fails: {
      manifest: `
apiVersion: bitnami.com/v1alpha1
kind: SealedSecret
metadata:
  name: stage-login
spec:
  encryptedData: {password: AgBy3i4OJSWK}
  template:
    metadata: {name: login}
`,
      finds: [
        'warning metadata.name: the name is "stage-login", but it was encrypted for "login": it cannot be unsealed',
      ],
    },
    passes: {
      manifest: `
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
    exempt: {
      manifest: `
apiVersion: bitnami.com/v1alpha1
kind: SealedSecret
metadata:
  name: stage-login
  annotations:
    sealedsecrets.bitnami.com/namespace-wide: "true"
spec:
  encryptedData: {password: AgBy3i4OJSWK}
  template:
    metadata: {name: login}
`,
      because: 'It was encrypted for any name of its namespace.',
    },
  },
  check: {
    whole: (scope) => {
      const { root } = scope;
      if (groupKindOf(root) !== 'SealedSecret.bitnami.com') return;
      const isSet = (name: string): boolean => [at(root, 'metadata', 'annotations', ANNOTATION + name), at(root, 'spec', 'template', 'metadata', 'annotations', ANNOTATION + name)].includes('true');
      if (isSet('cluster-wide')) return;
      for (const field of isSet('namespace-wide') ? ['namespace'] : ['name', 'namespace']) {
        const [own, sealed] = [asString(at(root, 'metadata', field)), asString(at(root, 'spec', 'template', 'metadata', field))];
        if (!own || !sealed || own === sealed) continue;
        scope.report(['metadata', field], `the ${field} is ${quote(own)}, but it was encrypted for ${quote(sealed)}: it cannot be unsealed`,
          'Take it out of namePrefix, nameSuffix and namespace of the kustomization, seal it for its final name and namespace, or seal it with --scope cluster-wide.');
      }
    },
  },
});
