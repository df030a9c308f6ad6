import type { Identity } from '../../../../src';
import { at } from '../../../../src/kubernetes/objects/json';
import { expectRenderOfModel } from '../../../helpers/expect-render';
import { renderPlan } from '../../../helpers/render';
import type { Declare } from '../../../helpers/repository';
import { image, objectsIn, planOf, rule, untyped, web } from '../../../helpers/repository';
import { deploymentOf, overridden } from '../../../helpers/workload';

const POD = ['spec', 'template', 'spec'] as const;
const rules: Identity['rules'] = [{ apiGroups: [''], resources: ['pods'], verbs: ['list'] }];
const gke = 'web@shop.iam.gserviceaccount.com';
const eks = 'arn:aws:iam::123456789012:role/web';
const aks = '01234567-89ab-cdef-0123-456789abcdef';

it('without identity there is no account of its own, and no token', () => {
  expect(Object.keys(objectsIn(web({})))).toEqual(['web/deployment']);
  expect(at(deploymentOf({}), ...POD)).toMatchObject({ automountServiceAccountToken: false });
  expect(at(deploymentOf({}), ...POD)).not.toHaveProperty('serviceAccountName');
});

it('identities of the clouds are annotations of an account of its own; AKS takes a label of the Pods, and none takes a token', () => {
  const objects = objectsIn(web({ identity: { gke, eks, aks, annotations: { 'example.com/owner': 'a' } } }));
  expect(objects['web/service-account']).toEqual({
    apiVersion: 'v1',
    kind: 'ServiceAccount',
    metadata: {
      name: 'web',
      namespace: 'default',
      labels: { app: 'web' },
      annotations: { 'iam.gke.io/gcp-service-account': gke, 'eks.amazonaws.com/role-arn': eks, 'azure.workload.identity/client-id': aks, 'example.com/owner': 'a' },
    },
  });
  expect(at(objects['web/deployment'], 'spec', 'template', 'metadata', 'labels')).toEqual({ 'app': 'web', 'azure.workload.identity/use': 'true' });
  expect(at(objects['web/deployment'], ...POD)).toMatchObject({ serviceAccountName: 'web', automountServiceAccountToken: false });
  expect(deploymentOf({ identity: { gke } })).not.toHaveProperty(['spec', 'template', 'metadata', 'labels', 'azure.workload.identity/use']);
});

it('rules are a Role and a ClusterRole with their bindings, and the Pods get a token', () => {
  const objects = objectsIn(web({ names: { workload: 'front' }, identity: { rules, clusterRules: [{ nonResourceURLs: ['/metrics'], verbs: ['get'] }] } }));
  const subjects = [{ kind: 'ServiceAccount', name: 'front', namespace: 'default' }];
  expect(objects).toMatchObject({
    'web/role': { kind: 'Role', metadata: { name: 'front', namespace: 'default' }, rules },
    'web/role-binding': { kind: 'RoleBinding', metadata: { name: 'front', namespace: 'default' }, roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'Role', name: 'front' }, subjects },
    'web/cluster-role': { kind: 'ClusterRole', metadata: { name: 'front.default' }, rules: [{ nonResourceURLs: ['/metrics'], verbs: ['get'] }] },
    'web/cluster-role-binding': { kind: 'ClusterRoleBinding', metadata: { name: 'front.default' }, roleRef: { kind: 'ClusterRole', name: 'front.default' }, subjects },
  });
  expect(objects['web/cluster-role']).not.toHaveProperty('metadata.namespace');
  expect(at(objects['web/deployment'], ...POD)).toMatchObject({ serviceAccountName: 'front', automountServiceAccountToken: true });
});

it.each<[Identity, boolean | undefined]>([[{ rules, token: false }, false], [{ token: true }, true], [{ rules: [] }, undefined]])('with identity %j, hardening "none", the token is %p', (identity, token) => {
  expect(at(deploymentOf({ hardening: 'none', identity }), ...POD, 'automountServiceAccountToken')).toBe(token);
});

it('an account that exists is named, declared to validate, and can get rights', () => {
  const objects = objectsIn(web({ identity: { account: 'builder', rules } }));
  expect(Object.keys(objects)).toEqual(['web/deployment', 'web/role', 'web/role-binding']);
  expect(at(objects['web/deployment'], ...POD, 'serviceAccountName')).toBe('builder');
  expect(at(objects['web/deployment'], 'metadata', 'annotations')).toEqual({ 'external.projen-gitops/serviceaccount.builder': 'ServiceAccount */builder' });
  expect(objects['web/role-binding']).toMatchObject({ metadata: { name: 'web', annotations: { 'external.projen-gitops/serviceaccount.builder': 'ServiceAccount */builder' } }, subjects: [{ name: 'builder', namespace: 'default' }] });
  expect(deploymentOf({ identity: { account: 'default' } })).not.toHaveProperty('metadata.annotations');
});

it('a shared account is made once; its Pods have its label and token', () => {
  const objects = objectsIn((repository) => {
    const account = repository.addServiceAccount('team', { aks, rules });
    repository.addApp('a', { image, identity: { account } });
    repository.addCronJob('b', { image, schedule: '0 3 * * *', identity: { account, token: false } });
  });
  expect(Object.keys(objects)).toEqual([
    'a/deployment', 'b/cron-job', 'service-account/default/team/service-account', 'service-account/default/team/role', 'service-account/default/team/role-binding',
  ]);
  expect(at(objects['a/deployment'], 'spec', 'template')).toMatchObject({
    metadata: { labels: { 'azure.workload.identity/use': 'true' } }, spec: { serviceAccountName: 'team', automountServiceAccountToken: true },
  });
  expect(at(objects['b/cron-job'], 'spec', 'jobTemplate', 'spec', 'template', 'spec')).toMatchObject({ serviceAccountName: 'team', automountServiceAccountToken: false });
});

it('overlays change identities of workloads and of shared accounts, as kubectl renders them', async () => {
  const declare: Declare = (repository) => {
    const account = repository.addServiceAccount('team', { gke });
    const app = repository.addApp('web', { image, identity: { clusterRules: [{ apiGroups: [''], resources: ['nodes'], verbs: ['list'] }] } });
    repository.addApp('other', { image, identity: { account } });
    repository.addOverlay('eks', { overrides: [account.override({ gke: null, eks }), app.override({ identity: { eks, clusterRules: null } })] });
    repository.addOverlay('aks', { overrides: [account.override({ aks }), app.override({ identity: null })] });
  };
  expect(objectsIn(declare, {}, 'eks')['service-account/default/team/service-account']).toMatchObject({ metadata: { annotations: { 'eks.amazonaws.com/role-arn': eks } } });
  expect(at(objectsIn(declare, {}, 'aks')['other/deployment'], 'spec', 'template', 'metadata', 'labels')).toEqual({ 'app': 'other', 'azure.workload.identity/use': 'true' });
  await expectRenderOfModel(declare);
});

it('in moved and renamed overlays bindings follow, and what is cluster-wide is no overlay\'s but its own', async () => {
  const plan = planOf((repository) => {
    const team = repository.addNamespace('team');
    const account = repository.addServiceAccount('shared', { namespace: team, clusterRules: [{ apiGroups: [''], resources: ['nodes'], verbs: ['list'] }] });
    repository.addApp('web', { image, group: 'front', identity: { rules, clusterRules: rules } });
    repository.addApp('grouped', { image, namespace: team, group: 'back', identity: { account, rules } });
    repository.addApp('known', { image, group: 'front', identity: { account: 'builder', rules } });
    repository.addOverlay('one', { namespace: 'shop-one', namespaces: [team.as('team-one')] });
    repository.addOverlay('two', { namespace: 'shop-two', namespaces: [team.as('team-two')], namePrefix: 'p-' });
  });
  const render = async (overlay: string): Promise<readonly string[]> => (await renderPlan(plan, `overlays/${overlay}`)).filter(({ kind }) => kind.endsWith('Binding'))
    .map((binding) => `${binding.kind} ${binding.metadata.namespace ?? ''}/${binding.metadata.name}: ${at(binding, 'roleRef', 'name')} to ${at(binding, 'subjects', 0, 'namespace')}/${at(binding, 'subjects', 0, 'name')}`).sort();
  expect(await render('one')).toEqual([
    'ClusterRoleBinding /shared.team-one: shared.team-one to team-one/shared',
    'ClusterRoleBinding /web.shop-one: web.shop-one to shop-one/web',
    'RoleBinding shop-one/known: known to shop-one/builder',
    'RoleBinding shop-one/web: web to shop-one/web',
    'RoleBinding team-one/grouped: grouped to team-one/shared',
  ]);
  expect(await render('two')).toEqual([
    'ClusterRoleBinding /p-shared.team-two: p-shared.team-two to team-two/p-shared',
    'ClusterRoleBinding /p-web.shop-two: p-web.shop-two to shop-two/p-web',
    'RoleBinding shop-two/p-known: p-known to shop-two/builder',
    'RoleBinding shop-two/p-web: p-web to shop-two/p-web',
    'RoleBinding team-two/p-grouped: p-grouped to team-two/p-shared',
  ]);
  const accounts = (await renderPlan(plan, 'overlays/two')).filter(({ kind }) => kind === 'Deployment').map((deployment) => `${deployment.metadata.name}: ${at(deployment, ...POD, 'serviceAccountName')}`);
  expect(accounts.sort()).toEqual(['p-grouped: p-shared', 'p-known: builder', 'p-web: p-web']);
});

rule.each([['gke', 'web@shop.example.com'], ['eks', 'arn:aws:iam::12:role/web'], ['aks', 'web']])('%p is no identity of its cloud', ([cloud, value]) => ({
  fails: web({ identity: { [cloud]: value } }),
  problems: [{
    code: 'identity-invalid',
    path: `apps.web.identity.${cloud}`,
    message: `"${value}"`,
    hint: {
      gke: 'give the address of a Google service account, such as "web@project.iam.gserviceaccount.com"',
      eks: 'give the ARN of an IAM role, such as "arn:aws:iam::123456789012:role/web"',
      aks: 'give the client id of a managed identity, such as "00000000-0000-0000-0000-000000000000"',
    }[cloud] ?? '',
  }],
  passes: web({ identity: { gke: 'x-compute@developer.gserviceaccount.com', eks: 'arn:aws-cn:iam::123456789012:role/path/web', aks: aks.toUpperCase() } }),
}));

const RULE_HINT = 'name both, such as { apiGroups: [""], resources: ["pods"], verbs: ["get"] }';

rule('a rule says verbs, and of what', {
  fails: web({ identity: { rules: [{ apiGroups: [''], resources: ['pods'], verbs: [] }, { verbs: ['get'] }, { resources: ['pods'], verbs: ['get'] }, { nonResourceURLs: ['/'], verbs: ['get'] }] } }),
  problems: [
    { code: 'rule-invalid', path: 'apps.web.identity.rules[0].verbs', message: 'verbs []', hint: 'name what is allowed, such as ["get", "list", "watch"]' },
    { code: 'rule-invalid', path: 'apps.web.identity.rules[1]', message: 'no resources', hint: RULE_HINT },
    { code: 'rule-invalid', path: 'apps.web.identity.rules[2]', message: 'no apiGroups', hint: RULE_HINT },
    { code: 'rule-invalid', path: 'apps.web.identity.rules[3].nonResourceURLs', message: 'a URL that belongs to no namespace', hint: 'move the rule to clusterRules' },
  ],
  passes: web({ identity: { rules, clusterRules: [{ nonResourceURLs: ['/'], verbs: ['get'] }] } }),
});

rule('what belongs to an account is said where it is declared', {
  fails: (repository) => {
    const account = repository.addServiceAccount('team');
    repository.addApp('a', { image, identity: { account, gke } });
    repository.addApp('b', { image, identity: { account: 'builder', annotations: { 'example.com/a': 'b' } } });
  },
  problems: [
    { code: 'identity-of-account', path: 'apps.a.identity.gke', message: 'it belongs to account "team", which several workloads share', hint: 'say it where addServiceAccount declares the account' },
    { code: 'identity-of-account', path: 'apps.b.identity.annotations', message: 'account "builder" exists without being rendered here', hint: 'say it where the account is declared, or leave "account" out to get one of its own' },
  ],
  passes: (repository) => {
    const account = repository.addServiceAccount('team', { gke });
    repository.addApp('a', { image, identity: { account, rules } });
  },
});

rule('a shared account is one of this repository, in the namespace of the Pods', {
  fails: (repository) => {
    const team = repository.addNamespace('team');
    const account = repository.addServiceAccount('shared', { namespace: team });
    repository.addApp('a', { image, identity: { account } });
    repository.addApp('b', { image, identity: { account: untyped({ is: 'service-account', name: 'other' }) } });
    repository.addApp('c', { image, identity: { account: untyped(7) } });
  },
  problems: [
    { code: 'option-invalid', path: 'apps.c.identity.account', message: '7', hint: 'give what addServiceAccount returned, or the name of an account that exists' },
    { code: 'account-elsewhere', path: 'apps.a.identity.account', message: 'account "shared" is in namespace "team", the Pods are in "default"', hint: 'declare an account in the namespace of the Pods' },
    { code: 'account-unknown', path: 'apps.b.identity.account', message: 'account "other", which this repository does not have', hint: 'pass a value that addServiceAccount of this same repository returned' },
  ],
  passes: (repository) => {
    const team = repository.addNamespace('team');
    repository.addApp('a', { image, namespace: team, identity: { account: repository.addServiceAccount('shared', { namespace: team }) } });
  },
});

rule('a shared account is well-formed, in base and in each overlay', {
  fails: (repository) => {
    const account = repository.addServiceAccount('Team', { gke: untyped('x') });
    repository.addOverlay('here', { overrides: [account.override({ eks: 'arn:x' }), account.override({ aks }), untyped({ is: 'override', account: { name: 'other' }, options: {} })] });
  },
  problems: [
    { code: 'name-invalid', path: 'serviceAccounts.Team', message: '"Team": lower case letters, digits, "-" and "." only, each part starting and ending with a letter or digit', hint: 'use lower case letters, digits, "-" and "."' },
    { code: 'identity-invalid', path: 'serviceAccounts.Team.gke', message: '"x"', hint: 'give the address of a Google service account, such as "web@project.iam.gserviceaccount.com"' },
    { code: 'override-duplicate', path: 'overlays.here.overrides[1]', message: 'account "Team" is already used by overlays.here.overrides[0]', hint: 'put all that differs about an account into one override' },
    { code: 'identity-invalid', path: 'overlays.here.overrides[0].eks', message: '"arn:x"', hint: 'give the ARN of an IAM role, such as "arn:aws:iam::123456789012:role/web"' },
    { code: 'account-unknown', path: 'overlays.here.overrides[2]', message: 'account "other", which this repository does not have', hint: 'pass a value that addServiceAccount of this same repository returned' },
  ],
  passes: (repository) => {
    const account = repository.addServiceAccount('team', { gke });
    repository.addOverlay('here', { overrides: [account.override({ eks, gke: null })] });
  },
});

rule('an account of an application\'s own and a shared one are two', {
  fails: (repository) => {
    repository.addServiceAccount('web');
    repository.addApp('web', { image, identity: { gke } });
  },
  problems: [{ code: 'name-duplicate', path: 'serviceAccounts.web', message: 'ServiceAccount "web" is already used by apps.web', hint: 'rename one of them: both would be the same object in the cluster' }],
  passes: (repository) => {
    repository.addServiceAccount('team');
    repository.addApp('web', { image, identity: { gke } });
  },
});

it('an override can go from an account of its own to another', () => {
  const objects = objectsIn(overridden({ identity: { gke } }, { identity: { gke: null, account: 'builder' } }), {}, 'here');
  expect(Object.keys(objects)).toEqual(['web/deployment']);
});
