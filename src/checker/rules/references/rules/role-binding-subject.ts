import { formatPath } from '../../../../common/path';
import { nameIn } from '../../../../kubernetes/kinds/namespace';
import type { JsonValue } from '../../../../kubernetes/objects/json';
import { asList, asString, at } from '../../../../kubernetes/objects/json';
import type { Resource } from '../../../../kubernetes/objects/resource';
import type { Finding } from '../../../findings/finding';
import type { LinkRule } from '../shared/link-rule';
import { linkFinding, linkRuleInfo } from '../shared/link-rule';
import { exists, externalHint, similarNameHint } from '../shared/named-objects';
import type { ResourceIndex } from '../shared/resource-index';

const info = linkRuleInfo('role-binding-subject', 'error', 'A ServiceAccount that a binding names exists.');

const GROUP = 'rbac.authorization.k8s.io';

function judgeSubject(index: ResourceIndex, binding: Resource, subject: JsonValue, position: number): Finding | undefined {
  const name = asString(at(subject, 'name')) ?? '';
  const namespace = asString(at(subject, 'namespace')) ?? index.namespaceOf(binding);
  if (at(subject, 'kind') !== 'ServiceAccount' || name === '' || name === 'default' || namespace === '') return undefined;
  const target = { referrer: binding, kind: 'ServiceAccount', groupKind: 'ServiceAccount', namespace, name };
  if (exists(index, target) || (namespace === 'kube-system' && !index.holdsNamespace(namespace))) return undefined;
  // An account without namespace goes wherever the render is applied, which may well be where the binding looks for it.
  const renamed = index.renamed('ServiceAccount', namespace, name) !== undefined;
  const moved = renamed || !index.holdsNamespace(namespace)
    && index.namespaces().some((other) => at(index.find('ServiceAccount', other, name)?.object, 'metadata', 'namespace') === other);
  return linkFinding(binding, info, {
    path: formatPath(['subjects', position, moved ? 'namespace' : 'name']),
    message: `The render has no ServiceAccount ${nameIn(namespace, name)}, so the binding grants it nothing.`,
    hint: similarNameHint(index, target) + externalHint(target),
  }, moved ? 'error' : 'warning');
}

/** See the title in its info. */
export const roleBindingSubject: LinkRule = {
  info,
  * check(index): Iterable<Finding> {
    for (const binding of [...index.ofKind(`RoleBinding.${GROUP}`), ...index.ofKind(`ClusterRoleBinding.${GROUP}`)]) {
      for (const [position, subject] of asList(binding.object.subjects).entries()) {
        const finding = judgeSubject(index, binding, subject, position);
        if (finding !== undefined) yield finding;
      }
    }
  },
};
