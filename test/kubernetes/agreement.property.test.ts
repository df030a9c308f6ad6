import fc from 'fast-check';
import { diffStates } from '../../src/checker/diff/diff-states';
import { policyCheck } from '../../src/checker/rules/policy/policy-check';
import { checkLinks } from '../../src/checker/rules/references/check-links';
import type { JsonObject, JsonValue } from '../../src/kubernetes/objects/json';
import type { Resource } from '../../src/kubernetes/objects/resource';

/* What validate and diff say about the same objects: they cannot disagree about who can reach them and about their Pods. */

function resourcesOf(objects: readonly JsonObject[]): Resource[] {
  return objects.map((object, document) => ({ overlay: 'o', document, object }));
}

function policies(rule: string, objects: readonly JsonObject[]): string[] {
  return [...policyCheck({}).run(resourcesOf(objects))].filter((finding) => finding.rule === rule).map(({ document, message }) => `${document} ${message}`);
}

function risks(before: readonly JsonObject[], after: readonly JsonObject[]): string[] {
  return diffStates([{ overlay: 'o', resources: resourcesOf(before) }], [{ overlay: 'o', resources: resourcesOf(after) }])
    .overlays.flatMap(({ changes }) => changes).flatMap((change) => change.risks.map(({ rule, level, message }) => `${level} ${rule}: ${message}`));
}

function isRisk(rule: string, found: readonly string[]): boolean {
  return found.some((risk) => risk.split(' ')[1] === `${rule}:`);
}

function balanced(annotations: JsonObject, spec: JsonObject = {}): JsonObject {
  return { apiVersion: 'v1', kind: 'Service', metadata: { name: 'web', annotations }, spec: { type: 'LoadBalancer', ports: [{ port: 80 }], ...spec } };
}

test.each([
  ['an internal load balancer of GKE', balanced({ 'networking.gke.io/load-balancer-type': 'Internal' })],
  ['the class of AWS, internal by default', balanced({}, { loadBalancerClass: 'service.k8s.aws/nlb' })],
  ['the class of EKS Auto Mode, internal by default', balanced({}, { loadBalancerClass: 'eks.amazonaws.com/nlb' })],
  ['an internal class of GKE', balanced({}, { loadBalancerClass: 'networking.gke.io/l4-regional-internal' })],
])('%s is public for neither command', (_, service) => {
  expect(policies('public-exposure', [service])).toEqual([]);
  expect(isRisk('becomes-public', risks([], [service]))).toBe(false);
});

const WORDS = ['true', 'false', 'Internal', 'internal', 'internet-facing', 'external', 'nlb-ip', 'intranet', ''];
const KEYS = [
  'service.beta.kubernetes.io/aws-load-balancer-scheme', 'service.beta.kubernetes.io/aws-load-balancer-internal', 'service.beta.kubernetes.io/aws-load-balancer-type',
  'service.beta.kubernetes.io/azure-load-balancer-internal', 'networking.gke.io/load-balancer-type', 'alb.ingress.kubernetes.io/scheme', 'kubernetes.io/ingress.class',
];
const CLASSES = ['service.k8s.aws/nlb', 'eks.amazonaws.com/nlb', 'networking.gke.io/l4-regional-internal', 'networking.gke.io/l4-regional-external', 'gke-l7-rilb', 'nginx-internal', 'metallb'];
const KINDS = [
  'v1 Service', 'networking.k8s.io/v1 Ingress', 'extensions/v1beta1 Ingress', 'gateway.networking.k8s.io/v1 Gateway', 'gateway.networking.k8s.io/v1 HTTPRoute',
  'gateway.networking.k8s.io/v1 TCPRoute', 'serving.knative.dev/v1 Service', 'config.openshift.io/v1 Ingress', 'networking.istio.io/v1 Gateway', 'v1 ConfigMap',
];
const entrance = fc.record({
  kind: fc.constantFrom(...KINDS),
  name: fc.constantFrom('a', 'b', 'c', 'd'),
  annotations: fc.dictionary(fc.constantFrom(...KEYS), fc.constantFrom(...WORDS)),
  spec: fc.record({
    type: fc.constantFrom('LoadBalancer', 'NodePort', 'ClusterIP', 'ExternalName'),
    clusterIP: fc.constantFrom('None', '10.0.0.1'),
    externalIPs: fc.constantFrom<JsonValue>([], ['198.51.100.7']),
    loadBalancerClass: fc.constantFrom(...CLASSES),
    ingressClassName: fc.constantFrom(...CLASSES),
    gatewayClassName: fc.constantFrom(...CLASSES),
    parentRefs: fc.array(fc.record({ name: fc.constantFrom('a', 'b', 'c', 'd'), kind: fc.constantFrom('Gateway', 'Service') }, { requiredKeys: ['name'] }), { maxLength: 2 }),
  }, { requiredKeys: [] }),
}).map(({ kind, name, annotations, spec }): JsonObject => ({
  apiVersion: kind.split(' ')[0], kind: kind.split(' ')[1], metadata: { name, annotations }, spec: { ...spec },
}));

/** One name each, so that diff takes no two for the same. */
function nameOf({ metadata }: JsonObject): string {
  return String((metadata as JsonObject).name);
}

function keyOf({ apiVersion, kind, metadata }: JsonObject): string {
  return `${String(apiVersion)} ${String(kind)} ${JSON.stringify((metadata as JsonObject).name)}`;
}

test('the commands agree about what is reachable from outside', () => {
  let [open, closed] = [0, 0];
  fc.assert(fc.property(fc.uniqueArray(entrance, { selector: nameOf, minLength: 1, maxLength: 4 }), (objects) => {
    const found = policies('public-exposure', objects).map((finding) => Number(finding.split(' ')[0]));
    objects.forEach((object, document) => {
      const others = objects.filter((other) => other !== object);
      const isNew = diffStates([{ overlay: 'o', resources: resourcesOf(others) }], [{ overlay: 'o', resources: resourcesOf(objects) }])
        .overlays.flatMap(({ changes }) => changes).filter(({ after }) => after === object).flatMap((change) => change.risks).some(({ rule }) => rule === 'becomes-public');
      expect([keyOf(object), isNew]).toEqual([keyOf(object), found.includes(document)]);
      if (isNew) open += 1; else closed += 1;
    });
  }), { numRuns: 400 });
  expect([open > 50, closed > 50]).toEqual([true, true]);
});

const TEMPLATE = ['spec', 'template'];
/** Kinds with the place of their template; none for those without Pods. */
const OWNERS: readonly (readonly [apiVersion: string, kind: string, path: readonly string[] | undefined])[] = [
  ['v1', 'Pod', []], ['v1', 'ReplicationController', TEMPLATE], ['apps/v1', 'Deployment', TEMPLATE], ['apps/v1', 'StatefulSet', TEMPLATE], ['apps/v1', 'DaemonSet', TEMPLATE],
  ['apps/v1', 'ReplicaSet', TEMPLATE], ['batch/v1', 'Job', TEMPLATE], ['batch/v1', 'CronJob', ['spec', 'jobTemplate', 'spec', 'template']], ['argoproj.io/v1alpha1', 'Rollout', TEMPLATE],
  ['apps.openshift.io/v1', 'DeploymentConfig', TEMPLATE], ['serving.knative.dev/v1', 'Service', TEMPLATE], ['apps.kruise.io/v1alpha1', 'CloneSet', TEMPLATE],
  ['keda.sh/v1alpha1', 'ScaledJob', ['spec', 'jobTargetRef', 'template']], ['example.com/v1', 'Deployment', undefined], ['argoproj.io/v1alpha1', 'Workflow', undefined],
];

interface Pods {
  readonly owner: typeof OWNERS[number];
  readonly labels: Readonly<Record<string, string>>;
  readonly lists: readonly string[];
}

function ownerOf({ owner: [apiVersion, kind, path], labels, lists }: Pods, container: JsonObject): JsonObject {
  const spec: Record<string, JsonValue[]> = {};
  lists.forEach((list, position) => (spec[list] ??= []).push({ name: `c${position}`, image: 'a:1', ...container }));
  const template: JsonObject = (path ?? TEMPLATE).length === 0 ? { metadata: { name: 'web', labels }, spec } : { metadata: { labels }, spec };
  const rest = (path ?? TEMPLATE).reduceRight<JsonObject>((inner, key) => ({ [key]: inner }), template);
  return { apiVersion, kind, metadata: { name: 'web' }, ...rest };
}

const pods = fc.record({
  owner: fc.constantFrom(...OWNERS),
  labels: fc.dictionary(fc.constantFrom('app', 'tier'), fc.constantFrom('a', 'b')),
  lists: fc.array(fc.constantFrom('containers', 'initContainers', 'ephemeralContainers'), { minLength: 1, maxLength: 4 }),
});

test('the commands agree about which objects have Pods, and about every container of these', () => {
  const judged = new Set<string>();
  fc.assert(fc.property(pods, (found) => {
    const [plain, privileged] = [{ privileged: false }, { privileged: true }].map((securityContext) => ownerOf(found, { securityContext }));
    const named = (texts: readonly string[]): string[] => texts.flatMap((text) => /container "?(c\d)/.exec(text)?.[1] ?? []).sort();
    const seen = named(policies('privileged-container', [privileged]));

    expect(named(risks([plain], [privileged]).filter((risk) => risk.startsWith('high pod-privileges: ')))).toEqual(seen);
    expect(seen).toEqual(found.owner[2] === undefined ? [] : found.lists.map((_, position) => `c${position}`));
    judged.add(found.owner.join());
  }), { numRuns: 300 });
  expect(judged.size).toBe(OWNERS.length);
});

test('the commands agree about which Pods a Service selects', () => {
  let [selected, missed] = [0, 0];
  fc.assert(fc.property(pods, fc.dictionary(fc.constantFrom('app', 'tier'), fc.constantFrom('a', 'b'), { minKeys: 1 }), (found, selector) => {
    const service = (labels: JsonObject): JsonObject => ({ apiVersion: 'v1', kind: 'Service', metadata: { name: 'front' }, spec: { selector: labels, ports: [{ port: 80 }] } });
    const owner = ownerOf(found, {});
    const matchesNothing = checkLinks(resourcesOf([owner, service(selector)])).some(({ rule }) => rule === 'service-selector-matches-nothing');
    const loses = isRisk('selector-orphans', risks([owner, service(selector)], [owner, service({ nobody: 'x' })]));

    expect(loses).toBe(!matchesNothing);
    if (loses) selected += 1; else missed += 1;
  }), { numRuns: 300 });
  expect([selected > 20, missed > 20]).toEqual([true, true]);
});

test.each([['v1', 'ReplicationController'], ['apps/v1', 'ReplicaSet'], ['argoproj.io/v1alpha1', 'Rollout'], ['apps.openshift.io/v1', 'DeploymentConfig']])(
  '%s %s that becomes privileged and goes to no replicas has both risks, and one finding', (apiVersion, kind) => {
    const owner = (replicas: number, privileged: boolean): JsonObject => ({
      apiVersion, kind, metadata: { name: 'web' }, spec: { replicas, template: { metadata: { labels: { app: 'web' } }, spec: { containers: [{ name: 'c', image: 'a:1', securityContext: { privileged } }] } } },
    });

    expect(risks([owner(2, false)], [owner(0, true)])).toEqual([
      'high pod-privileges: container c runs privileged; before it did not', 'medium scaled-to-zero: 2 → 0 replicas: nothing of it runs any more',
    ]);
    expect(policies('privileged-container', [owner(0, true)])).toEqual(['0 container "c" is privileged: it has the powers of root on the node']);
  },
);

test('a Deployment that a Rollout runs in its place is not scaled to zero', () => {
  const deployment = (replicas: number): JsonObject => ({ apiVersion: 'apps/v1', kind: 'Deployment', metadata: { name: 'web' }, spec: { replicas, template: { spec: { containers: [] } } } });
  const rollout = { apiVersion: 'argoproj.io/v1alpha1', kind: 'Rollout', metadata: { name: 'web' }, spec: { workloadRef: { apiVersion: 'apps/v1', kind: 'Deployment', name: 'web' } } };

  expect(isRisk('scaled-to-zero', risks([deployment(2)], [deployment(0)]))).toBe(true);
  expect(isRisk('scaled-to-zero', risks([deployment(2)], [deployment(0), rollout]))).toBe(false);
});
