import type { ExternalOptions } from '../../src';
import { Declarations } from '../../src/generator/declare/declarations';
import { wrong, wrongIn } from '../helpers/bad-input';
import { here, image, untyped, web } from '../helpers/repository';

describe('addresses', () => {
  wrong('a port that the application does not have', (repository) => {
    const api = repository.addApp('api', { image, ports: { http: 80 } });
    repository.addApp('web', { image, env: { API: api.endpoint(untyped('grpc')).url() } });
  },
  ['port-unknown', 'apps.web.env.API', 'port "grpc" of application "api", which has none of that name', 'use one of "http"'],
  );
  wrong('an application of another repository', (repository) => {
    const other = new Declarations({}).addApp('api', { image, ports: { http: 80 } });
    repository.addApp('web', { image, env: { API: other.endpoint('http').url() } });
  },
  [
    'app-unknown', 'apps.web.env.API', 'application "api", which this repository does not have',
    'pass a value that addApp of this same repository returned',
  ],
  );
  wrong('the application itself', (repository) => {
    const app = repository.addApp('web', { image, ports: { http: 80 } });
    app.addEnv({ SELF: app.endpoint('http').url() });
  },
  [
    'link-to-itself', 'apps.web.env.SELF', '"web" calls itself through its Service',
    'use localhost and the container\'s port, or another application\'s endpoint',
  ],
  );
  wrong('a scheme, a path and a name that are none', (repository) => {
    const api = repository.addApp('api', { image, ports: { http: 80 } });
    repository.addApp('web', { image, env: { A: api.endpoint('http').url({ scheme: 'http://', path: 'v1', name: untyped('long') }) } });
  },
  ['link-invalid', 'apps.web.env.A', 'name "long"', 'use one of short, namespace, svc, full'],
  ['link-invalid', 'apps.web.env.A', 'scheme "http://"', 'name it without "://", such as "https"'],
  ['link-invalid', 'apps.web.env.A', 'path "v1"', 'start it with "/" and encode blanks as "%20"'],
  );
  wrong('an endpoint in place of its address', (repository) => {
    const api = repository.addApp('api', { image, ports: { http: 80 } });
    repository.addApp('web', { image, env: { API: untyped(api.endpoint('http')) } });
  },
  [
    'env-value-invalid', 'apps.web.env.API', 'value a value "endpoint"',
    'give a string, an address such as endpoint.url(), a key of a config or a Secret (secret.key(…)) or Env.field(…)',
  ],
  );
  wrong('a Pod that is not there', (repository) => {
    const db = repository.addStatefulSet('db', { image, ports: { sql: 5432 }, replicas: 2 });
    repository.addApp('web', { image, env: { SECOND: db.endpoint('sql').pod(2).host() } });
  },
  ['pod-unknown', 'apps.web.env.SECOND', 'Pod 2 of "db", which has 2', 'use a whole number from 0 to 1, or give it more replicas'],
  );
  wrong('a port that the Service leaves out', (repository) => {
    const api = repository.addApp('api', { image, ports: { http: 80, debug: { container: 81, service: false } } });
    repository.addApp('web', { image, env: { A: api.endpoint('debug').url() } });
  },
  [
    'port-left-out', 'apps.web.env.A', 'port "debug" of application "api", which its Service leaves out',
    'give the port a number in the Service instead of "service: false"',
  ],
  );
  wrong('a name too short for another namespace', (repository) => {
    const api = repository.addApp('api', { image, ports: { http: 80 }, namespace: repository.addNamespace('other') });
    repository.addApp('web', { image, env: { A: api.endpoint('http').url({ name: 'short' }) } });
  },
  [
    'address-too-short', 'apps.web.env.A', '"api" is found in namespace "default", and the Service is in "other"',
    'name more of it: { name: "namespace" }, or leave the option out',
  ],
  );
});

describe('externals', () => {
  wrong('ports that are none', (repository) => void repository.addExternal('database', untyped<ExternalOptions<string>>({ ports: { sql: 0, admin: '80' } })),
    ['port-out-of-range', 'externals.database.ports.sql', 'port 0', 'use a whole number from 1 to 65535'],
    ['port-out-of-range', 'externals.database.ports.admin', 'port "80"', 'use a whole number from 1 to 65535'],
  );
  wrong('no ports', (repository) => void repository.addExternal('database', untyped<ExternalOptions<string>>({})),
    ['option-invalid', 'externals.database.ports', 'undefined', 'give an object'],
  );
  wrong('nobody says where it is', (repository) => {
    const database = repository.addExternal('database', { ports: { sql: 5432 } });
    repository.addApp('web', { image, env: { DB: database.endpoint('sql').hostAndPort() } });
    repository.addOverlay('dev');
  },
  [
    'external-unanswered', 'overlays.dev.bind', 'overlay "dev" leaves external "database" open, which apps.web.env.DB needs',
    'say where it is: bind: [database.toHost(…)], toAddresses, toExternalName, toService or toEndpoints',
  ],
  );
  wrong('a port that it does not have', (repository) => {
    const database = repository.addExternal('database', { ports: { sql: 5432 } });
    repository.addApp('web', { image, env: { DB: database.endpoint(untyped('http')).hostAndPort() } });
    repository.addOverlay('dev', { bind: [database.toHost('db.example.com')] });
  },
  ['port-unknown', 'apps.web.env.DB', 'port "http" of external "database", which has none of that name', 'use one of "sql"'],
  );
  wrong('a host, addresses and a Service that are none', (repository) => {
    const [a, b, c] = ['a', 'b', 'c'].map((name) => repository.addExternal(name, { ports: { sql: 5432 } }));
    repository.addApp('web', { image, env: { A: a.endpoint('sql').host(), B: b.endpoint('sql').host(), C: c.endpoint('sql').host() } });
    repository.addOverlay('dev', { bind: [a.toHost('https://db.example.com'), b.toAddresses(['10.1.2', '127.0.0.1']), c.toService('My DB', 'a b')] });
  },
  [
    'name-invalid', 'overlays.dev.bind[0]', '"https://db.example.com": lower case letters, digits, "-" and "." only, each part starting and ending with a letter or digit',
    'name the host, without scheme, port and path, such as "db.example.com"; IPv6 addresses are bound by toAddresses',
  ],
  [
    'address-invalid', 'overlays.dev.bind[1][0]', '"10.1.2": it is no IP address',
    'give an address that is routed to the cluster; a DNS name is bound by toHost or toExternalName',
  ],
  [
    'address-invalid', 'overlays.dev.bind[1][1]', '"127.0.0.1": it is unspecified, a loopback or a link-local address, which no endpoint can have',
    'give an address that is routed to the cluster; a DNS name is bound by toHost or toExternalName',
  ],
  [
    'name-invalid', 'overlays.dev.bind[2]', '"My DB": lower case letters, digits and "-" only, starting with a letter and ending with a letter or digit',
    'use the name that the Service has in the cluster',
  ],
  [
    'name-invalid', 'overlays.dev.bind[2]', '"a b": lower case letters, digits and "-" only, starting and ending with a letter or digit',
    'use the name of a namespace',
  ],
  );
  wrong('an answer that is none', here(() => untyped({ bind: ['db.example.com', { external: 'db' }] })),
    [
      'option-invalid', 'overlays.here.bind[0]', '"db.example.com"',
      'give what a method of an external returns, such as database.toHost("db.example.com")',
    ],
    [
      'option-invalid', 'overlays.here.bind[1]', '{"external":"db"}',
      'give what a method of an external returns, such as database.toHost("db.example.com")',
    ],
  );
  wrong('no addresses', (repository) => {
    const a = repository.addExternal('a', { ports: { sql: 5432 } });
    repository.addApp('web', { image, env: { A: a.endpoint('sql').host() } });
    repository.addOverlay('dev', { bind: [a.toAddresses([])] });
  },
  ['addresses-count', 'overlays.dev.bind[0]', '0 addresses', 'give at least one address, and at most 1000'],
  );
});

describe('network policies', () => {
  wrongIn({ networkPolicies: true }, 'peers that are none', web(untyped({ network: { from: ['everyone', 5], to: [{ podSelectors: {} }] } })),
    [
      'network-peer-invalid', 'apps.web.network.from[0]', '"everyone"',
      'give an application, "itself", "anywhere", or one of podSelector, namespaceSelector, both of these, or ipBlock',
    ],
    [
      'network-peer-invalid', 'apps.web.network.from[1]', '5',
      'give an application, "itself", "anywhere", or one of podSelector, namespaceSelector, both of these, or ipBlock',
    ],
    [
      'network-peer-invalid', 'apps.web.network.to[0]', '{"podSelectors":{}}',
      'give an application, "itself", "anywhere", or one of podSelector, namespaceSelector, both of these, or ipBlock',
    ],
  );
  wrongIn({ networkPolicies: true }, 'a workload of another repository', web({ network: { from: [new Declarations({}).addApp('other', { image })] } }),
    [
      'app-unknown', 'apps.web.network.from[0]', 'application "other", which this repository does not have',
      'pass a value that addApp of this same repository returned',
    ],
  );
});
