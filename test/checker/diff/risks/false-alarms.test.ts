import { diffStates } from '../../../../src/checker/diff/diff-states';
import { deployment, manifest, overlay, risksBetween } from '../stories';

const other = manifest('v1', 'ConfigMap', 'c', 'data: {a: b}');
function annotated(apiVersion: string, kind: string, annotations: string, body: string): string {
  return `---\napiVersion: ${apiVersion}\nkind: ${kind}\nmetadata: {name: x, annotations: {${annotations}}}\n${body}\n`;
}
const FORCE = '"argocd.argoproj.io/sync-options": "Force=true,Replace=true"';

function refusals(before: string, after: string): string[] {
  const changes = diffStates([overlay(before)], [overlay(after)]).overlays.flatMap((found) => found.changes);
  return changes.flatMap(({ forbidden }) => forbidden.map(({ rule }) => rule));
}

describe('what is made anew is not refused', () => {
  const job = (annotations: string, tag: number): string => annotated('batch/v1', 'Job', annotations, `spec: {template: {spec: {restartPolicy: Never, containers: [{name: c, image: "x:${tag}"}]}}}`);

  test.each([FORCE, '"kustomize.toolkit.fluxcd.io/force": enabled', '"argocd.argoproj.io/hook": PreSync', '"helm.sh/hook": pre-upgrade'])('a Job with %s', (annotations) => {
    expect(refusals(job(annotations, 1), job(annotations, 2))).toEqual([]);
    expect(risksBetween(job(annotations, 1), job(annotations, 2))).toEqual([]);
  });

  test.each(['"argocd.argoproj.io/sync-options": "Replace=true"', '"argocd.argoproj.io/hook": PreSync, "argocd.argoproj.io/hook-delete-policy": HookFailed'])('a Job with %s is', (annotations) => {
    expect(refusals(job(annotations, 1), job(annotations, 2))).toEqual(['job-template']);
  });

  test('what is wrong in itself is refused all the same', () => {
    const twice = (env: string): string => annotated('apps/v1', 'Deployment', FORCE, `spec: {template: {spec: {containers: [{name: c, image: x, env: [${env}]}]}}}`);

    expect(refusals(twice('{name: A}'), twice('{name: A}, {name: A}'))).toEqual(['duplicate-list-key']);
  });
});

describe('roles are as strong as what they allow', () => {
  const role = (rules: string): string => manifest('rbac.authorization.k8s.io/v1', 'Role', 'r', `rules: [${rules}]`);
  const level = (rules: string): string | undefined => risksBetween(role('{apiGroups: [""], resources: [pods], verbs: [get]}'), role(rules))[0]?.split(' ')[0];

  test.each([
    '{apiGroups: [example.com], resources: ["*"], verbs: ["*"]}', '{apiGroups: [secrets.example.com], resources: [secrets], verbs: [get]}',
    '{apiGroups: ["*"], resources: [pods], verbs: [list]}', '{apiGroups: [""], resources: [secrets], verbs: [delete]}',
    '{nonResourceURLs: ["*"], verbs: [get]}', '{apiGroups: [example.com], resources: [roles], verbs: [bind]}',
  ])('%s is no power over others', (rules) => expect(level(rules)).toBe('medium'));

  test.each([
    '{apiGroups: ["*"], resources: ["*"], verbs: [list]}', '{apiGroups: [""], resources: [serviceaccounts/token], verbs: [create]}',
    '{apiGroups: [""], resources: [nodes/proxy], verbs: [get]}', '{apiGroups: [""], resources: ["*/proxy"], verbs: [get]}',
    '{apiGroups: [admissionregistration.k8s.io], resources: ["*"], verbs: [patch]}', '{apiGroups: [rbac.authorization.k8s.io], resources: [clusterroles], verbs: ["*"]}',
    '{apiGroups: [""], resources: [pods/exec], verbs: [create]}', '{apiGroups: [""], resources: [users], verbs: [impersonate]}',
  ])('%s is', (rules) => expect(level(rules)).toBe('high'));

  test('a binding is as strong as its role, where that is rendered', () => {
    const binding = (subject: string): string => manifest('rbac.authorization.k8s.io/v1', 'RoleBinding', 'b', `roleRef: {kind: Role, name: admin}\nsubjects: [{kind: ServiceAccount, name: ${subject}}]`);
    const admin = (resource: string): string => manifest('rbac.authorization.k8s.io/v1', 'Role', 'admin', `rules: [{apiGroups: [""], resources: [${resource}], verbs: [get]}]`);

    expect(risksBetween(binding('a') + admin('pods'), binding('b') + admin('pods'))).toEqual(['medium rbac-privileges: admin is now also granted to: "ServiceAccount b"']);
    expect(risksBetween(binding('a') + admin('secrets'), binding('b') + admin('secrets'))).toEqual(['high rbac-privileges: admin is now also granted to: "ServiceAccount b"']);
  });
});

describe('a new account without anything', () => {
  const account = (annotations = ''): string => `---\napiVersion: v1\nkind: ServiceAccount\nmetadata: {name: web, annotations: {${annotations}}}\n`;
  const own = deployment({ pod: 'serviceAccountName: web,' });
  const binding = (name: string): string => manifest('rbac.authorization.k8s.io/v1', 'RoleBinding', 'r', `roleRef: {kind: ClusterRole, name: view}\nsubjects: [{kind: ServiceAccount, name: ${name}}]`);

  test('is no risk in place of one that has nothing either', () => {
    expect(risksBetween(deployment(), own + account())).toEqual([]);
  });

  test.each([
    ['it was there before, and may be known elsewhere', deployment() + account(), own + account()],
    ['it is not rendered', deployment(), own],
    ['the old one had a role', deployment() + binding('default'), own + account() + binding('default')],
    ['a cloud knows it', deployment(), own + account('"eks.amazonaws.com/role-arn": "arn:aws:iam::1:role/x"')],
  ])('is one where %s', (_, before, after) => {
    expect(risksBetween(before, after).map((line) => line.split(':')[0])).toEqual(['medium service-account-changes']);
  });
});

describe('a route in place of an Ingress', () => {
  const ingress = (path = '/'): string => manifest('networking.k8s.io/v1', 'Ingress', 'i', `spec: {rules: [{host: a.example.com, http: {paths: [{path: ${path}, pathType: Prefix, backend: {service: {name: s, port: {number: 80}}}}]}}]}`);
  const route = (host: string, path = '/'): string => manifest('gateway.networking.k8s.io/v1', 'HTTPRoute', 'r', `spec: {parentRefs: [{name: g}], hostnames: [${host}], rules: [{matches: [{path: {type: PathPrefix, value: ${path}}}], backendRefs: [{name: s, port: 80}]}]}`);

  const isTold = (before: string, after: string): boolean => risksBetween(before + other, after + other).some((line) => line.includes('becomes-public'));

  test.each([['the same host', '/', route('a.example.com')], ['a path below', '/', route('a.example.com', '/api')]])('with %s makes nothing public', (_, path, after) => {
    expect(isTold(ingress(path), after)).toBe(false);
  });

  test('to another Service makes that public', () => {
    expect(isTold(ingress(), route('a.example.com', '/admin').replace('{name: s, port: 80}', '{name: admin, port: 80}'))).toBe(true);
  });

  test.each([
    ['another host', '/', route('b.example.com')], ['more hosts', '/', route('"*.example.com"')], ['more than a path', '/api', route('a.example.com')],
    ['a path that only begins alike', '/api', route('a.example.com', '/apis')],
  ])('with %s does', (_, path, after) => {
    expect(isTold(ingress(path), after)).toBe(true);
  });

  test('does where the Ingress was internal', () => {
    const internal = ingress().replace('{name: i}', '{name: i, annotations: {alb.ingress.kubernetes.io/scheme: internal, kubernetes.io/ingress.class: alb}}');

    expect(isTold(internal, route('a.example.com'))).toBe(true);
  });
});
