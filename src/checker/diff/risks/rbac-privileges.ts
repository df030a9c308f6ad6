import { roleOfBinding } from './looks-of-access';
import { covers, describeGrant, grantsOf } from './rbac-grants';
import type { RiskContext, RiskDetail, RiskRule } from './rule';
import { givesStrong, isStrong } from './strong-grants';
import { namespaceOf } from '../../../kubernetes/kinds/namespace';
import type { JsonObject } from '../../../kubernetes/objects/json';
import { asList, asObject } from '../../../kubernetes/objects/json';
import { defineRule } from '../../findings/define-rule';
import { describeValue } from '../changes/describe-value';

const HINT = 'Grant the verbs and resources that are used, one by one, in one namespace if that is enough.';
/** Who is not one of us. */
const ANYONE = /^Group system:(?:unauthenticated|authenticated)$|^User system:anonymous$/;

function shown(texts: readonly string[]): string {
  return describeValue([...new Set(texts)].join('; '));
}

function byRole(before: JsonObject | undefined, after: JsonObject): RiskDetail[] {
  const had = grantsOf(before);
  const more = grantsOf(after).filter((grant) => !had.some((held) => covers(held, grant)));
  if (more.length === 0) return [];
  const strong = more.filter(isStrong);
  const listed = [...strong, ...more.filter((grant) => !strong.includes(grant))].map(describeGrant);
  return [{ level: strong.length > 0 ? 'high' : 'medium', message: `it now also allows: ${shown(listed)}`, hint: HINT }];
}

function subjects(object: JsonObject | undefined): string[] {
  return asList(object?.subjects).map(asObject).map((subject) => [subject.kind, subject.namespace, subject.name].filter(Boolean).join(' '));
}

function byBinding(before: JsonObject | undefined, after: JsonObject, { after: render }: RiskContext): RiskDetail[] {
  const had = new Set(subjects(before));
  const more = subjects(after).filter((subject) => !had.has(subject));
  if (more.length === 0) return [];
  const roleRef = asObject(after.roleRef);
  const strong = givesStrong(roleRef, namespaceOf(after), render) || more.some((subject) => ANYONE.test(subject));
  return [{ level: strong ? 'high' : 'medium', message: `${String(roleRef.name ?? '')} is now also granted to: ${shown(more)}`, hint: HINT }];
}

/** Someone may do more with the API than before. */
export const rbacPrivileges = defineRule<RiskRule>({
  id: 'rbac-privileges',
  severity: 'high',
  cases: {
    high: 'wildcards, `escalate`, `bind`, `impersonate`, Secrets, `pods/exec`; the roles `admin` or `cluster-admin`; everyone as a subject',
    medium: 'anything else',
  },
  title: 'A role allows more, or is granted to more subjects.',
  about: `A role allows more, or is granted to more subjects.

Roles are compared by what they allow: rules that are split, merged, reordered, or covered by a wildcard that was there are none.`,
  acceptable: 'never',
  looksAt: [roleOfBinding],
  why: 'Wildcards, `escalate`, `bind`, `impersonate` and access to Secrets amount to owning the namespace or the cluster.',
  remedy: 'List verbs and resources one by one; bind in one namespace where that is enough.',
  examples: {
    fails: {
      before: `
apiVersion: rbac.authorization.k8s.io/v1
kind: Role
metadata:
  name: web
rules:
  - {apiGroups: [""], resources: [pods], verbs: [get, list]}
`,
      after: `
apiVersion: rbac.authorization.k8s.io/v1
kind: Role
metadata:
  name: web
rules:
  - {apiGroups: [""], resources: [pods], verbs: [get, list]}
  - {apiGroups: [""], resources: [secrets], verbs: [get]}
`,
      finds: [
        'high it now also allows: "get secrets"',
      ],
    },
    passes: {
      before: `
apiVersion: rbac.authorization.k8s.io/v1
kind: Role
metadata:
  name: web
rules:
  - {apiGroups: [""], resources: [pods], verbs: [get, list]}
`,
      after: `
apiVersion: rbac.authorization.k8s.io/v1
kind: Role
metadata:
  name: web
rules:
  - {apiGroups: [""], resources: [pods], verbs: [get]}
`,
    },
    exempt: {
      before: `
apiVersion: rbac.authorization.k8s.io/v1
kind: Role
metadata:
  name: web
rules:
  - {apiGroups: [""], resources: [pods], verbs: [get, list]}
`,
      after: `
apiVersion: rbac.authorization.k8s.io/v1
kind: Role
metadata:
  name: web
rules:
  - {apiGroups: [""], resources: [pods], verbs: [list]}
  - {apiGroups: [""], resources: [pods], verbs: [get]}
`,
      because: 'It says the same in other words.',
    },
  },
  check({ before, after, id }, context) {
    if (id.group !== 'rbac.authorization.k8s.io' || after === undefined) return [];
    return id.kind.endsWith('Role') ? byRole(before, after) : byBinding(before, after, context);
  },
});
