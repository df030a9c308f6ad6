import type { ResourceIndex } from './resource-index';
import { oncePerIndex } from '../../../../kubernetes/index/once-per-index';
import { nameOf } from '../../../../kubernetes/kinds/namespace';
import type { JsonObject } from '../../../../kubernetes/objects/json';
import { asList, asObject, asString, at } from '../../../../kubernetes/objects/json';
import { serviceAccountOf } from '../../../../kubernetes/pods/service-account';

const GROUP = 'rbac.authorization.k8s.io';
const BUILT_IN: readonly unknown[] = ['cluster-admin', 'admin', 'edit'];
const WRITES: readonly unknown[] = ['create', 'patch', 'update', '*'];

/** True where a role lets its subjects make Pods, or change their labels. */
function writesPods({ rules }: JsonObject): boolean {
  return asList(rules).some((rule) => asList(at(rule, 'apiGroups')).some((group) => group === '' || group === '*')
    && asList(at(rule, 'resources')).some((resource) => resource === 'pods' || resource === '*')
    && asList(at(rule, 'verbs')).some((verb) => WRITES.includes(verb)));
}

/** Names of the ServiceAccounts that a role lets write Pods: one of the render, or one that every cluster has. */
const writers = oncePerIndex((index: ResourceIndex) => {
  const accounts = new Set<string>();
  for (const binding of [...index.ofKind(`RoleBinding.${GROUP}`), ...index.ofKind(`ClusterRoleBinding.${GROUP}`)]) {
    const { kind, name } = asObject(binding.object.roleRef);
    const home = kind === 'ClusterRole' ? '' : index.namespaceOf(binding);
    const role = index.find(`${asString(kind)}.${GROUP}`, home, asString(name) ?? '');
    if (role === undefined ? !BUILT_IN.includes(name) : !writesPods(role.object)) continue;
    for (const subject of asList(binding.object.subjects).map(asObject).filter((one) => one.kind === 'ServiceAccount')) {
      accounts.add(asString(subject.name) ?? '');
    }
  }
  return accounts;
});

/** A workload of the render whose program may label Pods, or make Pods with labels of its own; undefined where there is none. */
export const podWriter: (index: ResourceIndex) => string | undefined = oncePerIndex((index: ResourceIndex) => {
  const accounts = writers(index);
  const found = accounts.size === 0 ? undefined : index.workloads.find(({ pod }) => accounts.has(serviceAccountOf(pod)));
  return found === undefined ? undefined : `${found.kind} ${nameOf(found.resource.object)}`;
});
