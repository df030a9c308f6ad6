import { briefly, namespace, deployment, service } from '../support';

function client(name: string, value: string, metadata = ''): string {
  return deployment('client', { container: `env: [{name: ${name}, value: '${value}'}]`, metadata });
}

const PATH = 'spec.template.spec.containers[0].env[0].value';
const LEDGER = 'http://ledger.payments.svc.cluster.local:80';

test('a Service in a namespace that the render does not fill is a warning', () => {
  expect(briefly('service-outside-render', client('LEDGER_URL', LEDGER))).toEqual([
    `warning ${PATH}: env LEDGER_URL holds ${LEDGER}, and nothing in the render is Service payments/ledger.`,
  ]);
});

test('a Service in a namespace that the render creates and fills is an error of service-reference instead', () => {
  const payments = service('other', { metadata: 'namespace: payments' });
  expect(briefly('service-outside-render', client('LEDGER_URL', LEDGER) + payments)).toHaveLength(1);
  expect(briefly('service-outside-render', client('LEDGER_URL', LEDGER) + payments + namespace('payments'))).toEqual([]);
});

test('a host:port that resembles nothing in the render is a warning', () => {
  expect(briefly('service-outside-render', client('ASSISTANT_SERVICE_ADDR', 'assistant:80') + service('web'))).toEqual([
    `warning ${PATH}: env ASSISTANT_SERVICE_ADDR holds assistant:80, and nothing in the render is Service default/assistant.`,
  ]);
});

test.each(['kube-system', 'kube-public'])('others fill %s too: a Service that is missing there is a warning, even where the render has objects in it', (name) => {
  const metadata = `namespace: ${name}`;
  const text = client('AGENT_URL', `http://agent.${name}.svc:80`) + service('other', { metadata }) + namespace(name);
  expect(briefly('service-reference', text)).toEqual([]);
  expect(briefly('service-outside-render', text)).toEqual([
    `warning ${PATH}: env AGENT_URL holds http://agent.${name}.svc:80, and nothing in the render is Service ${name}/agent.`,
  ]);
  expect(briefly('service-outside-render', client('AGENT_ADDR', 'agent:80', `, ${metadata}`.slice(2)) + service('other', { metadata }))).toEqual([]);
});

test.each([
  [['Service payments/ledger']], [['Service payments/*']],
])('the options accept it: %s', (external) => {
  expect(briefly('service-outside-render', client('LEDGER_URL', LEDGER), { external })).toEqual([]);
});

test('a namespace that is declared to exist says nothing of what is in it', () => {
  expect(briefly('service-outside-render', client('LEDGER_URL', LEDGER), { external: ['Namespace payments'] })).toHaveLength(1);
});

test('a Service that another unit of the repository renders is fine', () => {
  const elsewhere = (kind: string, where: string | undefined, name: string): boolean => `${kind} ${where}/${name}` === 'Service payments/ledger';
  expect(briefly('service-outside-render', client('LEDGER_URL', LEDGER), { elsewhere })).toEqual([]);
  expect(briefly('service-outside-render', client('LEDGER_URL', LEDGER.replace('ledger', 'books')), { elsewhere })).toHaveLength(1);
});

test('an annotation on the workload accepts it', () => {
  const metadata = 'annotations: {external.projen-gitops/ledger: Service payments/ledger}';
  expect(briefly('service-outside-render', client('LEDGER_URL', LEDGER, metadata))).toEqual([]);
});

test('an acceptance of another Service does not help', () => {
  expect(briefly('service-outside-render', client('LEDGER_URL', LEDGER), { external: ['Service payments/other'] })).toHaveLength(1);
});

test('a Service that an operator may make from a custom resource is a warning', () => {
  const kafka = '\n---\n{apiVersion: kafka.strimzi.io/v1, kind: Kafka, metadata: {name: events}}\n';
  expect(briefly('service-outside-render', client('BROKERS_URL', 'kafka://events-kafka-bootstrap:9092') + kafka)).toEqual([
    `warning ${PATH}: env BROKERS_URL holds kafka://events-kafka-bootstrap:9092, and nothing in the render is Service default/events-kafka-bootstrap.`,
  ]);
});

test('where custom resources may make Services, an unknown name is a warning; kinds that only configure change nothing', () => {
  const custom = (kind: string) => `\n---\n{apiVersion: monitoring.coreos.com/v1, kind: ${kind}, metadata: {name: k8s}}\n`;
  const prometheus = namespace('default') + client('PROMETHEUS_URL', 'http://prometheus-operated:9090') + service('web');
  expect(briefly('service-outside-render', prometheus + custom('Prometheus'))).toHaveLength(1);
  expect(briefly('service-reference', prometheus + custom('Prometheus'))).toEqual([]);
  expect(briefly('service-reference', prometheus + custom('ServiceMonitor'))).toEqual([
    `error ${PATH}: env PROMETHEUS_URL holds http://prometheus-operated:9090, but there is no Service default/prometheus-operated.`,
  ]);
});
