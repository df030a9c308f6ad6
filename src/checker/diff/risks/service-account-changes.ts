import type { RiskRule } from './rule';
import type { RenderIndex } from '../../../kubernetes/index/render-index';
import { namespaceOf } from '../../../kubernetes/kinds/namespace';
import type { JsonObject } from '../../../kubernetes/objects/json';
import { asList, asObject, asString } from '../../../kubernetes/objects/json';
import { idOf } from '../../../kubernetes/objects/resource';
import { podTemplateOf } from '../../../kubernetes/pods/pod-template';
import { serviceAccountOf } from '../../../kubernetes/pods/service-account';

/** The service account that Pods act as. */
export function accountOf(object: JsonObject | undefined): string {
  return serviceAccountOf(podTemplateOf(object)?.spec ?? {});
}

/** Roles that a service account is given in a render: `ClusterRole admin`. */
function rolesOf(namespace: string, account: string, render: RenderIndex): string[] {
  const bindings = ['RoleBinding', 'ClusterRoleBinding'].flatMap((kind) => render.objectsOf(`${kind}.rbac.authorization.k8s.io`));
  return bindings.filter((binding) => asList(binding.subjects).map(asObject).some((subject) => subject.kind === 'ServiceAccount' && subject.name === account
    && (asString(subject.namespace) ?? namespaceOf(binding)) === namespace && (idOf(binding).kind === 'ClusterRoleBinding' || namespaceOf(binding) === namespace)))
    .map(({ roleRef }) => `${String(asObject(roleRef).kind)} ${String(asObject(roleRef).name)}`);
}

/** Pods act as someone else. */
export const serviceAccountChanges: RiskRule = {
  id: 'service-account-changes',
  level: 'high',
  weaker: ['medium'],
  title: 'Pods act as another service account',
  check({ before, after }, context) {
    if (podTemplateOf(before) === undefined || after === undefined || before === undefined) return [];
    const [old, now] = [accountOf(before), accountOf(after)];
    if (old === now) return [];
    const had = new Set(rolesOf(namespaceOf(before), old, context.before));
    const gained = rolesOf(namespaceOf(after), now, context.after).filter((role) => !had.has(role));
    const suffix = gained.length === 0 ? '' : `, which this render gives ${gained.join(', ')}`;
    return [{
      level: gained.some((role) => / (cluster-admin|admin)$/.test(role)) ? 'high' : 'medium',
      message: `the Pods act as service account ${now}${suffix}, before as ${old}`,
      hint: 'Make sure that the program may do what it needs as this account (kubectl auth can-i --as), and no more.',
    }];
  },
};
