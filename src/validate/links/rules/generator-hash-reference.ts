import type { Finding } from '../../../findings/finding';
import { formatPath } from '../../../findings/path';
import { hashedName } from '../hashed-names';
import type { LinkRule } from '../link-rule';
import { linkFinding, linkRuleInfo } from '../link-rule';
import { otherSecretReferences } from '../other-secret-references';
import { podReferences } from '../pod-references';

const info = linkRuleInfo('generator-hash-reference', 'error', 'A generated ConfigMap or Secret is referred to by its name with the generator hash.');

/** See the title in its info. */
export const generatorHashReference: LinkRule = {
  info,
  * check(index): Iterable<Finding> {
    for (const { referrer, kind, namespace, name, path, optional } of [...podReferences(index), ...otherSecretReferences(index)]) {
      if (optional || index.find(kind, namespace, name) !== undefined) continue;
      const hashed = hashedName(index, kind, namespace, name);
      if (hashed === undefined || index.isExternal(referrer, kind, namespace, name)) continue;
      yield linkFinding(referrer, info, {
        path: formatPath(path),
        message: `The render has no ${kind} ${namespace}/${name}; the generated one is ${hashed}.`,
        hint: 'Refer to it in the kustomization that generates it, so that the hash is followed, or set disableNameSuffixHash: true there.',
      });
    }
  },
};
