import { readdirSync } from 'node:fs';
import { diffStates } from '../../../../src/checker/diff/diff-states';
import { RISK_RULES } from '../../../../src/checker/diff/risks/registry';
import { deployment, manifest, overlay, risksBetween, service } from '../stories';

function inNamespace(namespace: string): string {
  return (manifest('v1', 'ConfigMap', 'c', 'data: {x: y}') + manifest('v1', 'ServiceAccount', 's', '')).replaceAll('{name: ', `{namespace: ${namespace}, name: `);
}

type Case = readonly [rule: string, story: string, before: string, risky: string, expected: readonly string[], harmless: string];

const ENV = (value: string): string => deployment({ container: `env: [{name: API, value: "${value}"}]` });
const API = service('selector: {app: api}, ports: [{port: 80}]', 'api') + service('ports: [{port: 80}]', 'api2');
const POLICY = (spec: string): string => deployment() + manifest('apps/v1', 'Deployment', 'front', 'spec: {selector: {matchLabels: {app: front}}, template: {metadata: {labels: {app: front}}, spec: {containers: [{name: c, image: "x:1"}]}}}')
  + manifest('networking.k8s.io/v1', 'NetworkPolicy', 'p', `spec: {podSelector: {matchLabels: {app: web}}, ${spec}}`);
const FRONT = 'ingress: [{from: [{podSelector: {matchLabels: {app: front}}}]}]';
const BUDGET = manifest('policy/v1', 'PodDisruptionBudget', 'web', 'spec: {minAvailable: 1, selector: {matchLabels: {app: web}}}');
const EVERY = manifest('policy/v1', 'PodDisruptionBudget', 'web', 'spec: {minAvailable: 1, selector: {}}');
const AUTOSCALED = (minReplicas: number): string => deployment() + BUDGET + manifest('autoscaling/v2', 'HorizontalPodAutoscaler', 'h', `spec: {minReplicas: ${minReplicas}, maxReplicas: 5, scaleTargetRef: {apiVersion: apps/v1, kind: Deployment, name: web}}`);
const NAMESPACE = (level: string): string => `---\napiVersion: v1\nkind: Namespace\nmetadata: {name: n, labels: {pod-security.kubernetes.io/enforce: ${level}}}\n`;
const BINDING = (account: string): string => manifest('rbac.authorization.k8s.io/v1', 'RoleBinding', 'r', `roleRef: {kind: ClusterRole, name: admin}\nsubjects: [{kind: ServiceAccount, name: ${account}}]`);
const INGRESS = (paths: string, more = ''): string => manifest('networking.k8s.io/v1', 'Ingress', 'i', `spec: {${more} rules: [{host: a.example.com, http: {paths: ${paths.replace(/\/\w*/g, '{path: $&}')}}}]}`);
const OTHER_INGRESS = (host: string): string => manifest('networking.k8s.io/v1', 'Ingress', 'other', `spec: {rules: [{host: ${host}, http: {paths: [{path: /api}]}}]}`);
const GATEWAY = (listeners: string, metadata = ''): string => `---\napiVersion: gateway.networking.k8s.io/v1\nkind: Gateway\nmetadata: {name: g, ${metadata}}\nspec: {listeners: [${listeners}]}\n`;
const ROUTE = (more: string): string => manifest('gateway.networking.k8s.io/v1', 'HTTPRoute', 'r', `spec: {parentRefs: [{name: g}], ${more}}`);
const ROLE = (rules: string): string => manifest('rbac.authorization.k8s.io/v1', 'Role', 'r', `rules: [${rules}]`);
const READ = '{apiGroups: [""], resources: [pods], verbs: [get]}';
const PROBE = 'readinessProbe: {httpGet: {port: 80}}';

const CASES: readonly Case[] = [
  ['forbidden-update', 'a selector changes', deployment(), deployment().replace('{matchLabels: {app: web}}', '{matchLabels: {app: web, tier: a}}').replace('labels: {app: web}', 'labels: {app: web, tier: a}'),
    ['high forbidden-update: the API server will refuse this update: spec.selector.matchLabels.tier may not change: (absent) → a', 'high selector-orphans: the Pods that run now do not match the new selector: they stay behind without an owner'],
    deployment({ spec: 'replicas: 2,' })],
  ['deleted-object', 'a claim is deleted', manifest('v1', 'PersistentVolumeClaim', 'data', 'spec: {}') + manifest('v1', 'ConfigMap', 'c', 'data: {a: b}'), manifest('v1', 'ConfigMap', 'c', 'data: {a: b}'),
    ['high deleted-object: this PersistentVolumeClaim is deleted: with the reclaim policy Delete its data is gone'],
    manifest('v1', 'PersistentVolumeClaim', 'data', 'spec: {}')],
  ['deleted-object', 'a Service with an external address is renamed', service('type: LoadBalancer, selector: {app: web}, ports: [{port: 80}]'), service('type: LoadBalancer, selector: {app: web}, ports: [{port: 80}]', 'shop'),
    ['high deleted-object: v1 Service web is deleted, another takes its place: its external address is given back and may not be had again'],
    service('type: LoadBalancer, selector: {app: web}, ports: [{port: 80}, {port: 81}]')],
  ['namespace-moved', 'two objects go together', inNamespace('a'), inNamespace('b'),
    ['medium namespace-moved: 2 objects move (1 ConfigMap, 1 ServiceAccount): each is created in b anew, and deleted from a'], inNamespace('a').replace('x: y', 'x: z')],
  ['node-port-taken', 'a new Service wants the port of one that goes', service('type: NodePort, ports: [{port: 80, nodePort: 30080}]'), service('type: NodePort, ports: [{port: 81, nodePort: 30080}], selector: {a: b}', 'other'),
    ['high node-port-taken: it asks for node port 30080/TCP, which v1 Service web holds: the API server refuses it until that one is deleted or has given the port up', 'medium becomes-public: it becomes reachable on a port of every node; before: it did not exist', 'high deleted-object: this Service is deleted: its node ports stop answering'],
    service('type: NodePort, ports: [{port: 81, nodePort: 30080}], selector: {a: b}')],
  ['becomes-public', 'a ClusterIP becomes a LoadBalancer', service('ports: [{port: 80}]'), service('type: LoadBalancer, ports: [{port: 80}]'),
    ['high becomes-public: it becomes reachable from outside the cluster, anywhere that the network allows; before: inside the cluster only'],
    service('type: LoadBalancer, ports: [{port: 80}]', 'web', 'annotations: {service.beta.kubernetes.io/azure-load-balancer-internal: "true"}')],
  ['becomes-public', 'source ranges are dropped', service('type: LoadBalancer, loadBalancerSourceRanges: [10.0.0.0/8]'), service('type: LoadBalancer'),
    ['high becomes-public: it now answers anywhere, before only 10.0.0.0/8'], service('type: LoadBalancer, loadBalancerSourceRanges: ["10.0.0.0/8"], ports: [{port: 1}]')],
  ['address-changes', 'a LoadBalancer becomes a NodePort', service('type: LoadBalancer'), service('type: NodePort'),
    ['high address-changes: the address will change or vanish: type LoadBalancer → NodePort'], service('type: LoadBalancer, sessionAffinity: ClientIP')],
  ['address-changes', 'the pool changes', service('type: LoadBalancer', 'web', 'annotations: {metallb.io/address-pool: a}'), service('type: LoadBalancer', 'web', 'annotations: {metallb.io/address-pool: b}'),
    ['high address-changes: the address will change or vanish: metadata.annotations["metallb.io/address-pool"] a → b'], service('type: LoadBalancer', 'web', 'annotations: {metallb.io/address-pool: a, team: x}')],
  ['selector-orphans', 'a Service selects what no Pod has', deployment() + service('selector: {app: web}'), deployment() + service('selector: {app: wep}'),
    ['high selector-orphans: Service web selects no Pods any more; before: Deployment web'], deployment({ labels: 'app: web, tier: a' }) + service('selector: {tier: a}')],
  ['selector-orphans', 'Pods are relabelled under a Service', deployment({ labels: 'app: web, tier: a' }) + service('selector: {tier: a}'), deployment({ labels: 'app: web, tier: b' }) + service('selector: {tier: a}'),
    ['high selector-orphans: Service web no longer selects these Pods: their labels changed, its selector {"tier":"a"} did not'], deployment({ labels: 'app: web, tier: b' }) + service('selector: {tier: b}')],
  ['policy-opened', 'a policy admits anyone', POLICY(FRONT), POLICY('ingress: [{}]'),
    ['high policy-opened: Deployment web can now be reached from anyone'], POLICY('ingress: [{from: [{podSelector: {matchExpressions: [{key: app, operator: In, values: [front]}]}}]}]')],
  ['policy-closed', 'a policy admits nobody', POLICY(FRONT), POLICY('policyTypes: [Ingress]'),
    ['medium policy-closed: Deployment web can no longer be reached from Deployment front in default'], POLICY(`${FRONT}, policyTypes: [Ingress]`)],
  ['pod-privileges', 'a container may run as root', deployment({ container: 'securityContext: {runAsNonRoot: true}' }), deployment(),
    ['high pod-privileges: container c may run as root; before it did not'], deployment({ pod: 'securityContext: {runAsNonRoot: true},' })],
  ['pod-privileges', 'a Pod uses the network of its node', deployment(), deployment({ pod: 'hostNetwork: true,' }), ['high pod-privileges: the Pod uses hostNetwork; before it did not'], deployment({ pod: 'hostNetwork: false,' })],
  ['rbac-privileges', 'a role may read Secrets', ROLE(READ), ROLE(`${READ}, {apiGroups: [""], resources: [secrets], verbs: [get]}`),
    ['high rbac-privileges: it now also allows: "get secrets"'], ROLE('{apiGroups: [""], resources: [pods], verbs: [get]}')],
  ['link-changes', 'a URL names another Service', ENV('http://api:80') + API, ENV('http://api2.default.svc.cluster.local:80/v1') + API,
    ['medium link-changes: API now reaches Service default/api2, before default/api'], ENV('http://api.default:80/v2') + API],
  ['link-changes', 'a link is removed', ENV('http://api:80') + API, deployment() + API,
    ['medium link-changes: API is gone: the link to Service default/api is cut'], ENV('http://api:80') + API],
  ['ports-renamed', 'a target port is renamed under a Service', deployment({ container: 'ports: [{name: http, containerPort: 80}]' }) + service('selector: {app: web}, ports: [{port: 80, targetPort: http}]'),
    deployment({ container: 'ports: [{name: web, containerPort: 80}]' }) + service('selector: {app: web}, ports: [{port: 80, targetPort: http}]'),
    ['high ports-renamed: a port of container c is renamed from http to web; still by the old name: Service web'],
    deployment({ container: 'ports: [{name: http, containerPort: 80}, {name: more, containerPort: 81}]' }) + service('selector: {app: web}, ports: [{port: 80, targetPort: http}]')],
  ['replicas-below-budget', 'one replica under minAvailable 1', deployment({ spec: 'replicas: 2,' }) + BUDGET, deployment({ spec: 'replicas: 1,' }) + BUDGET,
    ['medium replicas-below-budget: Deployment web with 1 replica leaves no Pod to evict under PodDisruptionBudget web (minAvailable 1): nodes cannot be drained'], deployment({ spec: 'replicas: 3,' }) + BUDGET],
  ['replicas-below-budget', 'one replica under a budget of all Pods', deployment({ spec: 'replicas: 2,' }) + EVERY, deployment({ spec: 'replicas: 1,' }) + EVERY,
    ['medium replicas-below-budget: Deployment web with 1 replica leaves no Pod to evict under PodDisruptionBudget web (minAvailable 1): nodes cannot be drained'], deployment({ spec: 'replicas: 1,' }) + EVERY.replace(', selector: {}', '')],
  ['scaled-to-zero', 'nothing runs any more', deployment({ spec: 'replicas: 2,' }), deployment({ spec: 'replicas: 0,' }), ['medium scaled-to-zero: 2 → 0 replicas: nothing of it runs any more'], deployment({ spec: 'replicas: 1,' })],
  ['image-backwards', 'a lower version', deployment(), deployment().replace('x:1.2.0', 'x:1.1.9'), ['medium image-backwards: container c goes back from x:1.2.0 to x:1.1.9'], deployment().replace('x:1.2.0', 'x:1.10.0')],
  ['image-repository', 'another registry', deployment(), deployment().replace('x:1.2.0', 'other.example.com/x:1.2.0'), ['medium image-repository: container c runs an image from other.example.com/x, before from x'], deployment().replace('x:1.2.0', 'x:1.3.0')],
  ['probes-removed', 'no readiness probe', deployment({ container: PROBE }), deployment(), ['medium probes-removed: container c loses its readinessProbe: traffic reaches Pods that are not ready, and a rollout no longer waits for them'], deployment({ container: 'readinessProbe: {tcpSocket: {port: 80}}' })],
  ['resources-halved', 'half the memory', deployment({ container: 'resources: {limits: {memory: 1Gi}}' }), deployment({ container: 'resources: {limits: {memory: 512Mi}}' }),
    ['medium resources-halved: container c: limits.memory 1Gi → 512Mi; it is killed when it uses as much as before'], deployment({ container: 'resources: {limits: {memory: 600Mi}}' })],
  ['order-roll', 'variables change places', deployment({ container: 'env: [{name: A, value: x}, {name: B, value: y}]' }), deployment({ container: 'env: [{name: B, value: y}, {name: A, value: x}]' }),
    ['low order-roll: every Pod is restarted because lists stand in another order: spec.template.spec.containers[c].env order A, B → B, A'],
    deployment({ container: 'env: [{name: B, value: y}, {name: A, value: x}]', spec: 'paused: true,' })],
  ['config-roll', 'a generated ConfigMap gets another hash', deployment({ container: 'envFrom: [{configMapRef: {name: c-7h2bkt4gm5}}]' }), deployment({ container: 'envFrom: [{configMapRef: {name: c-9d64b8fk2t}}]' }),
    ['low config-roll: every Pod is restarted because its configuration changed: c-7h2bkt4gm5 → c-9d64b8fk2t'], deployment({ container: 'envFrom: [{configMapRef: {name: c-7h2bkt4gm5}}]', spec: 'replicas: 2,' })],
  ['becomes-public', 'source ranges are widened', service('type: LoadBalancer, loadBalancerSourceRanges: [10.0.0.0/16, "fd00::/64"]'), service('type: LoadBalancer, loadBalancerSourceRanges: [10.0.0.0/15, "fd00::/64"]'),
    ['medium becomes-public: it now answers 10.0.0.0/15, before only 10.0.0.0/16, fd00::/64'], service('type: LoadBalancer, loadBalancerSourceRanges: [10.0.1.0/24, "fd00::1/128"]')],
  ['becomes-public', 'a route appears at a Gateway', manifest('v1', 'ConfigMap', 'c', 'data: {a: b}') + GATEWAY(''), manifest('v1', 'ConfigMap', 'c', 'data: {a: b}') + GATEWAY('') + ROUTE(''),
    ['high becomes-public: it becomes reachable from outside the cluster, anywhere that the network allows; before: it did not exist'], GATEWAY('', 'annotations: {networking.gke.io/load-balancer-type: Internal}') + ROUTE('')],
  ['address-changes', 'another type, with the annotations that it needs, is told once', service('type: NodePort'), service('type: LoadBalancer', 'web', 'annotations: {service.beta.kubernetes.io/aws-load-balancer-scheme: internal}'),
    ['high address-changes: the address will change or vanish: type NodePort → LoadBalancer'], service('type: NodePort, selector: {a: b}')],
  ['address-changes', 'MetalLB is asked for another address', service('type: LoadBalancer', 'web', 'annotations: {metallb.universe.tf/loadBalancerIPs: 10.0.0.1}'), service('type: LoadBalancer', 'web', 'annotations: {metallb.io/loadBalancerIPs: 10.0.0.2}'),
    ['high address-changes: the address will change or vanish: metadata.annotations["metallb.io/loadBalancerIPs"] 10.0.0.1 → 10.0.0.2'], service('type: LoadBalancer', 'web', 'annotations: {metallb.io/loadBalancerIPs: 10.0.0.1}')],
  ['address-changes', 'a Service with a cluster address becomes headless', service('clusterIP: 10.0.0.1'), service('clusterIP: None'),
    ['high forbidden-update: the API server will refuse this update: a Service keeps its cluster address: 10.0.0.1 → None', 'high address-changes: the address will change or vanish: spec.clusterIP 10.0.0.1 → None'], service('')],
  ['no-longer-served', 'an Ingress loses a path', INGRESS('[/, /api]'), INGRESS('[/]'), ['high no-longer-served: Ingress i no longer serves a.example.com/api'], INGRESS('[/api, /, /more]')],
  ['no-longer-served', 'an Ingress loses a path that another one has below another host', INGRESS('[/, /api]') + OTHER_INGRESS('b.example.com'), INGRESS('[/]') + OTHER_INGRESS('b.example.com'),
    ['high no-longer-served: Ingress i no longer serves a.example.com/api'], INGRESS('[/]') + OTHER_INGRESS('b.example.com') + OTHER_INGRESS('a.example.com').replace('other', 'third')],
  ['no-longer-served', 'an Ingress loses TLS', INGRESS('[/]', 'tls: [{hosts: [a.example.com]}],'), INGRESS('[/]'), ['high no-longer-served: Ingress i serves a.example.com/ without TLS'], INGRESS('[/]', 'tls: [{hosts: [a.example.com, b.example.com], secretName: t}],')],
  ['no-longer-served', 'a Gateway changes a port', GATEWAY('{port: 80, protocol: HTTP}'), GATEWAY('{port: 8080, protocol: HTTP}'), ['high no-longer-served: Gateway g no longer serves port 80 for any host'], GATEWAY('{port: 80, protocol: HTTP}, {port: 8080, protocol: HTTP}')],
  ['no-longer-served', 'a route loses a host', ROUTE('hostnames: [a.example.com]'), ROUTE('hostnames: [b.example.com]'), ['high no-longer-served: HTTPRoute r no longer serves a.example.com through g'], ROUTE('')],
  ['pod-security-relaxed', 'a namespace enforces less', NAMESPACE('restricted'), NAMESPACE('baseline'), ['medium pod-security-relaxed: the namespace enforces baseline, before restricted: Pods that it refused are admitted'], NAMESPACE('restricted, team: a')],
  ['service-account-changes', 'Pods act as another account', deployment({ pod: 'serviceAccountName: a,' }) + BINDING('b'), deployment({ pod: 'serviceAccountName: b,' }) + BINDING('b'),
    ['high service-account-changes: the Pods act as service account b, which this render gives ClusterRole admin, before as a'], deployment({ pod: 'serviceAccount: a,' }) + BINDING('b')],
  ['replicas-below-budget', 'an autoscaler may go below the budget', AUTOSCALED(2), AUTOSCALED(1),
    ['medium replicas-below-budget: Deployment web with 1 replica leaves no Pod to evict under PodDisruptionBudget web (minAvailable 1): nodes cannot be drained'], AUTOSCALED(3)],
  ['pod-privileges', 'a container loses its seccomp profile, and the Pod gets a token', deployment({ pod: 'automountServiceAccountToken: false, securityContext: {seccompProfile: {type: RuntimeDefault}},' }), deployment(),
    ['medium pod-privileges: container c makes system calls without a seccomp profile; before it did not', 'medium pod-privileges: the Pod holds a token of its service account; before it did not'],
    deployment({ pod: 'automountServiceAccountToken: false,', container: 'securityContext: {seccompProfile: {type: Localhost, localhostProfile: p}}' })],
  ['pod-privileges', 'a container runs as user 0 and takes a port of the node', deployment({ container: 'securityContext: {runAsUser: 1000}, ports: [{containerPort: 80}]' }), deployment({ container: 'securityContext: {runAsUser: 0}, ports: [{containerPort: 80, hostPort: 80}]' }),
    ['high pod-privileges: container c runs as root, listens on port 80 of its node; before it did not'], deployment({ container: 'securityContext: {runAsUser: 1001}, ports: [{containerPort: 80}]' })],
  ['pod-privileges', 'a new workload asks for more than an ordinary one', manifest('v1', 'ConfigMap', 'c', 'data: {a: b}'), manifest('v1', 'ConfigMap', 'c', 'data: {a: b}') + deployment({ pod: 'hostPID: true,', container: 'securityContext: {privileged: true}' }),
    ['high pod-privileges: the new container c runs privileged', 'high pod-privileges: the new Pod uses hostPID'], manifest('v1', 'ConfigMap', 'c', 'data: {a: b}') + deployment()],
  ['pod-privileges', 'a capability that no container has by itself', deployment(), deployment({ container: 'securityContext: {capabilities: {add: [SYS_ADMIN]}}' }),
    ['high pod-privileges: container c has the capability SYS_ADMIN; before it did not'], deployment({ container: 'securityContext: {capabilities: {drop: [ALL], add: [NET_BIND_SERVICE]}}' })],
  ['rbac-privileges', 'a role names one more Secret', ROLE('{apiGroups: [""], resources: [secrets], resourceNames: [a], verbs: [get]}'), ROLE('{apiGroups: [""], resources: [secrets], resourceNames: [a, b], verbs: [get]}'),
    ['high rbac-privileges: it now also allows: "get secrets b"'], ROLE('{apiGroups: ["*"], resources: [secrets], resourceNames: [a], verbs: [get]}').replace('"*"', '""')],
  ['rbac-privileges', 'a role may do anything', ROLE('{apiGroups: ["*"], resources: ["*"], verbs: [get, list]}'), ROLE('{apiGroups: ["*"], resources: ["*"], verbs: ["*"]}'),
    ['high rbac-privileges: it now also allows: "* */*"'], ROLE('{apiGroups: [""], resources: [pods, pods/log], verbs: [list]}, {apiGroups: [apps], resources: [deployments], verbs: [get]}')],
  ['policy-opened', 'a policy admits more ports', POLICY('ingress: [{ports: [{port: 80, endPort: 90}]}]'), POLICY('ingress: [{ports: [{port: 80, endPort: 91}]}]'),
    ['high policy-opened: Deployment web can now be reached from anyone on 80-91/TCP'], POLICY('ingress: [{ports: [{port: 81}, {port: 85, endPort: 90}]}]')],
  ['policy-opened', 'a policy admits more addresses', POLICY('ingress: [{from: [{ipBlock: {cidr: 10.0.0.0/8, except: [10.1.0.0/16]}}]}]'), POLICY('ingress: [{from: [{ipBlock: {cidr: 10.0.0.0/8}}]}]'),
    ['medium policy-opened: Deployment web can now be reached from 10.0.0.0/8'], POLICY('ingress: [{from: [{ipBlock: {cidr: 10.2.0.0/16}}, {ipBlock: {cidr: 10.0.0.0/8, except: [10.0.0.0/15]}}]}]')],
  ['policy-opened', 'a policy admits Pods of other namespaces', POLICY('ingress: [{from: [{namespaceSelector: {}, podSelector: {matchLabels: {a: b}}}]}]'), POLICY('ingress: [{from: [{namespaceSelector: {}}]}]'),
    ['medium policy-opened: Deployment web can now be reached from Deployment web in default, Deployment front in default, Pods of namespaces {}'], POLICY('ingress: [{from: [{namespaceSelector: {}, podSelector: {matchLabels: {a: b}}}]}, {from: [{namespaceSelector: {}, podSelector: {matchLabels: {a: b}}}]}]')],
  ['image-repository', 'an image of the same name from elsewhere', deployment().replace('x:1.2.0', 'library/x:1.2.0'), deployment().replace('x:1.2.0', 'ghcr.io/x:1.2.0'), ['medium image-repository: container c runs an image from ghcr.io/x, before from x'], deployment().replace('x:1.2.0', 'docker.io/library/x:1.2.0')],
  ['resources-halved', 'a request is removed', deployment({ container: 'resources: {requests: {memory: 1Gi}}' }), deployment(),
    ['medium resources-halved: container c: requests.memory 1Gi is removed; it is among the first to be evicted, and may land on a node that is full'], deployment({ container: 'resources: {limits: {memory: 1Gi}}' })],
];

describe.each(CASES)('%s: %s', (rule, _story, before, risky, expected, harmless) => {
  test('is a risk', () => {
    expect(risksBetween(before, risky)).toEqual(expected);
  });

  test('has a level that its rule declares', () => {
    const declared = RISK_RULES.flatMap(({ id, severity, cases = {} }) => [severity, ...Object.keys(cases)].map((each) => `${each} ${id}`));
    expect(expected.map((line) => line.split(':')[0]).filter((found) => !declared.includes(found))).toEqual([]);
  });

  test('a similar change is none', () => {
    expect(risksBetween(before, harmless).filter((line) => line.includes(` ${rule}: `))).toEqual([]);
  });
});

describe('overlay-deleted', () => {
  const risks = (before: string, after: string | undefined): string[] => diffStates([overlay(before)], after === undefined ? [] : [overlay(after)])
    .overlays.flatMap(({ changes }) => changes.flatMap((change) => change.risks.map((risk) => `${risk.level} ${risk.subject ?? ''}: ${risk.message}`)));
  const everything = deployment() + service('type: LoadBalancer, ports: [{port: 80}]');

  test('says once what goes with the overlay, the heaviest by name', () => {
    expect(risks(everything, undefined)).toEqual(['high overlay o: the overlay is deleted: whatever syncs it with pruning deletes 1 Deployment, 1 Service; Service web: its external address is given back and may not be had again']);
  });

  test('weighs as much as the heaviest of its objects', () => {
    expect(risks(manifest('v1', 'ConfigMap', 'c', 'data: {a: b}'), undefined)).toEqual(['low overlay o: the overlay is deleted: whatever syncs it with pruning deletes 1 ConfigMap']);
    expect(risks(deployment(), undefined)).toEqual(['medium overlay o: the overlay is deleted: whatever syncs it with pruning deletes 1 Deployment']);
  });

  test('objects that are deleted from an overlay that stays are told one by one', () => {
    expect(risks(everything, deployment())).toEqual([': this Service is deleted: its external address is given back and may not be had again'].map((text) => `high ${text}`));
  });
});

describe('a link to a Service that is renamed', () => {
  const api = (name: string): string => service('selector: {app: api}, ports: [{port: 80}]', name);

  test('that follows is told as such', () => {
    expect(risksBetween(ENV('http://api:80') + api('api'), ENV('http://shop:80') + api('shop'))).toEqual([
      'low link-changes: API follows the Service that is renamed: default/api → default/shop',
      'medium deleted-object: v1 Service api is deleted, another takes its place: its DNS name stops resolving',
    ]);
  });

  test('that does not follow is cut', () => {
    expect(risksBetween(ENV('http://api:80') + api('api'), ENV('http://api:80') + api('shop'))).toEqual([
      'high link-changes: Service default/api is now default/shop, but it is still named by Deployment web (API)',
      'medium deleted-object: v1 Service api is deleted, another takes its place: its DNS name stops resolving',
    ]);
  });
});

describe('a port number that a Service gives up', () => {
  const at = (port: number, more = ''): string => service(`selector: {app: api}, ports: [{port: ${port}, targetPort: 80}${more}]`, 'api');
  const GONE = 'link-changes: Service default/api no longer answers on port 80/TCP (now 8081/TCP)';
  const stale = `medium ${GONE}: Pods that still run with the old value fail until they are restarted; the new value is in Deployment web (API)`;
  const split = (port: number): string => deployment({ container: `env: [{name: API_HOST, value: api}, {name: API_PORT, value: "${port}"}]` });
  const ingress = (port: number): string => manifest('networking.k8s.io/v1', 'Ingress', 'i', `spec: {defaultBackend: {service: {port: {number: ${port}}, name: api}}}`);
  const route = (port: number): string => manifest('gateway.networking.k8s.io/v1', 'HTTPRoute', 'r', `spec: {rules: [{backendRefs: [{name: api, port: ${port}}]}]}`);

  test.each([
    ['links that follow leave running Pods behind', ENV('http://api:80'), ENV('http://api:8081'), [stale]],
    ['the port of a scheme counts as written', ENV('http://api/v1'), ENV('http://api:8081/v1'), [stale]],
    ['host and port may be two variables', split(80), split(8081), [stale.replace('(API)', '(API_PORT)')]],
    ['a link that names the old port fails', ENV('http://api:80'), ENV('http://api:80'), [`high ${GONE}, but it is still named by Deployment web (API)`]],
    ['so does a new one', '', ENV('http://api:80'), [`high ${GONE}, but it is still named by Deployment web (API)`]],
    ['so does an Ingress', ingress(80), ingress(80), [`high ${GONE}, but it is still named by Ingress i`]],
    ['so does a route', route(80), route(80), [`high ${GONE}, but it is still named by HTTPRoute r`]],
    ['without a known link it is good to know', ingress(80), ingress(8081), [`low ${GONE}; nothing in this render is known to name it`]],
    ['a link to another port is none to this one', ENV('http://api:90'), ENV('http://api:90'), [`low ${GONE}; nothing in this render is known to name it`]],
  ])('%s', (_, before, after, expected) => {
    expect(risksBetween(before + at(80), after + at(8081))).toEqual(expected);
  });

  test.each([
    ['the old port stays beside the new one', at(80), at(8081, ', {port: 80, name: old}')],
    ['only the target changes', at(80), at(80).replace('targetPort: 80', 'targetPort: 81')],
    ['it is headless, and its Pods keep theirs', at(80).replace('{selector', '{clusterIP: None, selector'), at(8081).replace('{selector', '{clusterIP: None, selector')],
  ])('is no risk where %s', (_, before, after) => {
    expect(risksBetween(ENV('http://api:80') + before, ENV('http://api:80') + after)).toEqual([]);
  });

  test('is told for a renamed Service where a link has the new name and the old port', () => {
    const second = ', {port: 9090, name: metrics}, {port: 9091, name: more}';
    const renamed = at(8081, second).replace('name: api', 'name: shop');
    const now = '(now 8081/TCP, 9090/TCP, 9091/TCP)';
    expect(risksBetween(ENV('http://api:80') + at(80, second), ENV('http://shop:80') + renamed).filter((line) => line.startsWith('high'))).toEqual([
      `high link-changes: Service default/shop no longer answers on port 80/TCP ${now}, but it is still named by Deployment web (API)`,
    ]);
  });
});

test('every rule has a case, here or in a file of its own', () => {
  const files = readdirSync(__dirname).map((file) => file.replace(/\.test\.ts$/, ''));
  expect(RISK_RULES.map(({ id }) => id).filter((id) => id !== 'overlay-deleted' && !files.includes(id) && !CASES.some(([rule]) => rule === id))).toEqual([]);
});
