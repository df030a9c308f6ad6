import { covers, grantsOf } from './rbac-grants';
import type { Grant } from './rbac-grants';
import type { RenderIndex } from '../../../kubernetes/index/render-index';
import type { JsonObject } from '../../../kubernetes/objects/json';
import { asObject, asString } from '../../../kubernetes/objects/json';

function all(verbs: readonly string[], group: string, ...resources: readonly string[]): Grant[] {
  return verbs.flatMap((verb) => resources.map((resource) => ({ verb, group, resource })));
}

const RBAC = 'rbac.authorization.k8s.io';
const WRITES = ['create', 'update', 'patch'];

/**
 * What lets one become someone else, or read what others keep.
 *
 * @see https://kubernetes.io/docs/concepts/security/rbac-good-practices/#privilege-escalation-risks
 */
const STRONG: readonly Grant[] = [
  ...all(['get', 'list', 'watch', ...WRITES], '', 'secrets'),
  ...all(['get', 'create'], '', 'pods/exec', 'pods/attach'),
  ...all(['update', 'patch'], '', 'pods/ephemeralcontainers'),
  ...all(['create'], '', 'serviceaccounts/token', 'persistentvolumes'),
  ...all(['get', 'create', 'update', 'patch', 'delete'], '', 'nodes/proxy'),
  ...all(['impersonate'], '', 'users', 'groups', 'serviceaccounts'),
  ...all(['escalate', 'bind'], RBAC, 'roles', 'clusterroles'),
  ...all(WRITES, 'admissionregistration.k8s.io', 'mutatingwebhookconfigurations', 'validatingwebhookconfigurations', 'mutatingadmissionpolicies'),
  ...all(['update', 'patch'], 'certificates.k8s.io', 'certificatesigningrequests/approval'),
  ...all(['approve', 'sign'], 'certificates.k8s.io', 'signers'),
];

/** True for a grant that goes beyond one's own objects, be it about a single one by name. */
export function isStrong({ name: _, ...any }: Grant): boolean {
  return STRONG.some((strong) => covers(any, strong));
}

/** Roles that every cluster has: https://kubernetes.io/docs/reference/access-authn-authz/rbac/#user-facing-roles */
const BUILT_IN = new Set(['cluster-admin', 'admin', 'edit']);

/** True where a binding gives more than one's own: by the rules of its role where that is rendered, else by the name of a role that every cluster has. */
export function givesStrong(roleRef: JsonObject, namespace: string, render: Pick<RenderIndex, 'find'>): boolean {
  const [kind, name] = [asString(roleRef.kind) ?? '', asString(roleRef.name) ?? ''];
  const role = render.find(`${kind}.${RBAC}`, kind === 'Role' ? namespace : '', name)?.object;
  return role === undefined ? kind === 'ClusterRole' && BUILT_IN.has(name) : grantsOf(asObject(role)).some(isStrong);
}
