import type { DeliveryContext } from '../../../src/checker/checks/check';
import { DEFAULT_SETTINGS } from '../../../src/checker/settings/settings';
import { linksCheck } from '../../../src/checker/validate/links-check';
import { validate } from '../../../src/checker/validate/validate';

const RULES = ['delivered-twice', 'node-port-taken', 'pool-moved'];

async function found(streams: readonly (readonly [DeliveryContext | undefined, string])[], world?: string): Promise<readonly string[]> {
  const inputs = streams.map(([delivery, text], index) => ({ overlay: `o${index}`, source: '', text, world, context: delivery && { delivery } }));
  const { findings } = await validate(inputs, { checks: [linksCheck(DEFAULT_SETTINGS)], settings: DEFAULT_SETTINGS, renderer: '', kubernetes: [] });
  return findings.filter(({ rule }) => RULES.includes(rule)).map(({ overlay, resource, severity, message }) => `${overlay} ${resource}: ${severity} ${message}`);
}

const [BLUE, GREEN] = ['blue', 'green'].map((name): DeliveryContext => ({ name: `Application argocd/${name}`, cluster: 'here' }));

function configMaps(namespace: string, ...names: readonly string[]): string {
  return names.map((name) => `{apiVersion: v1, kind: ConfigMap, metadata: {name: ${name}, namespace: ${namespace}}}\n`).join('---\n');
}

test('what two deliveries apply to one cluster is told once for the two', async () => {
  expect(await found([[BLUE, configMaps('shop', 'a', 'b')], [GREEN, configMaps('shop', 'a', 'b', 'c')]])).toEqual([
    'o1 v1 ConfigMap shop/a: warning ConfigMap shop/a (and 1 more) is applied by Application argocd/blue as well',
  ]);
});

test.each([
  ['another namespace', [BLUE, configMaps('blue', 'a')], [GREEN, configMaps('green', 'a')]],
  ['another cluster', [BLUE, configMaps('shop', 'a')], [{ ...GREEN, cluster: 'there' }, configMaps('shop', 'a')]],
  ['a cluster that is not known', [{ name: 'x' }, configMaps('shop', 'a')], [{ name: 'y' }, configMaps('shop', 'a')]],
  ['nothing that delivers', [undefined, configMaps('shop', 'a')], [undefined, configMaps('shop', 'a')]],
  ['a Namespace', [BLUE, '{apiVersion: v1, kind: Namespace, metadata: {name: shop}}'], [GREEN, '{apiVersion: v1, kind: Namespace, metadata: {name: shop}}']],
  ['what one stream has twice, which is for another rule,', [BLUE, configMaps('shop', 'a', 'a')], [GREEN, configMaps('shop', 'b')]],
] as const)('%s is no conflict', async (_, first, second) => {
  expect(await found([first, second])).toEqual([]);
});

function service(name: string, protocol: string): string {
  return `{apiVersion: v1, kind: Service, metadata: {name: ${name}, namespace: shop}, spec: {type: NodePort, ports: [{port: 80, nodePort: 30080, protocol: ${protocol}}]}}`;
}

test('a node port is one in the cluster, by its protocol', async () => {
  expect(await found([[BLUE, service('a', 'TCP')], [GREEN, service('b', 'TCP')]])).toEqual([
    'o1 v1 Service shop/b: error node port 30080/TCP is taken in the same cluster by Application argocd/blue',
  ]);
  expect(await found([[BLUE, service('a', 'TCP')], [GREEN, service('b', 'UDP')]])).toEqual([]);
});

test('streams of one world are looked at in the same way', async () => {
  expect(await found([[BLUE, configMaps('shop', 'a')], [GREEN, configMaps('shop', 'a')]], 'folder')).toHaveLength(1);
});

function pool(namespace: string): string {
  return `{apiVersion: metallb.io/v1beta1, kind: IPAddressPool, metadata: {name: public, namespace: ${namespace}}, spec: {addresses: [10.0.0.1/32]}}`;
}

test('a pool that a delivery moves is read by nobody', async () => {
  expect(await found([[{ name: 'Kustomization flux-system/a', movedTo: 'team-a' }, pool('team-a')]])).toEqual([
    'o0 metallb.io/v1beta1 IPAddressPool team-a/public: warning Kustomization flux-system/a moves IPAddressPool public to team-a, and MetalLB reads it in its own namespace only',
  ]);
  expect(await found([[{ name: 'a', movedTo: 'team-a' }, pool('metallb-system')], [{ name: 'b' }, pool('team-a')], [{ name: 'c', movedTo: 'metallb-system' }, pool('metallb-system')]])).toEqual([]);
});
