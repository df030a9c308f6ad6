import type { External, OverlayOptions } from '../../../src';
import type { Declare } from '../../helpers/repository';
import { image, problemsOf, rule, untyped } from '../../helpers/repository';

/** Declares an external "database" with two ports, "web" and "api" that use one and both, and an overlay "here". */
function used(here: (database: External<'sql' | 'admin'>) => OverlayOptions): Declare {
  return (repository) => {
    const database = repository.addExternal('database', { ports: { sql: 5432, admin: 8080 } });
    repository.addApp('web', { image, env: { DB: database.endpoint('sql').hostAndPort() } });
    repository.addApp('api', { image, args: [database.endpoint('sql').host()] });
    repository.addOverlay('here', here(database));
  };
}

rule('an overlay says where what it uses is', {
  fails: used(() => ({})),
  problems: [{
    code: 'external-unanswered',
    path: 'overlays.here.bind',
    message: 'overlay "here" leaves external "database" open, which apps.web.env.DB, apps.api.args[0] need',
    hint: 'say where it is: bind: [database.toHost(…)], toAddresses, toExternalName, toService or toEndpoints',
  }],
  passes: used((database) => ({ bind: [database.toHost('db.example.com')] })),
  exempt: (repository) => {
    const database = repository.addExternal('database', { ports: { sql: 5432 } });
    const web = repository.addApp('web', { image, env: { DB: database.endpoint('sql').host() } });
    repository.addApp('api', { image });
    repository.addOverlay('here', { without: [web] });
    repository.addOverlay('there', { overrides: [web.override({ env: { DB: 'db.example.com' } })] });
  },
});

it('an overlay that answers with endpoints answers every port that is used', () => {
  const declare: Declare = (repository) => {
    const postgres = repository.addApp('postgres', { image, ports: { pg: 5432 } });
    const database = repository.addExternal('database', { ports: { sql: 5432, admin: 8080 } });
    repository.addApp('web', { image, env: { DB: database.endpoint('sql').host(), ADMIN: database.endpoint('admin').url() } });
    repository.addOverlay('here', { bind: [database.toEndpoints(untyped({ sql: postgres.endpoint('pg') }))] });
  };
  expect(problemsOf(declare).map(({ code, message }) => `${code} ${message}`)).toEqual([
    'external-unanswered overlay "here" leaves port "admin" of external "database" open, which apps.web.env.ADMIN needs',
  ]);
});

it('a workload does not call itself by way of an external', () => {
  const declare: Declare = (repository) => {
    const database = repository.addExternal('database', { ports: { sql: 5432 } });
    const postgres = repository.addApp('postgres', { image, ports: { pg: 5432 }, env: { PRIMARY: database.endpoint('sql').host() } });
    repository.addOverlay('here', { bind: [database.toEndpoints({ sql: postgres.endpoint('pg') })] });
  };
  expect(problemsOf(declare).map(({ code, path }) => `${code} ${path}`)).toEqual(['link-to-itself overlays.here › apps.postgres.env.PRIMARY']);
});
