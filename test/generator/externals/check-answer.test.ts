import type { Binding, External } from '../../../src';
import { App } from '../../../src/generator/declare/app';
import { External as ExternalClass } from '../../../src/generator/declare/external';
import type { Declare } from '../../helpers/repository';
import { image, problemsOf, rule, untyped } from '../../helpers/repository';

/** Declares an external "database", "postgres" with a port pg, and an overlay "here" that binds the one with the help of the other. */
function bound(bind: (database: External<'sql'>, postgres: App<'pg'>) => readonly Binding[]): Declare {
  return (repository) => {
    const database = repository.addExternal('database', { ports: { sql: 5432 } });
    const postgres = repository.addApp('postgres', { image, ports: { pg: 5432 } });
    repository.addOverlay('here', { bind: bind(database, postgres) });
  };
}

const AT = 'overlays.here.bind[0]';

it.each(['https://db.example.com', 'db.example.com:5432', 'fd00::1', 'DB.example.com', ''])('%j is no host', (host) => {
  const codes = problemsOf(bound((database) => [database.toHost(host)])).map(({ code, path }) => `${code} ${path}`);
  expect(codes).toEqual([`name-invalid ${AT}`]);
});

it.each(['db.example.com', '10.1.2.3', 'localhost'])('%j is a host', (host) => {
  expect(problemsOf(bound((database) => [database.toHost(host)]))).toEqual([]);
});

rule('an ExternalName is a name: an address would be looked up as one', {
  fails: bound((database) => [database.toExternalName('10.1.2.3')]),
  problems: [{ code: 'name-invalid', path: AT, message: '"10.1.2.3": it is an address, which no DNS server knows as a name', hint: 'name the host, such as "db.example.com"; an address is bound by toAddresses' }],
  passes: bound((database) => [database.toExternalName('db.example.com')]),
});

it.each([
  ['db.example.com', 'it is no IP address'],
  ['127.0.0.1', 'it is unspecified, a loopback or a link-local address, which no endpoint can have'],
  ['169.254.169.254', 'it is unspecified, a loopback or a link-local address, which no endpoint can have'],
  ['fe80::1', 'it is unspecified, a loopback or a link-local address, which no endpoint can have'],
  ['FD00::1', 'must be written fd00::1'],
])('%j is no address of an endpoint', (address, fault) => {
  expect(problemsOf(bound((database) => [database.toAddresses(['10.1.2.3', address])]))).toEqual([{
    code: 'address-invalid', path: `${AT}[1]`, message: `"${address}": ${fault}`, hint: 'give an address that is routed to the cluster; a DNS name is bound by toHost or toExternalName',
  }]);
});

rule('there is an address, each is given once, and a slice takes a thousand', {
  fails: bound((database) => [database.toAddresses([])]),
  problems: [{ code: 'addresses-count', path: AT, message: '0 addresses', hint: 'give at least one address, and at most 1000' }],
  passes: bound((database) => [database.toAddresses(Array.from({ length: 1000 }, (_, index) => `10.1.${Math.floor(index / 250)}.${index % 250}`))]),
});

it('one address twice, and a thousand and one', () => {
  expect(problemsOf(bound((database) => [database.toAddresses(['10.1.2.3', '10.1.2.3'])])).map(({ code, path }) => `${code} ${path}`)).toEqual([`address-duplicate ${AT}[1]`]);
  const many = Array.from({ length: 1001 }, (_, index) => `10.1.${Math.floor(index / 250)}.${index % 250}`);
  expect(problemsOf(bound((database) => [database.toAddresses(many)])).map(({ code }) => code)).toEqual(['addresses-count']);
});

rule('a Service elsewhere is called as the cluster calls it', {
  fails: bound((database) => [database.toService('Postgres', 'data.prod')]),
  problems: [expect.objectContaining({ code: 'name-invalid', path: AT }) as never, expect.objectContaining({ code: 'name-invalid', path: AT }) as never],
  passes: bound((database) => [database.toService('postgres', 'data')]),
});

rule('other numbers are of ports that the external has', {
  fails: bound((database) => [database.toHost('db.example.com', untyped({ sql: 0, grpc: 1 }))]),
  problems: [
    { code: 'port-out-of-range', path: `${AT}.ports.sql`, message: 'port 0', hint: 'use a whole number from 1 to 65535' },
    { code: 'port-unknown', path: `${AT}.ports.grpc`, message: 'port "grpc" of external "database", which has none of that name', hint: 'use one of "sql"' },
  ],
  passes: bound((database) => [database.toHost('db.example.com', { sql: 1 })]),
  exempt: bound((database) => [database.toHost('db.example.com', { sql: undefined })]),
});

it('endpoints are those of workloads that the overlay has, by ports that they and the external have', () => {
  const codes = (bind: Parameters<typeof bound>[0]): readonly string[] => problemsOf(bound(bind)).map(({ code, path }) => `${code} ${path}`);
  expect(codes((database, postgres) => [database.toEndpoints({ sql: postgres.endpoint('pg') })])).toEqual([]);
  expect(codes((database, postgres) => [database.toEndpoints(untyped({ sql: postgres.endpoint(untyped('grpc')) }))])).toEqual([`port-unknown ${AT}.sql`]);
  expect(codes((database) => [database.toEndpoints({ sql: new App<'pg'>('app', 'other', { image }).endpoint('pg') })])).toEqual([`app-unknown ${AT}.sql`]);
  expect(codes((database, postgres) => [database.toEndpoints(untyped({ sql: postgres.endpoint('pg'), admin: postgres.endpoint('pg') }))])).toEqual([`port-unknown ${AT}.ports.admin`]);
});

rule('a binding is what a method of an external returns', {
  fails: bound(() => untyped(['db.example.com', { is: 'binding', external: {}, answer: { kind: 'host' } }])),
  problems: [
    { code: 'option-invalid', path: AT, message: '"db.example.com"', hint: 'give what a method of an external returns, such as database.toHost("db.example.com")' },
    { code: 'option-invalid', path: 'overlays.here.bind[1].external.name', message: 'undefined', hint: 'give a string' },
    { code: 'option-invalid', path: 'overlays.here.bind[1].answer.host', message: 'undefined', hint: 'give a string' },
  ],
  passes: bound((database) => [database.toHost('db.example.com')]),
});

rule('what is bound is an external of the same repository', {
  fails: bound(() => [new ExternalClass('cache', { ports: {} }).toHost('cache.example.com')]),
  problems: [{ code: 'external-unknown', path: AT, message: 'external "cache", which this repository does not have', hint: 'pass a value that addExternal of this same repository returned' }],
  passes: bound(() => []),
});

rule('one overlay gives one answer', {
  fails: bound((database) => [database.toHost('a.example.com'), database.toHost('b.example.com')]),
  problems: [{ code: 'binding-duplicate', path: 'overlays.here.bind[1]', message: 'external "database" is already used by overlays.here.bind[0]', hint: 'give one answer; that of an overlay wins over those of its profiles' }],
  passes: bound((database) => [database.toHost('a.example.com')]),
  exempt: (repository) => {
    const database = repository.addExternal('database', { ports: { sql: 5432 } });
    repository.addApp('web', { image, env: { DB: database.endpoint('sql').host() } });
    repository.addOverlay('here', { bind: [database.toHost('a.example.com')], extends: repository.addProfile('shared', { bind: [database.toHost('b.example.com')] }) });
  },
});
