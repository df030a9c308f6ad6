/** Something that one may or may not do: https://kubernetes.io/docs/reference/access-authn-authz/rbac/ */
export interface Permission {
  readonly verb: 'get' | 'list' | 'patch' | 'create' | 'delete';
  readonly group: string;
  /** The plural, and the part of the object after a slash: `pods/exec`. */
  readonly resource: string;
  /** `''` for what belongs to no namespace. */
  readonly namespace: string;
}

function resourceOf({ group, resource }: Permission): string {
  const [name, ...part] = resource.split('/');
  return [group === '' ? name : `${name}.${group}`, ...part].join('/');
}

/** `get deployments.apps in namespace shop`. */
export function describePermission(permission: Permission): string {
  const { verb, namespace } = permission;
  return `${verb} ${resourceOf(permission)}${namespace === '' ? '' : ` in namespace ${namespace}`}`;
}

/** What is missing and who can give it, in words and in the order of these; each permission once. */
export function describeMissing(permissions: readonly Permission[]): string[] {
  return [...new Map(permissions.map((permission) => [describePermission(permission), permission]))].map(([words, permission]) => {
    const role = permission.namespace === '' ? 'ClusterRole' : 'Role';
    return `this user may not ${words}: ask for a ${role} with the verb ${permission.verb} on ${resourceOf(permission)}`;
  }).sort();
}
