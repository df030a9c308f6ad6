import { cluesBetween } from '../../../../src/checker/diff/elsewhere/clues-of';
import { ANYTHING } from '../../../../src/checker/diff/risks/clue';
import type { Clue, Clues } from '../../../../src/checker/diff/risks/clue';
import { ENTRANCE_KINDS } from '../../../../src/checker/diff/risks/entrances';
import { readResources } from '../../../../src/checker/read/resources/read';
import { referringKinds } from '../../../../src/kubernetes/references/references-of';

/** Clues in an order of their own: each is as good as the others. */
function sorted(found: Clues): Clues {
  return found === ANYTHING ? found : found.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
}

function clues(before: string, after: string): Clues {
  const [old, now] = [before, after].map((text) => ({ overlay: 'cloud', resources: readResources(text, 'cloud').resources }));
  return sorted(cluesBetween(old, now));
}

const WEB = `apiVersion: apps/v1
kind: Deployment
metadata: {name: web, namespace: shop}
spec:
  replicas: 3
  selector: {matchLabels: {app: web-pods}}
  template:
    metadata: {labels: {app: web-pods}}
    spec:
      serviceAccountName: worker
      containers:
        - name: main
          image: example.com/web:1.0.0
          env: [{name: API_URL, value: "http://api.back.svc:80"}]
          ports: [{containerPort: 80, name: http}]
`;
const SERVICE = 'apiVersion: v1\nkind: Service\nmetadata: {name: front, namespace: shop}\nspec: {selector: {app: web-pods, tier: a}, ports: [{port: 80, name: http}]}\n';
const BUDGET = 'apiVersion: policy/v1\nkind: PodDisruptionBudget\nmetadata: {name: calm, namespace: shop}\nspec: {minAvailable: 2, selector: {matchLabels: {app: web-pods}}}\n';
const SCALER = 'apiVersion: autoscaling/v2\nkind: HorizontalPodAutoscaler\nmetadata: {name: web, namespace: shop}\nspec: {minReplicas: 3, scaleTargetRef: {apiVersion: apps/v1, kind: Deployment, name: web}}\n';
const ROUTE = 'apiVersion: gateway.networking.k8s.io/v1\nkind: HTTPRoute\nmetadata: {name: web, namespace: shop}\nspec: {parentRefs: [{name: one}]}\n';
const POD = 'apiVersion: v1\nkind: Pod\nmetadata: {name: web, namespace: shop, labels: {app: web-pods}}\nspec: {containers: [{name: main, image: "a:1"}]}\n';
const POLICY = `apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: {name: closed, namespace: shop}
spec:
  podSelector: {matchLabels: {tier: x}}
  ingress: [{from: [{podSelector: {matchLabels: {app: peer}}, namespaceSelector: {}}, {podSelector: {}}, {ipBlock: {cidr: 10.0.0.0/8}}]}]
`;
/** What makes Pods; and what else may name a Service. */
const CONFIG = 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: settings, namespace: shop}\ndata: {a: b}\n';
const WORKLOADS = [
  'Pod', 'ReplicationController', 'Deployment', 'StatefulSet', 'DaemonSet', 'ReplicaSet', 'Job', 'CronJob', 'Rollout', 'DeploymentConfig',
  'Service', 'Configuration', 'Revision', 'CloneSet', 'BroadcastJob', 'ScaledJob',
];
const NAMING = [...WORKLOADS, 'Ingress', 'HTTPRoute', 'GRPCRoute', 'TCPRoute', 'TLSRoute', 'UDPRoute'];
const FOLLOWING = ['RoleBinding', 'ClusterRoleBinding', 'MutatingWebhookConfiguration', 'ValidatingWebhookConfiguration', 'APIService', 'CustomResourceDefinition', 'PersistentVolume'];
const PODS: Clue = { kinds: WORKLOADS, labels: ['web-pods', 'a'] };
const BINDING = 'apiVersion: rbac.authorization.k8s.io/v1\nkind: RoleBinding\nmetadata: {name: r, namespace: shop}\nroleRef: {kind: Role, name: reader}\nsubjects: [{kind: ServiceAccount, name: worker}]\n';
const INGRESS = 'apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata: {name: i, namespace: shop}\nspec: {rules: [{host: a}]}\n';
const SCALERS = ['HorizontalPodAutoscaler', 'ScaledObject', 'VerticalPodAutoscaler'];
const ACCOUNT = (name: string): Clue[] => [{ kinds: ['RoleBinding', 'ClusterRoleBinding'], words: [name] }, { kinds: ['ServiceAccount'], name }];
const AUTOSCALERS: Clue = { kinds: SCALERS, words: ['web'] };
const BUDGETS: Clue = { kinds: ['PodDisruptionBudget'], selecting: { app: 'web-pods' } };

test.each<[string, string, string | RegExp, string, Clues]>([
  ['an image concerns nothing else', WEB, ':1.0.0', ':1.1.0', []],
  ['more replicas concern nothing else', WEB, 'replicas: 3', 'replicas: 4', []],
  ['fewer replicas may fall below a budget, unless an autoscaler sets them', WEB, 'replicas: 3', 'replicas: 1', [BUDGETS, AUTOSCALERS]],
  ['a variable concerns the Services that it named and names', WEB, '//api.', '//news.', [{ kinds: ['Service'], name: 'api' }, { kinds: ['Service'], name: 'news' }]],
  ['a label that Pods get concerns nothing else', WEB, /labels: \{app: web-pods/, 'labels: {app: web-pods, tier: b', []],
  ['a label that Pods lose concerns Services that select by it', WEB, /labels: \{app: web-pods/, 'labels: {app: b',
    [{ kinds: ['Service'], labels: ['web-pods'], selecting: { app: 'web-pods' } }]],
  ['the name of a port concerns Services of the Pods that target it', WEB, 'name: http', 'name: web', [{ kinds: ['Service'], words: ['http'], selecting: { app: 'web-pods' } }]],
  ['a service account concerns the roles of both', WEB, 'worker', 'boss',
    ['worker', 'boss'].flatMap((account) => [{ kinds: ['RoleBinding', 'ClusterRoleBinding'], words: [account] }, { kinds: ['ServiceAccount'], name: account }])],
  ['and these roles, once they are known', `${BINDING}---\n${WEB}`, 'serviceAccountName: worker', 'serviceAccountName: boss', [
    ...ACCOUNT('worker'), { kinds: ['Role', 'ClusterRole'], name: 'reader' }, ...ACCOUNT('boss'),
  ]],
  ['replicas that are no longer written concern autoscalers', WEB, '  replicas: 3\n', '', [BUDGETS, AUTOSCALERS]],
  ['a binding concerns its role', BINDING, 'name: worker', 'name: boss', [{ kinds: ['Role', 'ClusterRole'], name: 'reader' }]],
  ['an Ingress concerns whatever lets requests in', INGRESS, 'host: a', 'host: b', [{ kinds: ENTRANCE_KINDS }]],
  ['the port of a Service concerns what names the Service, and Pods that have all labels of the selector', SERVICE, 'port: 80', 'port: 81', [PODS, { kinds: NAMING, words: ['front'] }]],
  ['another name concerns what names it by either, has the new one, or follows it to its namespace', SERVICE, 'name: front', 'name: door', [
    PODS, { kinds: NAMING, words: ['front'] }, { kinds: NAMING, words: ['door'] }, ...cluesOfGone('Service', 'front'),
    ...['front', 'door'].flatMap((name) => [{ kinds: ['Service'], name }, { kinds: FOLLOWING, words: [name] }]),
  ]],
  ['a Service with a node port that it did not have concerns Services that ask for the same one', SERVICE, 'ports: [{port: 80, ', 'type: NodePort, ports: [{port: 80, nodePort: 30080, ',
    [PODS, { kinds: ['Service'], words: ['nodePort'], number: 30080 }, { kinds: NAMING, words: ['front'] }]],
  ['a budget concerns Pods that have all labels of its selector', BUDGET, 'minAvailable: 2', 'minAvailable: 3', [{ kinds: WORKLOADS, labels: ['web-pods'] }]],
  ['a budget of all Pods concerns anything', BUDGET, 'matchLabels: {app: web-pods}', '', 'anything'],
  ['an autoscaler concerns what it scales', SCALER, 'minReplicas: 3', 'minReplicas: 2', [{ kinds: ['Deployment'], name: 'web' }]],
  ['and budgets of its Pods, once these are known', `${SCALER}---\n${WEB}`, 'minReplicas: 3', 'minReplicas: 2', [{ kinds: ['Deployment'], name: 'web' }, BUDGETS]],
  ['a route concerns its Gateways', ROUTE, 'one', 'two', [{ kinds: ['Gateway'], name: 'one' }, { kinds: ['Gateway'], name: 'two' }]],
  ['a network policy concerns Pods that have all labels of its selector', POLICY, 'tier: x', 'app: web-pods', [{ kinds: WORKLOADS, labels: ['x'] }, { kinds: WORKLOADS, labels: ['web-pods'] }]],
  ['other policies about these, and Pods that these name, once they are known', `${POLICY}---\n${WEB}`, 'tier: x', 'app: web-pods', [
    { kinds: WORKLOADS, labels: ['x'] }, { kinds: WORKLOADS, labels: ['web-pods'] },
    { kinds: ['NetworkPolicy'], selecting: { app: 'web-pods' } }, { kinds: WORKLOADS, labels: ['peer'] }, { kinds: ['Namespace'] },
  ]],
  ['whom a policy named, and names', `${POLICY.replace('tier: x', 'app: web-pods')}---\n${WEB}`, 'app: peer', 'app: other', [
    { kinds: WORKLOADS, labels: ['web-pods'] }, { kinds: ['NetworkPolicy'], selecting: { app: 'web-pods' } },
    { kinds: WORKLOADS, labels: ['peer'] }, { kinds: ['Namespace'] }, { kinds: WORKLOADS, labels: ['other'] },
  ]],
  ['fewer replicas of a kind that is not known concern nothing else', WEB.replace('apps/v1', 'example.com/v1'), 'replicas: 3', 'replicas: 1', []],
  ['no replicas at all may be run by a Rollout instead', WEB, 'replicas: 3', 'replicas: 0', [BUDGETS, AUTOSCALERS, { kinds: ['Rollout'], words: ['workloadRef', 'web'] }]],
  ['a label that a Pod loses concerns Services that select by it', POD, 'app: web-pods', 'app: b', [{ kinds: ['Service'], labels: ['web-pods'], selecting: { app: 'web-pods' } }]],
  ['in another namespace a variable concerns the Services that it names there', WEB, 'namespace: shop', 'namespace: back',
    [{ kinds: SCALERS, words: ['web'] }, { kinds: ['Service'], name: 'api' }, { kinds: ['Deployment'], name: 'web' }, { kinds: FOLLOWING, words: ['web'] }]],
  ['a key that a ConfigMap loses concerns Pods that name it', CONFIG, 'a: b', 'c: b', [{ kinds: WORKLOADS, words: ['settings'] }]],
  ['a key that it gains concerns nothing else', CONFIG, 'a: b', 'a: b, c: d', []],
  ['annotations concern nothing else', POLICY, 'namespace: shop', 'namespace: shop, annotations: {a: b}', []],
])('%s', (_, text, from, to, expected) => {
  expect(clues(text, text.replace(from, to))).toEqual(sorted(expected));
});

function cluesOfGone(kind: string, name: string): Clue[] {
  const kinds = referringKinds(kind);
  return kinds.length === 0 ? [] : [{ kinds, words: [name] }];
}

test.each<[string, string, readonly Clue[]]>([
  ['a ConfigMap that is gone concerns anything that names it', CONFIG, [{ words: ['settings'] }]],
  ['a source concerns what syncs from it', 'apiVersion: source.toolkit.fluxcd.io/v1\nkind: Bucket\nmetadata: {name: settings, namespace: shop}\n',
    [{ kinds: ['Kustomization', 'HelmRelease', 'HelmChart', 'ImageUpdateAutomation'], words: ['settings'] }]],
  ['a ServiceAccount concerns Pods that act as it', 'apiVersion: v1\nkind: ServiceAccount\nmetadata: {name: settings, namespace: shop}\n', [{ kinds: WORKLOADS, words: ['settings'] }]],
  ['what a Secret is made from concerns anything that names the Secret', 'apiVersion: external-secrets.io/v1\nkind: ExternalSecret\nmetadata: {name: settings, namespace: shop}\nspec: {target: {name: login}}\n', [{ words: ['login'] }]],
])('%s', (_, text, expected) => {
  const kind = /kind: (\w+)/.exec(text)?.[1] ?? '';
  expect(clues(text, '')).toEqual(sorted([...expected, { kinds: [kind], name: 'settings' }, { kinds: FOLLOWING, words: ['settings'] }]));
});

test('what several changes concern is looked for once; what comes concerns what has its name or is about it, what goes what still names it', () => {
  const names = (kind: string, name: string): Clue[] => [{ kinds: [kind], name }, { kinds: FOLLOWING, words: [name] }];
  const service = [PODS, { kinds: NAMING, words: ['front'] }, ...names('Service', 'front')];
  expect(clues('', `${WEB}---\n${SERVICE}`)).toEqual(sorted([BUDGETS, AUTOSCALERS, ...names('Deployment', 'web'), ...service]));
  expect(clues(`${WEB}---\n${SERVICE}`, '')).toEqual(sorted([
    { kinds: SCALERS, words: ['web'] }, ...cluesOfGone('Deployment.apps', 'web'), ...names('Deployment', 'web'), ...service.slice(0, 2), ...cluesOfGone('Service', 'front'), ...service.slice(2),
  ]));
});
