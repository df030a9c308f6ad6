import type { Binding, External, OverlayOptions } from '../../../src';
import { interpolate } from '../../../src/generator/texts/text';
import { at } from '../../../src/kubernetes/objects/json';
import type { Declare } from '../../helpers/repository';
import { filesOf, image, modelOf, objectsIn, problemsOf } from '../../helpers/repository';

type Database = External<'sql' | 'admin'>;

/** Declares an external "database", "web" that uses it between two other variables, and an overlay "here" that binds it. */
function bound(bind: (database: Database) => Binding, options: OverlayOptions = {}): Declare {
  return (repository) => {
    const database = repository.addExternal('database', { ports: { sql: 5432, admin: 8080 } });
    const sql = database.endpoint('sql');
    repository.addApp('web', {
      image,
      env: { FIRST: '1', URL: interpolate`postgres://${sql.hostAndPort()}/shop`, HOST: sql.host({ name: 'namespace' }), ADMIN: database.endpoint('admin').url({ scheme: 'https' }), LAST: '2' },
    });
    repository.addOverlay('here', { ...options, bind: [bind(database)] });
  };
}

function envOf(declare: Declare): readonly string[] {
  const env = at(objectsIn(declare, {}, 'here')['web/deployment'], 'spec', 'template', 'spec', 'containers', 0, 'env') as unknown as readonly { name: string; value: string }[];
  return env.map(({ name, value }) => `${name}=${value}`);
}

/** What an overlay says comes first: so does the merge of its patch. */
function before(...values: readonly string[]): readonly string[] {
  return [...values, 'FIRST=1', 'LAST=2'];
}

it('at a host, every form of an address has that host, and nothing is rendered', () => {
  const declare = bound((database) => database.toHost('db.example.com', { sql: 6432 }), { namePrefix: 'a-' });
  expect(envOf(declare)).toEqual(before('URL=postgres://db.example.com:6432/shop', 'HOST=db.example.com', 'ADMIN=https://db.example.com:8080'));
  expect(Object.keys(objectsIn(declare, {}, 'here'))).toEqual(['web/deployment']);
});

it('at addresses, a Service without selector has an EndpointSlice, whose label is the Service\'s final name', () => {
  const declare = bound((database) => database.toAddresses(['10.1.2.3', '10.1.2.4'], { sql: 6432 }), { namePrefix: 'a-', namespace: 'shop' });
  expect(envOf(declare)).toEqual(before('URL=postgres://a-database.shop.svc.cluster.local:6432/shop', 'HOST=a-database.shop', 'ADMIN=https://a-database.shop.svc.cluster.local:8080'));
  const objects = objectsIn(declare, {}, 'here');
  expect(objects['external/database/service']).toEqual({
    apiVersion: 'v1',
    kind: 'Service',
    metadata: { name: 'database', namespace: 'default' },
    spec: { type: 'ClusterIP', ports: [{ name: 'sql', protocol: 'TCP', port: 6432 }, { name: 'admin', protocol: 'TCP', port: 8080 }] },
  });
  expect(objects['external/database/endpoint-slice-ipv4']).toEqual({
    apiVersion: 'discovery.k8s.io/v1',
    kind: 'EndpointSlice',
    metadata: { name: 'database-ipv4', namespace: 'default', labels: { 'kubernetes.io/service-name': 'a-database', 'endpointslice.kubernetes.io/managed-by': 'projen-gitops' } },
    addressType: 'IPv4',
    ports: [{ name: 'sql', protocol: 'TCP', port: 6432 }, { name: 'admin', protocol: 'TCP', port: 8080 }],
    endpoints: [{ addresses: ['10.1.2.3'], conditions: { ready: true } }, { addresses: ['10.1.2.4'], conditions: { ready: true } }],
  });
});

it('addresses of both versions have a slice each, and a Service of both families', () => {
  const objects = objectsIn(bound((database) => database.toAddresses(['fd00::1', '10.1.2.3'])), {}, 'here');
  expect(Object.keys(objects)).toEqual(['web/deployment', 'external/database/service', 'external/database/endpoint-slice-ipv6', 'external/database/endpoint-slice-ipv4']);
  expect(at(objects['external/database/service'], 'spec', 'ipFamilyPolicy')).toBe('PreferDualStack');
  const onlyNew = objectsIn(bound((database) => database.toAddresses(['fd00::1'])), {}, 'here')['external/database/service'];
  expect(at(onlyNew, 'spec')).toMatchObject({ ipFamilyPolicy: 'SingleStack', ipFamilies: ['IPv6'] });
});

it('behind an ExternalName, addresses are those of the Service', () => {
  const declare = bound((database) => database.toExternalName('db.example.com'));
  expect(envOf(declare)).toEqual(before('URL=postgres://database.default.svc.cluster.local:5432/shop', 'HOST=database.default', 'ADMIN=https://database.default.svc.cluster.local:8080'));
  expect(at(objectsIn(declare, {}, 'here')['external/database/service'], 'spec')).toEqual({ type: 'ExternalName', externalName: 'db.example.com' });
});

it('a Service elsewhere keeps its name and namespace, and callers say that it exists', () => {
  const declare = bound((database) => database.toService('postgres', 'data', { admin: 80 }), { namePrefix: 'a-', namespace: 'shop', clusterDomain: 'k8s.example' });
  expect(envOf(declare)).toEqual(before('URL=postgres://postgres.data.svc.k8s.example:5432/shop', 'HOST=postgres.data', 'ADMIN=https://postgres.data.svc.k8s.example:80'));
  const objects = objectsIn(declare, {}, 'here');
  expect(Object.keys(objects)).toEqual(['web/deployment']);
  expect(at(objects['web/deployment'], 'metadata', 'annotations')).toEqual({ 'external.projen-gitops/service.data.postgres': 'Service data/postgres' });
});

it('at a workload of the repository, each port is that workload\'s', () => {
  const declare: Declare = (repository) => {
    const postgres = repository.addStatefulSet('postgres', { image, inBase: false, ports: { pg: 15432 } });
    const database = repository.addExternal('database', { ports: { sql: 5432 } });
    repository.addApp('web', { image, env: { URL: database.endpoint('sql').url({ scheme: 'pg' }) } });
    repository.addOverlay('here', { namePrefix: 'a-', with: [postgres], bind: [database.toEndpoints({ sql: postgres.endpoint('pg') })] });
  };
  expect(envOf(declare)).toEqual(['URL=pg://a-postgres.default.svc.cluster.local:15432']);
});

it('base leaves out what needs an answer, and says so; an overlay has it in its place', () => {
  const files = filesOf(bound((database) => database.toHost('db.example.com')));
  expect(files['base/web/deployment.yaml'].split('apiVersion')[0]).toBe([
    '# Only in the overlays, which say where "database" is: env.URL',
    '# Only in the overlays, which say where "database" is: env.HOST',
    '# Only in the overlays, which say where "database" is: env.ADMIN', '',
  ].join('\n'));
  expect(files['base/web/deployment.yaml']).toContain('          env:\n            - name: FIRST\n              value: "1"\n            - name: LAST\n              value: "2"\n');
});

it('a list of arguments with an open text is left out as a whole; annotations one by one, of all containers', () => {
  const { base } = modelOf((repository) => {
    const host = repository.addExternal('database', { ports: { sql: 5432 } }).endpoint('sql').host();
    repository.addApp('web', {
      image, command: ['run'], args: ['--db', host], annotations: { 'example.com/db': host, 'example.com/a': 'b' }, initContainers: { wait: { env: { DB: host, A: 'b' } } },
    });
  });
  expect(base.objects[0].notes?.map((note) => note.split(': ')[1])).toEqual(['args', 'annotations.example.com/db', 'initContainers.wait.env.DB']);
  expect(at(base.objects[0].manifest, 'metadata', 'annotations')).toEqual({ 'example.com/a': 'b' });
  const pod = at(base.objects[0].manifest, 'spec', 'template', 'spec');
  expect([at(pod, 'containers', 0, 'command'), at(pod, 'containers', 0, 'args'), at(pod, 'initContainers', 0, 'env')]).toEqual([['run'], undefined, [{ name: 'A', value: 'b' }]]);
});

it('what nobody uses may be left open, or bound', () => {
  const declare = (bind: boolean): Declare => (repository) => {
    repository.addApp('web', { image });
    const database = repository.addExternal('database', { ports: { sql: 5432 } });
    repository.addOverlay('here', bind ? { bind: [database.toExternalName('db.example.com')] } : {});
  };
  expect(problemsOf(declare(false))).toEqual([]);
  expect(Object.keys(objectsIn(declare(true), {}, 'here'))).toEqual(['web/deployment', 'external/database/service']);
});
