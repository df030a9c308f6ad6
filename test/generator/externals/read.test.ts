import type { External } from '../../../src';
import type { Declare } from '../../helpers/repository';
import { problemsOf, rule, untyped } from '../../helpers/repository';

const external = (ports: object, name = 'database'): Declare => (repository) => void repository.addExternal(name, { ports: ports as Record<string, number> });

rule('ports of an external have names and numbers', {
  fails: external({ 'SQL!': 5432, 'low': 0, 'text': '80' }),
  problems: [
    expect.objectContaining({ code: 'name-invalid', path: 'externals.database.ports.SQL!' }) as never,
    { code: 'port-out-of-range', path: 'externals.database.ports.low', message: 'port 0', hint: 'use a whole number from 1 to 65535' },
    { code: 'port-out-of-range', path: 'externals.database.ports.text', message: 'port "80"', hint: 'use a whole number from 1 to 65535' },
  ],
  passes: external({ low: 1, high: 65535 }),
});

rule('the name of an external may be that of a Service', {
  fails: external({ sql: 5432 }, '1.database'),
  problems: [expect.objectContaining({ code: 'name-invalid', path: 'externals.1.database' }) as never],
  passes: external({ sql: 5432 }, 'database-1'),
});

it('an external says its ports, and nothing that it has not', () => {
  const codes = (options: unknown): readonly string[] => problemsOf((repository) => void repository.addExternal('database', untyped<{ ports: {} }>(options))).map(({ code, path }) => `${code} ${path}`);
  expect(codes(undefined)).toEqual(['option-invalid externals.database']);
  expect(codes({})).toEqual(['option-invalid externals.database.ports']);
  expect(codes({ ports: { sql: 5432 }, host: 'db.example.com' })).toEqual(['option-unknown externals.database.host']);
});

it('each external has its own name', () => {
  const problems = problemsOf((repository) => {
    external({ sql: 5432 })(repository);
    external({ sql: 5432 })(repository);
  });
  expect(problems).toEqual([{ code: 'name-duplicate', path: 'externals.database', message: 'external name "database" is already used by externals.database', hint: 'give each external its own name' }]);
});

it('an address of an external of another repository, or of a port that it has not, is a problem', () => {
  let foreign: External<'sql'> | undefined;
  problemsOf((repository) => { foreign = repository.addExternal('foreign', { ports: { sql: 1 } }); });
  const problems = problemsOf((repository) => {
    const database = repository.addExternal('database', { ports: { sql: 5432 } });
    repository.addApp('web', { image: 'a:1', env: { A: foreign?.endpoint('sql').host() ?? '', B: database.endpoint(untyped('grpc')).host() } });
  });
  expect(problems.map(({ code, path }) => `${code} ${path}`)).toEqual(['external-unknown apps.web.env.A', 'port-unknown apps.web.env.B']);
});
