import { Declarations } from '../../src/generator/declare/declarations';

// What is written here is checked by the compiler, which `npm test` runs first: an expected error that does not occur is an error.

const image = 'registry.example.com/web:1.2.3';

function repository() {
  const config = new Declarations();
  const api = config.addApp('api', { image, ports: { http: 80, admin: { container: 9000, service: 90 } } });
  const worker = config.addApp('worker', { image });
  return { config, api, worker };
}

it('an external has its own ports, and a binding answers them', () => {
  const { config, api } = repository();
  const database = config.addExternal('database', { ports: { sql: 5432, admin: 8080 } });
  const env = { DB: database.endpoint('sql').hostAndPort() };
  config.addApp('a', { image, env });
  // @ts-expect-error a port that the external has not
  database.endpoint('http');
  // @ts-expect-error a number for a port that it has not
  database.toHost('db.example.com', { http: 80 });
  // @ts-expect-error an address is a text, in a list
  database.toAddresses('10.1.2.3');
  // @ts-expect-error every port is answered
  database.toEndpoints({ sql: api.endpoint('http') });
  // @ts-expect-error an endpoint, not its address
  database.toEndpoints({ sql: api.endpoint('http').url(), admin: api.endpoint('http') });
  // @ts-expect-error a port is a number
  config.addExternal('other', { ports: { sql: '5432' } });
  // @ts-expect-error no ports
  expect(() => config.addExternal('none')).not.toThrow();
  const bind = [database.toHost('db.example.com', { sql: 6432 }), database.toEndpoints({ sql: api.endpoint('http'), admin: api.endpoint('admin') })];
  config.addOverlay('a', { bind });
  // @ts-expect-error an external is no binding: say where it is
  config.addOverlay('b', { bind: [database] });
  expect(bind.map(({ is }) => is)).toEqual(['binding', 'binding']);
});

it('overlays and profiles extend profiles, take and leave out workloads, and say of every one what is no identity', () => {
  const { config, api, worker } = repository();
  const shared = config.addProfile('shared', { every: { replicas: 1, resources: null, labels: { tier: null }, statefulSet: { minReadySeconds: 5 }, rerun: 'onChange' } });
  const more = config.addProfile('more', { extends: shared, with: [worker] });
  const overlay = config.addOverlay('a', { extends: [shared, more], without: [api], labels: { team: 'a' } });
  // @ts-expect-error an overlay is no profile
  config.addOverlay('b', { extends: overlay });
  // @ts-expect-error nor is a name
  config.addOverlay('c', { extends: 'shared' });
  // @ts-expect-error a workload, not its name
  config.addOverlay('d', { without: ['api'] });
  // @ts-expect-error an image is that of one workload
  config.addProfile('e', { every: { image } });
  // @ts-expect-error so are its ports
  config.addProfile('f', { every: { ports: { http: 80 } } });
  // @ts-expect-error and its further Services, which name them
  config.addProfile('more-services', { every: { moreServices: {} } });
  // @ts-expect-error no such option of any kind
  config.addProfile('g', { every: { replica: 1 } });
  // @ts-expect-error what only an overlay says
  config.addProfile('h', { namespace: 'x' });
  // @ts-expect-error whether base has it is no matter of an overlay
  worker.override({ inBase: false });
  expect(config.profiles).toHaveLength(7);
});
