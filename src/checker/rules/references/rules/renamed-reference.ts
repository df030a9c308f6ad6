import { formatPath } from '../../../../common/path';
import { isProvidedSecret } from '../../../../kubernetes/index/provided-secrets';
import type { Finding } from '../../../findings/finding';
import { mentions } from '../mentions/mentions';
import { hashedName } from '../shared/hashed-names';
import type { LinkRule } from '../shared/link-rule';
import { linkFinding, linkRuleInfo } from '../shared/link-rule';
import { hasNames, renamedTo } from '../shared/renamed';

const info = linkRuleInfo('renamed-reference', 'warning', 'A ConfigMap or Secret is named as it is after namePrefix and nameSuffix, in custom resources and annotations as well.');

/** See the title in its info. */
export const renamedReference: LinkRule = {
  info,
  * check(index): Iterable<Finding> {
    if (!hasNames(index)) return;
    for (const { referrer, path, kind, namespace, name } of mentions(index)) {
      const renamed = renamedTo(index, referrer, kind, namespace, name);
      if (renamed === undefined || index.find(kind, namespace, name) !== undefined) continue;
      // A name that lacks the hash alone has a rule of its own.
      if (hashedName(index, kind, namespace, name) !== undefined) continue;
      if ((kind === 'Secret' && isProvidedSecret(index, namespace, name)) || index.isExternal(referrer, kind, namespace, name)) continue;
      yield linkFinding(referrer, info, {
        path: formatPath(path),
        message: `The render has no ${kind} ${namespace}/${name}; kustomize renamed it to ${renamed} and left this place as it was.`,
        hint: 'Tell kustomize of the field by nameReference under configurations, write the new name here, or leave namePrefix, nameSuffix and the hash off (disableNameSuffixHash: true).',
      });
    }
  },
};
