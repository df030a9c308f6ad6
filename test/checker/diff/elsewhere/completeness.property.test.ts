import fc from 'fast-check';
import { stringify } from 'yaml';
import { diffOverlay } from '../../../../src/checker/diff/diff-overlay';
import { cluesBetween } from '../../../../src/checker/diff/elsewhere/clues-of';
import { fitsAny } from '../../../../src/checker/diff/elsewhere/fits';
import { SourceText } from '../../../../src/checker/diff/elsewhere/source-text';
import { ANYTHING } from '../../../../src/checker/diff/risks/clue';
import type { JsonObject, JsonValue } from '../../../../src/kubernetes/objects/json';
import { at } from '../../../../src/kubernetes/objects/json';
import type { Resource } from '../../../../src/kubernetes/objects/resource';

/*
 * Random repositories of three units, of which the first changes. What the rules say with only the units that a clue leads to must be what they say with
 * all.
 */

const NAME = fc.constantFrom('web', 'api', 'web-db', 'db', 'cart', 'mail');
const LABELS = fc.record({ app: fc.constantFrom('red', 'green', 'blue'), tier: fc.constantFrom('front', 'back') }, { requiredKeys: ['app'] });
const PORT = fc.constantFrom('http', 'grpc', 'admin');
const HOST = fc.oneof(NAME, NAME.map((name) => `http://${name}:80/x`), NAME.map((name) => `${name}.shop.svc:8080`), fc.constant('info'), fc.constant('https://example.com'));
const SELECTOR = fc.oneof(
  { weight: 4, arbitrary: LABELS.map((matchLabels): JsonObject => ({ matchLabels })) },
  { weight: 1, arbitrary: fc.constantFrom<JsonObject>({}, { matchExpressions: [{ key: 'app', operator: 'Exists' }] }, { matchExpressions: [{ key: 'tier', operator: 'NotIn', values: ['back'] }] }) },
);

function named(apiVersion: string, kind: string, name: string, rest: JsonObject): JsonObject {
  return { apiVersion, kind, metadata: { name, namespace: 'shop' }, ...rest };
}

const CONFIG_SOURCE = fc.record({ name: NAME, field: fc.constantFrom('configMapRef', 'secretRef') }).map(({ name, field }): JsonObject => ({ [field]: { name } }));

const WORKLOAD = {
  name: NAME,
  labels: LABELS,
  replicas: fc.option(fc.integer({ min: 0, max: 3 }), { nil: null }),
  env: fc.dictionary(fc.constantFrom('API_HOST', 'API_PORT', 'LOG'), fc.oneof(HOST, fc.constant('80'))),
  port: PORT,
  account: fc.option(NAME, { nil: 'default' }),
  config: fc.option(CONFIG_SOURCE, { nil: {} }),
  file: NAME,
};
const workload = fc.record(WORKLOAD).map(({ name, labels, replicas, env, port, account, config, file }) => {
  const variables = Object.entries(env).map(([key, value]) => ({ name: key, value }));
  const volumes = [{ name: 'files', configMap: { name: file, items: [{ key: 'a', path: 'a' }] } }];
  const containers = [{ name: 'main', image: 'a:1', env: variables, ports: [{ containerPort: 80, name: port }], envFrom: [config] }];
  const template = { metadata: { labels }, spec: { serviceAccountName: account, containers, volumes } };
  return named('apps/v1', 'Deployment', name, { spec: { ...(replicas === null ? {} : { replicas }), selector: { matchLabels: labels }, template } });
});
/** The same by other controllers, and what runs a Deployment in its place. */
const otherKind = fc.record({ of: workload, kind: fc.constantFrom(['v1', 'ReplicationController'], ['argoproj.io/v1alpha1', 'Rollout'], ['serving.knative.dev/v1', 'Service'], ['apps.openshift.io/v1', 'DeploymentConfig']) })
  .map(({ of, kind: [apiVersion, kind] }): JsonObject => ({ ...of, apiVersion, kind }));
const rollout = fc.record({ name: NAME, target: NAME })
  .map(({ name, target }) => named('argoproj.io/v1alpha1', 'Rollout', name, { spec: { replicas: 2, workloadRef: { apiVersion: 'apps/v1', kind: 'Deployment', name: target } } }));
const NODE_PORT = fc.constantFrom(undefined, 30080, 30081);
const service = fc.record({ name: NAME, selector: LABELS, port: fc.constantFrom(80, 8080), portName: PORT, target: PORT, nodePort: NODE_PORT })
  .map(({ name, selector, port, portName, target, nodePort }) => named('v1', 'Service', name, {
    spec: { selector, ports: [{ name: portName, port, targetPort: target, ...(nodePort === undefined ? {} : { nodePort }) }], ...(nodePort === undefined ? {} : { type: 'NodePort' }) },
  }));
const budget = fc.record({ name: NAME, selector: SELECTOR, minAvailable: fc.integer({ min: 1, max: 2 }) }).map(({ name, ...spec }) => named('policy/v1', 'PodDisruptionBudget', name, { spec }));
const autoscaler = fc.record({ name: NAME, target: NAME, min: fc.integer({ min: 1, max: 3 }) })
  .map(({ name, target, min }) => named('autoscaling/v2', 'HorizontalPodAutoscaler', name, { spec: { scaleTargetRef: { apiVersion: 'apps/v1', kind: 'Deployment', name: target }, minReplicas: min, maxReplicas: 5 } }));
const NAMESPACES = fc.constantFrom<JsonObject>({ matchLabels: { 'kubernetes.io/metadata.name': 'shop' } }, { matchLabels: { team: 'a' } });
const PEER = fc.oneof(
  { weight: 3, arbitrary: SELECTOR.map((podSelector): JsonObject => ({ podSelector })) },
  { weight: 1, arbitrary: fc.record({ podSelector: SELECTOR, namespaceSelector: NAMESPACES }) },
);
const policy = fc.record({ name: NAME, podSelector: SELECTOR, from: PEER, to: fc.option(PEER, { nil: undefined }) })
  .map(({ name, podSelector, from, to }) => named('networking.k8s.io/v1', 'NetworkPolicy', name, {
    spec: { podSelector, ingress: [{ from: [from] }], ...(to === undefined ? {} : { egress: [{ to: [to] }] }) },
  }));
const namespace = fc.constantFrom('a', 'b').map((team): JsonObject => ({ apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'shop', labels: { team } } }));
const HOSTNAME = fc.constantFrom('a.example.com', 'b.example.com');
const BACKEND_PORT = fc.oneof(PORT.map((name): JsonObject => ({ name })), fc.constant<JsonObject>({ number: 80 }));
const ingress = fc.record({ name: NAME, service: NAME, port: BACKEND_PORT, host: fc.option(HOSTNAME, { nil: undefined }) })
  .map(({ name, service: of, port, host }) => {
    const backend = { service: { name: of, port } };
    return named('networking.k8s.io/v1', 'Ingress', name, { spec: host === undefined ? { defaultBackend: backend } : { rules: [{ host, http: { paths: [{ path: '/', backend }] } }] } });
  });
const binding = fc.record({ name: NAME, role: NAME, account: NAME })
  .map(({ name, role, account }) => named('rbac.authorization.k8s.io/v1', 'RoleBinding', name, { roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'Role', name: role }, subjects: [{ kind: 'ServiceAccount', name: account }] }));

const gateway = fc.record({ name: NAME, internal: fc.boolean() })
  .map(({ name, internal }) => named('gateway.networking.k8s.io/v1', 'Gateway', name, {
    spec: { listeners: [{ name: 'http', port: 80, protocol: 'HTTP' }] },
    ...(internal ? { metadata: { name, namespace: 'shop', annotations: { 'networking.gke.io/load-balancer-type': 'Internal' } } } : {}),
  }));
const route = fc.record({ name: NAME, parent: NAME, hostname: HOSTNAME })
  .map(({ name, parent, hostname }) => named('gateway.networking.k8s.io/v1', 'HTTPRoute', name, { spec: { parentRefs: [{ name: parent }], hostnames: [hostname] } }));

const config = fc.record({ name: NAME, kind: fc.constantFrom('ConfigMap', 'Secret', 'ServiceAccount'), key: fc.constantFrom('a', 'b') })
  .map(({ name, kind, key }) => named('v1', kind, name, kind === 'ServiceAccount' ? {} : { data: { [key]: 'eA==' } }));
const external = fc.record({ name: NAME, of: NAME })
  .map(({ name, of }) => named('external-secrets.io/v1', 'ExternalSecret', name, { spec: { target: { name: of } } }));
const role = fc.record({ name: NAME, resource: fc.constantFrom('pods', 'secrets') })
  .map(({ name, resource }) => named('rbac.authorization.k8s.io/v1', 'Role', name, { rules: [{ apiGroups: [''], resources: [resource], verbs: ['get'] }] }));
const release = fc.record({ name: NAME, values: NAME })
  .map(({ name, values }) => named('helm.toolkit.fluxcd.io/v2', 'HelmRelease', name, { spec: { valuesFrom: [{ kind: 'ConfigMap', name: values }] } }));

function keyOf({ apiVersion, kind, metadata }: JsonObject): string {
  return `${String(apiVersion)} ${String(kind)} ${(metadata as { name: string }).name}`;
}

const OFTEN = [
  { weight: 4, arbitrary: workload }, { weight: 4, arbitrary: service }, { weight: 2, arbitrary: budget }, { weight: 3, arbitrary: config },
  { weight: 2, arbitrary: policy },
];
const OBJECT = fc.oneof(...OFTEN, autoscaler, namespace, ingress, binding, gateway, route, otherKind, rollout, external, role, release);
const UNITS = fc.uniqueArray(OBJECT, { selector: keyOf, minLength: 4, maxLength: 14 })
  .map((objects) => [0, 1, 2].map((unit) => objects.filter((_, index) => index % 3 === unit)));

function state(units: readonly (readonly JsonObject[])[]): { overlay: string; resources: Resource[] } {
  return { overlay: 'cloud', resources: units.flat().map((object, document) => ({ overlay: 'cloud', document, object })) };
}

type Path = readonly (string | number)[];

function pathsOf(value: JsonValue | undefined): Path[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => [[key], ...pathsOf(item as JsonValue).map((path) => [key, ...path])]);
}

function withValue(value: JsonValue | undefined, [key, ...path]: Path, to: JsonValue | undefined): JsonValue | undefined {
  if (key === undefined) return to;
  if (Array.isArray(value)) return value.map((item: JsonValue, index) => (index === Number(key) ? withValue(item, path, to) ?? null : item));
  return { ...value as JsonObject, [key]: withValue((value as JsonObject)[key], path, to) };
}

interface Edit {
  readonly how: 'change' | 'replace' | 'rename' | 'remove' | 'add';
  readonly object: number;
  readonly field: number;
}

/** An object takes a field of another of its kind, or all of them, or its name, too; or one comes or goes. */
function edited(
  objects: readonly JsonObject[], others: readonly JsonObject[], { how, object: index, field }: Edit, taken: ReadonlySet<string>,
): JsonObject[] {
  const isFree = (object: JsonObject): boolean => !taken.has(keyOf(object));
  if (how === 'add') return [...objects, ...others.filter(isFree).slice(0, 1)];
  const place = index % Math.max(1, objects.length);
  if (how === 'remove') return objects.filter((_, other) => other !== place);
  const model = others.find((other) => other.kind === objects[place]?.kind && other.apiVersion === objects[place].apiVersion);
  return objects.map((object, other) => {
    if (other !== place || model === undefined) return object;
    if (how === 'rename') return isFree(model) ? { ...object, metadata: model.metadata } : object;
    if (how === 'replace') return { ...model, metadata: object.metadata };
    const paths = pathsOf({ spec: object.spec, data: object.data });
    const path = paths[field % Math.max(1, paths.length)] ?? ['spec'];
    return withValue(object, path, at(model, ...path)) as JsonObject;
  });
}

const EDIT = fc.record<Edit>({ how: fc.constantFrom('change', 'change', 'change', 'replace', 'rename', 'remove', 'add'), object: fc.nat(), field: fc.nat() });

const SPELLINGS: readonly ((objects: readonly JsonObject[]) => string)[] = [
  (objects) => objects.map((object) => `# Generated.\n${stringify(object)}`).join('---\n'),
  (objects) => objects.map((object) => stringify(object, { collectionStyle: 'flow', defaultStringType: 'QUOTE_SINGLE' })).join('---\n'),
  (objects) => stringify({ apiVersion: 'v1', kind: 'List', items: objects }),
];

type Units = readonly (readonly JsonObject[])[];

/** The units to which clues lead, from the one that changes and on from each other. */
function ledTo(before: readonly JsonObject[], after: readonly JsonObject[], rest: Units, spell: (objects: readonly JsonObject[]) => string): Units {
  const sources = new Map(rest.map((unit) => [unit, [new SourceText([spell(unit)])]]));
  let [known, size]: [Units, number] = [[], -1];
  while (known.length > size) {
    size = known.length;
    const clues = cluesBetween(state([before, ...known]), state([after, ...known]));
    const seen = new Set(known);
    known = clues === ANYTHING ? rest : rest.filter((unit) => seen.has(unit) || fitsAny(clues, sources.get(unit) ?? []));
  }
  return known;
}

test('units to which no clue leads change nothing that is said', () => {
  let [narrower, silent] = [0, 0];
  const others = fc.array(OBJECT, { minLength: 8, maxLength: 8 });
  fc.assert(fc.property(UNITS, others, EDIT, fc.constantFrom(...SPELLINGS), ([first, ...rest], models, edit, spell) => {
    const changed = edited(first, models, edit, new Set([first, ...rest].flat().map(keyOf)));
    const needed = ledTo(first, changed, rest, spell);
    if (needed.length < rest.length) narrower += 1;
    if (needed.length === 0) silent += 1;
    const [part, whole] = [needed, rest].map((units) => diffOverlay(state([first, ...units]), state([changed, ...units])).changes);
    expect(part).toEqual(whole);
  }), { numRuns: 600 });
  expect([narrower > 180, silent > 60]).toEqual([true, true]);
});
