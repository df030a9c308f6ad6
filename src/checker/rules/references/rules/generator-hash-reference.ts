import { formatPath } from '../../../../common/path';
import { isProvidedSecret } from '../../../../kubernetes/index/provided-secrets';
import type { Finding } from '../../../findings/finding';
import { mentions } from '../mentions/mentions';
import { hasHashedNames, hashedName } from '../shared/hashed-names';
import type { LinkRule } from '../shared/link-rule';
import { linkFinding, linkRuleInfo } from '../shared/link-rule';
import { otherSecretReferences } from '../shared/other-secret-references';
import type { PodReference } from '../shared/pod-references';
import { podReferences } from '../shared/pod-references';
import type { ResourceIndex } from '../shared/resource-index';

const info = linkRuleInfo('generator-hash-reference', 'error', 'A generated ConfigMap or Secret is referred to by its name with the generator hash.');

type Named = Pick<PodReference, 'referrer' | 'path' | 'kind' | 'namespace' | 'name'>;

const FOLLOWED = 'Refer to it in the kustomization that generates it, so that the hash is followed, or set disableNameSuffixHash: true there.';
const NOT_FOLLOWED = 'Kustomize puts the hash only into fields that it knows: set disableNameSuffixHash: true for this generator, or tell it of the field by nameReference under configurations.';

function hashedOnly(index: ResourceIndex, { referrer, kind, namespace, name }: Named): string | undefined {
  const isThere = index.find(kind, namespace, name) !== undefined || (kind === 'Secret' && isProvidedSecret(index, namespace, name));
  return isThere || index.isExternal(referrer, kind, namespace, name) ? undefined : hashedName(index, kind, namespace, name);
}

function judge(index: ResourceIndex, named: Named, isKnown: boolean, isReference: boolean): Finding[] {
  const hashed = hashedOnly(index, named);
  return hashed === undefined ? [] : [linkFinding(named.referrer, info, {
    path: formatPath(named.path),
    message: `The render has no ${named.kind} ${named.namespace}/${named.name}; the generated one is ${hashed}.`,
    hint: isKnown ? FOLLOWED : NOT_FOLLOWED,
  }, isReference ? 'error' : 'warning')];
}

/** See the title in its info. */
export const generatorHashReference: LinkRule = {
  info,
  * check(index): Iterable<Finding> {
    if (!hasHashedNames(index)) return;
    for (const reference of [...podReferences(index), ...otherSecretReferences(index)]) {
      if (!reference.optional) yield* judge(index, reference, true, true);
    }
    for (const mention of mentions(index)) yield* judge(index, mention, false, mention.isReference);
  },
};
