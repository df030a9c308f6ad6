import { PodsEndpoint } from '../../../src/generator/declare/endpoint';
import { finalName } from '../../../src/generator/model/scope';
import { at } from '../../../src/kubernetes/objects/json';
import type { Declare } from '../../helpers/repository';
import { image, modelOf, objectsIn, problemsOf, rule } from '../../helpers/repository';
import { containerOf } from '../../helpers/workload';

/** The variables of "web", which calls a StatefulSet "sql" of 3 Pods. */
const declare: Declare = (repository) => {
  const sql = repository.addStatefulSet('sql', { image, replicas: 3, ports: { sql: 5432 }, names: { workload: 'postgres', service: 'db' } });
  const endpoint = sql.endpoint('sql');
  repository.addApp('web', {
    image,
    env: {
      FIRST: endpoint.pod(0).url({ scheme: 'postgres', path: '/shop' }),
      HOST: endpoint.pod(2).host({ name: 'svc' }),
      PORT: endpoint.pod(1).port(),
      SHORT: endpoint.pod(1).hostAndPort({ name: 'short' }),
      ALL: endpoint.hostsAndPorts({ name: 'namespace' }),
    },
  });
};

function variables(of: Declare, overlay?: string): unknown {
  return Object.fromEntries((containerOf(objectsIn(of, {}, overlay)['web/deployment']).env as readonly { readonly name: string; readonly value: string }[]).map(({ name, value }) => [name, value]));
}

it('each Pod of a StatefulSet has an address, in every form, and all have a list', () => {
  expect(variables(declare)).toEqual({
    FIRST: 'postgres://postgres-0.db.default.svc.cluster.local:5432/shop',
    HOST: 'postgres-2.db.default.svc',
    PORT: '5432',
    SHORT: 'postgres-1.db:5432',
    ALL: 'postgres-0.db.default:5432,postgres-1.db.default:5432,postgres-2.db.default:5432',
  });
});

it('they follow what an overlay renames and moves', () => {
  const moved: Declare = (repository) => {
    const sql = repository.addStatefulSet('sql', { image, replicas: 2, ports: { sql: 5432 } });
    repository.addApp('web', { image, env: { ALL: sql.endpoint('sql').hostsAndPorts() } });
    repository.addOverlay('moved', { namespace: 'shop', namePrefix: 'p-', nameSuffix: '-s', clusterDomain: 'k8s.example.com' });
  };
  expect(variables(moved, 'moved')).toEqual({ ALL: 'p-sql-s-0.p-sql-s.shop.svc.k8s.example.com:5432,p-sql-s-1.p-sql-s.shop.svc.k8s.example.com:5432' });
  const { overlays: [{ scope, objects }] } = modelOf(moved);
  expect(at(objects.find(({ key }) => key === 'sql/stateful-set')?.manifest, 'spec', 'serviceName')).toBe('sql');
  expect(finalName('sql', scope)).toBe('p-sql-s');
});

it('a list follows the replicas of each overlay, and the first ordinal; of an autoscaled StatefulSet it names the fewest', () => {
  const listed: Declare = (repository) => {
    const resources = { requests: { cpu: '1' } };
    const sql = repository.addStatefulSet('sql', { image, resources, replicas: 3, ports: { sql: 5432 } });
    repository.addApp('web', { image, env: { ALL: sql.endpoint('sql').hostsAndPorts({ name: 'short' }) } });
    repository.addOverlay('small', { overrides: [sql.override({ replicas: 2, statefulSet: { ordinals: { start: 1 } } })] });
    repository.addOverlay('scaled', { overrides: [sql.override({ replicas: { min: 1, max: 5, cpu: 50 } })] });
    repository.addOverlay('none', { overrides: [sql.override({ replicas: 0 })] });
  };
  expect(variables(listed, 'small')).toEqual({ ALL: 'sql-1.sql:5432,sql-2.sql:5432' });
  expect(variables(listed, 'scaled')).toEqual({ ALL: 'sql-0.sql:5432' });
  expect(variables(listed, 'none')).toEqual({ ALL: '' });
});

it('Pods call each other by their addresses, which the policy lets them', () => {
  const objects = objectsIn((repository) => {
    const queue = repository.addStatefulSet('queue', { image, replicas: 3, ports: { client: 4222, cluster: 6222 } });
    queue.addEnv({ PEERS: queue.endpoint('cluster').hostsAndPorts({ name: 'short' }) });
  }, { networkPolicies: true });
  expect(containerOf(objects['queue/stateful-set']).env).toEqual([{ name: 'PEERS', value: 'queue-0.queue:6222,queue-1.queue:6222,queue-2.queue:6222' }]);
  expect(objects['queue/network-policy']).toMatchObject({ spec: { ingress: [{ from: [{ podSelector: { matchLabels: { app: 'queue' } } }], ports: [{ port: 6222 }] }] } });
});

/** "web" calls one Pod of a StatefulSet with these replicas. */
function calling(ordinal: number, replicas: number | 'unset'): Declare {
  return (repository) => {
    const sql = repository.addStatefulSet('sql', { image, replicas, ports: { sql: 5432 } });
    repository.addApp('web', { image, args: [sql.endpoint('sql').pod(ordinal).host()] });
  };
}

rule.each([-1, 0.5, 2])('there is no Pod %p of two', (ordinal) => ({
  fails: calling(ordinal, 2),
  problems: [{ code: 'pod-unknown', path: 'apps.web.args[0]', message: `Pod ${ordinal} of "sql", which has 2`, hint: 'use a whole number from 0 to 1, or give it more replicas' }],
  passes: calling(1, 2),
  exempt: calling(7, 'unset'),
}));

rule('an overlay that scales a Pod away is told who calls it', {
  fails: (repository) => {
    const sql = repository.addStatefulSet('sql', { image, replicas: 2, ports: { sql: 5432 } });
    repository.addApp('web', { image, args: [sql.endpoint('sql').pod(1).host()] });
    repository.addOverlay('here', { overrides: [sql.override({ replicas: 1 })] });
  },
  problems: [{ code: 'pod-unknown', path: 'overlays.here › apps.web.args[0]', message: 'Pod 1 of "sql", which has 1', hint: 'use a whole number from 0 to 0, or give it more replicas' }],
  passes: (repository) => {
    const sql = repository.addStatefulSet('sql', { image, replicas: 2, ports: { sql: 5432 } });
    repository.addApp('web', { image, args: [sql.endpoint('sql').pod(1).host()] });
    repository.addOverlay('here', { overrides: [sql.override({ replicas: 3 })] });
  },
});

function listing(replicas: number | 'unset'): Declare {
  return (repository) => {
    const sql = repository.addStatefulSet('sql', { image, replicas, ports: { sql: 5432 } });
    repository.addApp('web', { image, args: [sql.endpoint('sql').hostsAndPorts()] });
  };
}

rule('a list of Pods needs their number', {
  fails: listing('unset'),
  problems: [{ code: 'pods-uncounted', path: 'apps.web.args[0]', message: 'every Pod of "sql", and how many there are is unknown', hint: 'give its replicas as a number or a range' }],
  passes: listing(2),
});

rule('a list of Pods has an end', {
  fails: listing(1001),
  problems: [{
    code: 'pods-uncounted',
    path: 'apps.web.args[0]',
    message: 'every one of 1001 Pods of "sql"',
    hint: 'name at most 1000: leave them to DNS, which answers with all of them for the name of the Service',
  }],
  passes: listing(1000),
});

rule('Pods of an application have no addresses', {
  fails: (repository) => {
    const app = repository.addApp('api', { image, ports: { http: 80 } });
    repository.addApp('web', { image, args: [new PodsEndpoint(app, 'http').pod(0).host()] });
  },
  problems: [{ code: 'pod-unknown', path: 'apps.web.args[0]', message: 'a Pod of "api", whose Pods have no addresses of their own', hint: 'call its Service, or declare it by addStatefulSet' }],
  passes: (repository) => {
    const app = repository.addApp('api', { image, ports: { http: 80 } });
    repository.addApp('web', { image, args: [app.endpoint('http').host()] });
  },
});

it('a Pod has an address where an overlay takes its StatefulSet, and an external can be one port of it', () => {
  const here: Declare = (repository) => {
    const sql = repository.addStatefulSet('sql', { image, inBase: false, replicas: 2, ports: { sql: 5432 } });
    const database = repository.addExternal('database', { ports: { sql: 5432 } });
    const tool = repository.addApp('tool', { image, inBase: false, env: { ALL: sql.endpoint('sql').hostsAndPorts({ name: 'short' }), ONE: sql.endpoint('sql').pod(1).host({ name: 'short' }) } });
    repository.addApp('web', { image, env: { SQL: database.endpoint('sql').hostAndPort({ name: 'short' }) } });
    const single = repository.addProfile('single', { every: { replicas: 3 }, with: [sql, tool] });
    repository.addOverlay('here', { extends: single, bind: [database.toEndpoints({ sql: sql.endpoint('sql') })] });
  };
  expect(problemsOf(here)).toEqual([]);
  expect(containerOf(objectsIn(here, {}, 'here')['tool/deployment']).env).toEqual([{ name: 'ALL', value: 'sql-0.sql:5432,sql-1.sql:5432,sql-2.sql:5432' }, { name: 'ONE', value: 'sql-1.sql' }]);
  expect(variables(here, 'here')).toEqual({ SQL: 'sql:5432' });
});

rule('a short name of a Pod is found in the caller\'s namespace only', {
  fails: (repository) => {
    const sql = repository.addStatefulSet('sql', { image, namespace: repository.addNamespace('data'), ports: { sql: 5432 } });
    repository.addApp('web', { image, env: { SQL: sql.endpoint('sql').pod(0).host({ name: 'short' }) } });
  },
  problems: [{ code: 'address-too-short', path: 'apps.web.env.SQL', message: '"sql" is found in namespace "default", and the Service is in "data"', hint: 'name more of it: { name: "namespace" }, or leave the option out' }],
  passes: (repository) => {
    const sql = repository.addStatefulSet('sql', { image, namespace: repository.addNamespace('data'), ports: { sql: 5432 } });
    repository.addApp('web', { image, env: { SQL: sql.endpoint('sql').pod(0).host({ name: 'namespace' }) } });
  },
});
