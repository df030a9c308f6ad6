import { briefly, deployment, namespace } from '../support';

const RULE = 'role-binding-role';

function binding(kind: string, name: string, metadata = ''): string {
  return `\n---\n{apiVersion: rbac.authorization.k8s.io/v1, kind: RoleBinding, metadata: {name: b${metadata}}, roleRef: {apiGroup: rbac.authorization.k8s.io, kind: ${kind}, name: "${name}"}}\n`;
}

const role = '\n---\n{apiVersion: rbac.authorization.k8s.io/v1, kind: Role, metadata: {name: reader}}\n';

test('a role of the render is fine', () => {
  expect(briefly(RULE, binding('Role', 'reader') + role)).toEqual([]);
});

test('a missing Role is an error where the render creates the namespace, else a warning', () => {
  expect(briefly(RULE, binding('Role', 'writer') + role + deployment('web'))).toEqual([
    'warning roleRef.name: The render has no Role default/writer, so the binding grants nothing.',
  ]);
  expect(briefly(RULE, binding('Role', 'writer') + role + deployment('web') + namespace('default'))).toEqual([
    'error roleRef.name: The render has no Role default/writer, so the binding grants nothing.',
  ]);
});

test('a Role of OpenShift is the Role of RBAC under another group', () => {
  const openshift = '\n---\n{apiVersion: authorization.openshift.io/v1, kind: Role, metadata: {name: writer}}\n';
  expect(briefly(RULE, binding('Role', 'writer') + openshift + namespace('default'))).toEqual([]);
});

test('a missing ClusterRole is a warning: it is often installed apart', () => {
  expect(briefly(RULE, binding('ClusterRole', 'operator'))).toEqual([
    'warning roleRef.name: The render has no ClusterRole operator, so the binding grants nothing.',
  ]);
});

test.each(['cluster-admin', 'admin', 'edit', 'view', 'system:auth-delegator'])('every cluster has %s', (name) => {
  expect(briefly(RULE, binding('ClusterRole', name))).toEqual([]);
});

test.each(['system:leader-locking-kube-scheduler', 'extension-apiserver-authentication-reader'])('the control plane makes the Role %s in its own namespaces', (name) => {
  expect(briefly(RULE, binding('Role', name, ', namespace: kube-system'))).toEqual([]);
  expect(briefly(RULE, binding('Role', name, ', namespace: kube-public'))).toEqual([]);
  expect(briefly(RULE, binding('Role', name, ', namespace: shop'))).toEqual([
    `warning roleRef.name: The render has no Role shop/${name}, so the binding grants nothing.`,
  ]);
});

test('any other Role in a namespace of the control plane may be missing, and is a warning, as others fill these too', () => {
  expect(briefly(RULE, binding('Role', 'reader', ', namespace: kube-public') + namespace('kube-public'))).toEqual([
    'warning roleRef.name: The render has no Role kube-public/reader, so the binding grants nothing.',
  ]);
});
