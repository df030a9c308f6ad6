import { Gateway } from '../../../src/generator/exposure/gateway';
import { LoadBalancer } from '../../../src/generator/exposure/load-balancer';
import { NodePort } from '../../../src/generator/exposure/node-port';
import { interpolate } from '../../../src/generator/texts/text';
import { topologyOf } from '../../../src/generator/topology/topology-of';
import type { Topology } from '../../../src/kubernetes/topology/topology';
import type { Declare, Settings } from '../../helpers/repository';
import { image, modelOf } from '../../helpers/repository';

const ports = { http: 8080 };

function topologies(declare: Declare, settings?: Settings): Readonly<Record<string, Topology>> {
  return Object.fromEntries(modelOf(declare, settings).overlays.map((overlay) => [overlay.name, topologyOf(overlay)]));
}

it('workloads are called as the cluster knows them, and their calls lead where the addresses do', () => {
  const { there } = topologies((repository) => {
    const api = repository.addApp('api', { image, ports: { http: { container: 8080, service: 80 }, dns: { container: 53, protocol: 'UDP' } } });
    const site = { API: api.endpoint('http').url(), AGAIN: api.endpoint('http').hostAndPort(), DNS: api.endpoint('dns').hostAndPort() };
    const web = repository.addApp('web', { image, env: site });
    repository.addCronJob('report', { image, schedule: '0 3 * * *', args: [interpolate`--from=${api.endpoint('http').url()}`] });
    repository.addOverlay('there', { namespace: 'shop', namePrefix: 'a-', overrides: [web.override({ replicas: 2 })] });
  });
  expect(there).toEqual({
    namespaces: ['shop'],
    workloads: [
      { id: 'Deployment shop/a-api', kind: 'Deployment', name: 'a-api', namespace: 'shop', isolated: [] },
      { id: 'Deployment shop/a-web', kind: 'Deployment', name: 'a-web', namespace: 'shop', isolated: [] },
      { id: 'CronJob shop/a-report', kind: 'CronJob', name: 'a-report', namespace: 'shop', isolated: [] },
    ],
    externals: [],
    exposures: [],
    calls: [
      { from: 'Deployment shop/a-web', to: 'Deployment shop/a-api', ports: ['80', '53/UDP'] },
      { from: 'CronJob shop/a-report', to: 'Deployment shop/a-api', ports: ['80'] },
    ],
  });
});

it('an external is what the overlay says it is: something outside, or a workload of the repository', () => {
  const { cloud, local } = topologies((repository) => {
    const database = repository.addExternal('database', { ports: { sql: 5432 } });
    const mail = repository.addExternal('mail', { ports: { smtp: 25 } });
    const old = repository.addExternal('old', { ports: { http: 80 } });
    const other = repository.addExternal('other', { ports: { http: 80 } });
    repository.addApp('web', { image, env: { A: database.endpoint('sql').hostAndPort(), B: mail.endpoint('smtp').hostAndPort(), C: old.endpoint('http').url(), D: other.endpoint('http').url() } });
    const sql = repository.addStatefulSet('sql', { image, inBase: false, ports: { sql: 5432 } });
    const rest = [mail.toHost('mail.example.com', { smtp: 587 }), old.toExternalName('old.example.com'), other.toService('other', 'b')];
    repository.addOverlay('cloud', { bind: [database.toAddresses(['10.1.2.3', '10.1.2.4']), ...rest] });
    repository.addOverlay('local', { with: [sql], bind: [database.toEndpoints({ sql: sql.endpoint('sql') }), ...rest] });
  });
  const outside = [
    { id: 'external mail', name: 'mail', kind: 'host mail.example.com' },
    { id: 'external old', name: 'old', kind: 'ExternalName old.example.com' },
    { id: 'external other', name: 'other', kind: 'Service b/other' },
  ];
  expect(cloud.externals).toEqual([{ id: 'external database', name: 'database', kind: 'addresses 10.1.2.3, 10.1.2.4' }, ...outside]);
  expect(cloud.calls).toContainEqual({ from: 'Deployment default/web', to: 'external mail', ports: ['587'] });
  expect(local.externals).toEqual(outside);
  expect(local.calls[0]).toEqual({ from: 'Deployment default/web', to: 'StatefulSet default/sql', ports: ['5432'] });
});

it('what is exposed at one host is one way in, and what has no host one for each workload', () => {
  const { here } = topologies((repository) => {
    const [web, api, admin, lone] = ['web', 'api', 'admin', 'lone'].map((name) => repository.addApp(name, { image, ports }));
    repository.addOverlay('here', {
      expose: [
        web.endpoint('http').publicly(Gateway.http('shop.example.com', { gateway: 'infra/public' })),
        api.endpoint('http').publicly(Gateway.http('shop.example.com', { gateway: 'infra/public', paths: ['/api'] })),
        admin.endpoint('http').publicly(NodePort.at(30080)),
        lone.endpoint('http').publicly(LoadBalancer.anyCloud()),
      ],
    });
  });
  expect(here.exposures).toEqual([
    {
      id: 'gateway.http shop.example.com public',
      kind: 'gateway.http',
      name: 'web',
      reach: 'public',
      hosts: ['shop.example.com'],
      leadsTo: [{ workload: 'Deployment default/web', port: '8080' }, { workload: 'Deployment default/api', port: '8080' }],
    },
    { id: 'node-port admin nodes', kind: 'node-port', name: 'admin', reach: 'nodes', hosts: [], leadsTo: [{ workload: 'Deployment default/admin', port: '8080' }] },
    { id: 'any-cloud lone public', kind: 'any-cloud', name: 'lone', reach: 'public', hosts: [], leadsTo: [{ workload: 'Deployment default/lone', port: '8080' }] },
  ]);
});

it('network policies that are written isolate in their directions', () => {
  const declare: Declare = (repository) => {
    repository.addApp('web', { image, ports });
    repository.addOverlay('here');
  };
  expect(topologies(declare, { networkPolicies: true }).here.workloads[0].isolated).toEqual(['ingress', 'egress']);
  expect(topologies(declare).here.workloads[0].isolated).toEqual([]);
});
