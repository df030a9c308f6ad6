import type { Binding, External, KubernetesManifest, RepositoryOptions } from '../../../src';
import { Gateway } from '../../../src/generator/exposure/gateway';
import { Ingress } from '../../../src/generator/exposure/ingress';
import { LoadBalancer } from '../../../src/generator/exposure/load-balancer';
import { NodePort } from '../../../src/generator/exposure/node-port';
import { interpolate } from '../../../src/generator/texts/text';
import { at } from '../../../src/kubernetes/objects/json';
import type { Declare } from '../../helpers/repository';
import { image, objectsIn } from '../../helpers/repository';

const SETTINGS = { networkPolicies: true };
const DNS = { ports: [{ protocol: 'UDP', port: 53 }, { protocol: 'TCP', port: 53 }] };
const peer = (app: string) => ({ podSelector: { matchLabels: { app } } });

const declare: Declare = (repository) => {
  const api = repository.addApp('api', { image, ports: { http: { container: 8080, service: 80 }, admin: 9000 } });
  const http = api.endpoint('http');
  repository.addApp('web', { image, env: { HOST: http.host(), PORT: http.port() }, args: [interpolate`--api=${http.url()}`] });
  repository.addApp('worker', { image });
};

it('a policy lets in callers and lets out to what is called and to DNS, each once', () => {
  const objects = objectsIn(declare, SETTINGS);
  expect(objects['api/network-policy']).toEqual({
    apiVersion: 'networking.k8s.io/v1',
    kind: 'NetworkPolicy',
    metadata: { name: 'api', namespace: 'default' },
    spec: {
      podSelector: { matchLabels: { app: 'api' } },
      policyTypes: ['Ingress', 'Egress'],
      ingress: [{ from: [peer('web')], ports: [{ protocol: 'TCP', port: 8080 }] }],
      egress: [DNS],
    },
  });
  expect(objects['web/network-policy']).toMatchObject({ spec: { ingress: [], egress: [DNS, { to: [peer('api')], ports: [{ protocol: 'TCP', port: 8080 }] }] } });
  expect(objects['worker/network-policy']).toMatchObject({ spec: { ingress: [], egress: [DNS] } });
});

it('there is none where none is asked for', () => {
  expect(Object.keys(objectsIn(declare))).toEqual(['api/deployment', 'api/service', 'web/deployment', 'worker/deployment']);
});

it('a call that an overlay adds, changes or takes away is let through, or not, in that overlay only', () => {
  const changing: Declare = (repository) => {
    const api = repository.addApp('api', { image, ports: { http: 80, admin: 9000 } });
    const web = repository.addApp('web', { image, env: { API: api.endpoint('http').host() } });
    const worker = repository.addApp('worker', { image });
    repository.addOverlay('here', { overrides: [web.override({ env: { API: null } }), worker.override({ args: [api.endpoint('admin').hostAndPort()] })] });
  };
  expect(objectsIn(changing, SETTINGS)['api/network-policy']).toMatchObject({ spec: { ingress: [{ from: [peer('web')], ports: [{ port: 80 }] }] } });
  const here = objectsIn(changing, SETTINGS, 'here');
  expect(here['api/network-policy']).toMatchObject({ spec: { ingress: [{ from: [peer('worker')], ports: [{ port: 9000 }] }] } });
  expect(here['web/network-policy']).toMatchObject({ spec: { egress: [DNS] } });
  expect(here['worker/network-policy']).toMatchObject({ spec: { egress: [DNS, { to: [peer('api')], ports: [{ port: 9000 }] }] } });
});

it('the outside is let in to the exposed ports only, by a policy of its own', () => {
  const exposing: Declare = (repository) => {
    const api = repository.addApp('api', { image, ports: { http: { container: 8080, service: 80 }, admin: 9000 } });
    repository.addOverlay('here', { expose: [api.endpoint('http').publicly(NodePort.any())] });
  };
  const here = objectsIn(exposing, SETTINGS, 'here');
  expect(here['api/network-policy-public']).toEqual({
    apiVersion: 'networking.k8s.io/v1',
    kind: 'NetworkPolicy',
    metadata: { name: 'api-public', namespace: 'default' },
    spec: { podSelector: { matchLabels: { app: 'api' } }, policyTypes: ['Ingress'], ingress: [{ ports: [{ protocol: 'TCP', port: 8080 }] }] },
  });
  expect(here['api/network-policy']).toEqual(objectsIn(exposing, SETTINGS)['api/network-policy']);
  expect(Object.keys(objectsIn(exposing, {}, 'here'))).toEqual(['api/deployment', 'api/service', 'api/service-public']);
});

it.each([
  ['addresses, each and on its port', (database: External<'sql'>) => database.toAddresses(['10.1.2.3', 'fd00::1'], { sql: 6432 }), [{ to: [{ ipBlock: { cidr: '10.1.2.3/32' } }, { ipBlock: { cidr: 'fd00::1/128' } }], ports: [{ protocol: 'TCP', port: 6432 }] }]],
  ['a host, anywhere on its port', (database: External<'sql'>) => database.toHost('db.example.com'), [{ ports: [{ protocol: 'TCP', port: 5432 }] }]],
  ['an ExternalName, anywhere on its port', (database: External<'sql'>) => database.toExternalName('db.example.com'), [{ ports: [{ protocol: 'TCP', port: 5432 }] }]],
  ['a Service elsewhere, by its namespace', (database: External<'sql'>) => database.toService('postgres', 'data'), [{ to: [{ namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': 'data' } } }] }]],
])('a workload is let out to %s, once', (_, bind: (database: External<'sql'>) => Binding, rules) => {
  const calling: Declare = (repository) => {
    const database = repository.addExternal('database', { ports: { sql: 5432 } });
    const host = database.endpoint('sql').host();
    repository.addApp('web', { image, env: { A: host, B: host } });
    repository.addOverlay('here', { bind: [bind(database)] });
  };
  const egress = at(objectsIn(calling, { networkPolicies: true }, 'here')['web/network-policy'], 'spec', 'egress') as unknown as readonly unknown[];
  expect(egress.slice(1)).toEqual(rules);
});

it('a workload is let out, and into, where an external is a workload of the repository', () => {
  const calling: Declare = (repository) => {
    const database = repository.addExternal('database', { ports: { sql: 5432 } });
    repository.addApp('web', { image, env: { A: database.endpoint('sql').host() } });
    const postgres = repository.addApp('postgres', { image, ports: { pg: 5432 } });
    repository.addOverlay('here', { bind: [database.toEndpoints({ sql: postgres.endpoint('pg') })] });
  };
  const objects = objectsIn(calling, { networkPolicies: true }, 'here');
  expect(at(objects['web/network-policy'], 'spec', 'egress', 1)).toEqual({ to: [{ podSelector: { matchLabels: { app: 'postgres' } } }], ports: [{ protocol: 'TCP', port: 5432 }] });
  expect(at(objects['postgres/network-policy'], 'spec', 'ingress')).toEqual([{ from: [{ podSelector: { matchLabels: { app: 'web' } } }], ports: [{ protocol: 'TCP', port: 5432 }] }]);
});

const podsOf = (namespace: string) => ({ namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': namespace } } });

it('who passes requests on is let in, not everyone: the Pods of an Ingress controller, of a Gateway', () => {
  const exposing: Declare = (repository) => {
    const api = repository.addApp('api', { image, ports: { http: 80, grpc: 9000, raw: 7000 } });
    const canary = repository.addApp('canary', { image, ports: { grpc: 9001 } });
    repository.addOverlay('here', {
      expose: [
        api.endpoint('http').publicly(Ingress.at('a.example.com', { className: 'nginx' })),
        api.endpoint('grpc').publicly(Gateway.grpc('a.example.com', { gateway: 'infra/public', split: [{ to: canary.endpoint('grpc'), weight: 5 }] })),
        api.endpoint('raw').internally(LoadBalancer.gke()),
      ],
    });
  };
  const here = objectsIn(exposing, SETTINGS, 'here');
  expect(here['api/network-policy-public']).toMatchObject({
    spec: { ingress: [{ from: [podsOf('ingress-nginx')], ports: [{ protocol: 'TCP', port: 80 }] }, { from: [podsOf('infra')], ports: [{ protocol: 'TCP', port: 9000 }] }] },
  });
  expect(here['api/network-policy-internal']).toMatchObject({ spec: { ingress: [{ ports: [{ port: 7000 }] }] } });
  expect(here['canary/network-policy-public']).toMatchObject({ metadata: { name: 'canary-public' }, spec: { ingress: [{ from: [podsOf('infra')], ports: [{ port: 9001 }] }] } });
});

it('metrics are read from the namespace "monitoring" unless that is said otherwise', () => {
  const scraped: Declare = (repository) => void repository.addApp('web', { image, ports: { http: 80, metrics: 9100, stats: 9200 } });
  const ingress = (networkPolicies: RepositoryOptions['networkPolicies']): unknown => at(objectsIn(scraped, { networkPolicies })['web/network-policy'], 'spec', 'ingress');
  expect(ingress(true)).toEqual([{ from: [podsOf('monitoring')], ports: [{ protocol: 'TCP', port: 9100 }] }]);
  expect(ingress({ scraping: { namespace: 'telemetry', ports: ['metrics', 'stats'] } })).toEqual([{ from: [podsOf('telemetry')], ports: [{ protocol: 'TCP', port: 9100 }, { protocol: 'TCP', port: 9200 }] }]);
  expect(ingress({ scraping: false })).toEqual([]);
});

it('what a workload says about its network is let through at both ends, each overlay in its own way', () => {
  const declared: Declare = (repository) => {
    const job = repository.addJob('migrate', { image });
    const db = repository.addStatefulSet('db', { image, ports: { sql: 5432 }, network: { from: [job, 'itself'] } });
    const web = repository.addApp('web', { image, network: { to: [db, { ipBlock: { cidr: '10.0.0.0/8' } }] } });
    repository.addOverlay('here', { overrides: [web.override({ network: { to: ['anywhere'] } })] });
  };
  const objects = objectsIn(declared, SETTINGS);
  const sql = [{ protocol: 'TCP', port: 5432 }];
  expect(objects['db/network-policy']).toMatchObject({ spec: { ingress: [{ from: [peer('migrate'), peer('db'), peer('web')], ports: sql }], egress: [DNS, { to: [peer('db')], ports: sql }] } });
  expect(objects['migrate/network-policy']).toMatchObject({ spec: { ingress: [], egress: [DNS, { to: [peer('db')], ports: sql }] } });
  expect(objects['web/network-policy']).toMatchObject({ spec: { egress: [DNS, { to: [peer('db')], ports: sql }, { to: [{ ipBlock: { cidr: '10.0.0.0/8' } }] }] } });
  const here = objectsIn(declared, SETTINGS, 'here');
  expect(here['web/network-policy']).toMatchObject({ spec: { egress: [DNS, {}] } });
  expect(here['db/network-policy']).toMatchObject({ spec: { ingress: [{ from: [peer('migrate'), peer('db')], ports: sql }] } });
});

it('a policy can be changed as any object', () => {
  const customize = (manifest: KubernetesManifest): KubernetesManifest => manifest.kind === 'NetworkPolicy' ? { ...manifest, metadata: { ...manifest.metadata, labels: { team: 'a' } } } : manifest;
  expect(objectsIn((repository) => void repository.addApp('web', { image, customize }), SETTINGS)['web/network-policy']).toMatchObject({ metadata: { labels: { team: 'a' } } });
});

it('a workload that an overlay leaves out is let through nowhere there, whoever names it', () => {
  const declared: Declare = (repository) => {
    const job = repository.addJob('migrate', { image, inBase: false });
    const db = repository.addStatefulSet('db', { image, ports: { sql: 5432 }, network: { from: [job, { ipBlock: { cidr: '10.0.0.0/8' } }] } });
    repository.addApp('web', { image, network: { to: [db] } });
    repository.addOverlay('all', { with: [job] });
    repository.addOverlay('less', { without: [db] });
  };
  const ports = [{ protocol: 'TCP', port: 5432 }];
  const native = { from: [{ ipBlock: { cidr: '10.0.0.0/8' } }], ports };
  const ingress = (overlay?: string) => at(objectsIn(declared, SETTINGS, overlay)['db/network-policy'], 'spec', 'ingress');
  expect(ingress()).toEqual([{ from: [peer('web')], ports }, native]);
  expect(ingress('all')).toEqual([{ from: [peer('migrate'), peer('web')], ports }, native]);
  expect(objectsIn(declared, SETTINGS, 'less')['web/network-policy']).toMatchObject({ spec: { egress: [DNS] } });
});
