import type { RiskContext, RiskRule } from './rule';
import { givesStrong } from './strong-grants';
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

/** An account in a namespace of a render. */
interface Account {
  readonly namespace: string;
  readonly name: string;
  readonly render: RenderIndex;
}

/** A role that an account is given. */
interface GivenRole {
  /** `ClusterRole admin`. */
  readonly title: string;
  readonly name: string;
  readonly strong: boolean;
}

/** Roles that a service account is given in a render. */
export function rolesOf({ namespace, name: account, render }: Account): GivenRole[] {
  const bindings = ['RoleBinding', 'ClusterRoleBinding'].flatMap((kind) => render.objectsOf(`${kind}.rbac.authorization.k8s.io`));
  return bindings.filter((binding) => asList(binding.subjects).map(asObject).some((subject) => subject.kind === 'ServiceAccount' && subject.name === account
    && (asString(subject.namespace) ?? namespaceOf(binding)) === namespace && (idOf(binding).kind === 'ClusterRoleBinding' || namespaceOf(binding) === namespace)))
    .map((binding) => {
      const roleRef = asObject(binding.roleRef);
      const name = String(roleRef.name);
      return { title: `${String(roleRef.kind)} ${name}`, name, strong: givesStrong(roleRef, namespaceOf(binding), render) };
    });
}

/** By which clouds give an account powers of theirs. */
const CLOUD = ['eks.amazonaws.com/role-arn', 'iam.gke.io/gcp-service-account', 'azure.workload.identity/client-id'];

function objectOf({ namespace, name, render }: Account): JsonObject | undefined {
  return render.find('ServiceAccount', namespace, name)?.object;
}

function hasCloudPowers(account: Account): boolean {
  const annotations = asObject(asObject(objectOf(account)?.metadata).annotations);
  return CLOUD.some((key) => annotations[key] !== undefined);
}

/** True where the change makes the account and gives it nothing, in place of one that had nothing. */
function isBare(old: Account, now: Account, { before }: RiskContext): boolean {
  const isNew = objectOf(now) !== undefined && objectOf({ ...now, render: before }) === undefined;
  return isNew && [old, now].every((account) => rolesOf(account).length === 0 && !hasCloudPowers(account));
}

/** Pods act as someone else. */
export const serviceAccountChanges: RiskRule = {
  id: 'service-account-changes',
  level: 'high',
  weaker: ['medium'],
  title: 'Pods act as another service account',
  check({ before, after }, context) {
    if (podTemplateOf(before) === undefined || after === undefined || before === undefined) return [];
    const old: Account = { namespace: namespaceOf(before), name: accountOf(before), render: context.before };
    const now: Account = { namespace: namespaceOf(after), name: accountOf(after), render: context.after };
    if (old.name === now.name || isBare(old, now, context)) return [];
    const had = new Set(rolesOf(old).map(({ title }) => title));
    const gained = rolesOf(now).filter(({ title }) => !had.has(title));
    const suffix = gained.length === 0 ? '' : `, which this render gives ${gained.map(({ title }) => title).join(', ')}`;
    return [{
      level: gained.some(({ strong }) => strong) ? 'high' : 'medium',
      message: `the Pods act as service account ${now.name}${suffix}, before as ${old.name}`,
      hint: 'Make sure that the program may do what it needs as this account (kubectl auth can-i --as), and no more.',
    }];
  },
};
