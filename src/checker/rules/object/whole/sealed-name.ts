import type { WholeRule } from './whole-rule';
import { groupKindOf } from '../../../../kubernetes/kinds/group-kind';
import { asString, at } from '../../../../kubernetes/objects/json';
import { RULES } from '../catalog/rules';
import { quote } from '../scope/quote';

const ANNOTATION = 'sealedsecrets.bitnami.com/';

/**
 * A SealedSecret is decrypted only under the name and in the namespace that it was encrypted for; its template, which kustomize leaves as it is, still says
 * which. @see https://github.com/bitnami-labs/sealed-secrets#scopes
 */
export const sealedName: WholeRule = (scope) => {
  const { root } = scope;
  if (groupKindOf(root) !== 'SealedSecret.bitnami.com') return;
  const isSet = (name: string): boolean => [at(root, 'metadata', 'annotations', ANNOTATION + name), at(root, 'spec', 'template', 'metadata', 'annotations', ANNOTATION + name)].includes('true');
  if (isSet('cluster-wide')) return;
  for (const field of isSet('namespace-wide') ? ['namespace'] : ['name', 'namespace']) {
    const [own, sealed] = [asString(at(root, 'metadata', field)), asString(at(root, 'spec', 'template', 'metadata', field))];
    if (!own || !sealed || own === sealed) continue;
    scope.report(RULES.sealedName, ['metadata', field], `the ${field} is ${quote(own)}, but it was encrypted for ${quote(sealed)}: it cannot be unsealed`,
      'Take it out of namePrefix, nameSuffix and namespace of the kustomization, seal it for its final name and namespace, or seal it with --scope cluster-wide.');
  }
};
