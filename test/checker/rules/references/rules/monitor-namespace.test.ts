import { briefly, deployment, service } from '../support';

const RULE = 'monitor-namespace';

function monitor(kind: string, spec: string, apiVersion = 'monitoring.coreos.com/v1'): string {
  return `\n---\n{apiVersion: ${apiVersion}, kind: ${kind}, metadata: {name: m, namespace: observe}, spec: {${spec}}}\n`;
}

const SELECTOR = 'selector: {matchLabels: {app: web}}';
const WEB = service('web', { metadata: 'namespace: shop, labels: {app: web}' });

test('a ServiceMonitor looks into its own namespace', () => {
  expect(briefly(RULE, WEB + monitor('ServiceMonitor', SELECTOR))).toEqual([
    'warning spec.selector: ServiceMonitor m looks into observe, but app=web is in shop (Service web): it finds nothing.',
  ]);
});

test('a namespaceSelector is followed', () => {
  expect(briefly(RULE, WEB + monitor('ServiceMonitor', `${SELECTOR}, namespaceSelector: {any: true}`))).toEqual([]);
  expect(briefly(RULE, WEB + monitor('ServiceMonitor', `${SELECTOR}, namespaceSelector: {matchNames: [a, shop]}`))).toEqual([]);
  expect(briefly(RULE, WEB + monitor('ServiceMonitor', `${SELECTOR}, namespaceSelector: {matchNames: [a, b]}`))).toEqual([
    'warning spec.selector: ServiceMonitor m looks into a, b, but app=web is in shop (Service web): it finds nothing.',
  ]);
});

test('one match in the namespace is enough, and what is not rendered is not judged', () => {
  const own = service('own', { metadata: 'namespace: observe, labels: {app: web}' });
  expect(briefly(RULE, WEB + own + monitor('ServiceMonitor', SELECTOR))).toEqual([]);
  expect(briefly(RULE, monitor('ServiceMonitor', SELECTOR))).toEqual([]);
  expect(briefly(RULE, WEB + monitor('ServiceMonitor', 'selector: {}'))).toEqual([]);
});

test.each([
  ['PodMonitor', 'monitoring.coreos.com/v1'], ['VMPodScrape', 'operator.victoriametrics.com/v1beta1'], ['PodMonitoring', 'monitoring.googleapis.com/v1'],
])('a %s selects Pods', (kind, apiVersion) => {
  expect(briefly(RULE, WEB + monitor(kind, SELECTOR, apiVersion))).toEqual([]);
  expect(briefly(RULE, deployment('web', { metadata: 'namespace: shop' }) + monitor(kind, SELECTOR, apiVersion))).toEqual([
    `warning spec.selector: ${kind} m looks into observe, but app=web is in shop (the Pods of web): it finds nothing.`,
  ]);
});

test('a Probe selects Ingresses', () => {
  const ingress = '\n---\n{apiVersion: networking.k8s.io/v1, kind: Ingress, metadata: {name: web, namespace: shop, labels: {app: web}}, spec: {}}\n';
  expect(briefly(RULE, ingress + monitor('Probe', `targets: {ingress: {${SELECTOR}}}`))).toEqual([
    'warning spec.targets.ingress.selector: Probe m looks into observe, but app=web is in shop (Ingress web): it finds nothing.',
  ]);
  expect(briefly(RULE, ingress + monitor('Probe', 'targets: {staticConfig: {static: [example.com]}}'))).toEqual([]);
});
