import { nameIn } from '../../../../kubernetes/kinds/namespace';
import { asObject, asString } from '../../../../kubernetes/objects/json';
import type { Finding } from '../../../findings/finding';
import type { LinkRule } from '../shared/link-rule';
import { linkFinding, linkRuleInfo } from '../shared/link-rule';
import { exists, externalHint, missingSeverity, similarNameHint } from '../shared/named-objects';

const info = linkRuleInfo('role-binding-role', 'error', 'The role that a binding grants exists.');

const GROUP = 'rbac.authorization.k8s.io';
/** OpenShift serves the objects of RBAC under a group of its own as well. */
const OPENSHIFT_GROUP = 'authorization.openshift.io';
const BUILT_IN = /^(cluster-admin|admin|edit|view|system:.*)$/;

/** See the title in its info. */
export const roleBindingRole: LinkRule = {
  info,
  * check(index): Iterable<Finding> {
    for (const binding of [...index.ofKind(`RoleBinding.${GROUP}`), ...index.ofKind(`ClusterRoleBinding.${GROUP}`)]) {
      const role = asObject(binding.object.roleRef);
      const kind = asString(role.kind) ?? '';
      const name = asString(role.name) ?? '';
      const clusterWide = kind === 'ClusterRole';
      if (name === '' || (clusterWide && BUILT_IN.test(name)) || (!clusterWide && kind !== 'Role')) continue;
      // The roles of the control plane's own namespace come with it.
      const namespace = clusterWide ? '' : index.namespaceOf(binding);
      if (namespace.startsWith('kube-') && (name.startsWith('system:') || name === 'extension-apiserver-authentication-reader')) continue;
      const target = { referrer: binding, kind, groupKind: `${kind}.${GROUP}`, namespace, name };
      if (exists(index, target) || index.find(`${kind}.${OPENSHIFT_GROUP}`, namespace, name) !== undefined) continue;
      yield linkFinding(binding, info, {
        path: 'roleRef.name',
        message: `The render has no ${kind} ${nameIn(namespace, name)}, so the binding grants nothing.`,
        hint: similarNameHint(index, target) + externalHint(target),
      }, clusterWide ? 'warning' : missingSeverity(index, target));
    }
  },
};
