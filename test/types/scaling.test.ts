import type { Disruption, FieldValue } from '../../src';
import { Declarations } from '../../src/generator/declare/declarations';

// What is written here is checked by the compiler, which `npm test` runs first: an expected error that does not occur is an error.

const image = 'registry.example.com/web:1.2.3';

it('replicas are a number, a range or unset', () => {
  const config = new Declarations();
  config.addApp('a', { image, replicas: 2 });
  config.addApp('b', { image, replicas: 'unset' });
  const app = config.addApp('c', { image, replicas: { min: 1, max: 3, cpu: 70 } });
  app.override({ replicas: { max: 5 } });
  app.override({ replicas: 2 });
  // @ts-expect-error a range has both ends
  config.addApp('d', { image, replicas: { min: 1, cpu: 70 } });
  // @ts-expect-error misspelt metric
  config.addApp('e', { image, replicas: { min: 1, max: 2, cpus: 70 } });
  // @ts-expect-error no such word
  config.addApp('f', { image, replicas: 'none' });
  // @ts-expect-error a DaemonSet has as many Pods as there are nodes
  config.addDaemonSet('g', { image, replicas: 2 });
  // @ts-expect-error the option decides the native field
  config.addApp('h', { image, deployment: { replicas: 2 } });
  expect(config.workloads).toHaveLength(8);
});

it('a budget says one amount', () => {
  const config = new Declarations();
  const right: readonly Disruption[] = [{ minAvailable: 1 }, { maxUnavailable: '25%' }];
  // @ts-expect-error both
  const both: Disruption = { minAvailable: 1, maxUnavailable: 1 };
  // @ts-expect-error a share has its sign
  const share: Disruption = { minAvailable: '50' };
  // @ts-expect-error neither
  const neither: Disruption = {};
  const app = config.addApp('web', { image, replicas: 3, disruption: right[0] });
  app.override({ disruption: { maxUnavailable: 1 } });
  app.override({ disruption: null });
  expect([both, share, neither]).toHaveLength(3);
});

it('an identity names accounts by value, and clouds by the form of theirs', () => {
  const config = new Declarations();
  const account = config.addServiceAccount('team', { gke: 'a@b.iam.gserviceaccount.com' });
  account.override({ gke: null, eks: 'arn:aws:iam::123456789012:role/a' });
  const app = config.addApp('a', { image, identity: { account } });
  app.override({ identity: { account: 'builder' } });
  // @ts-expect-error an application is no account
  config.addApp('b', { image, identity: { account: app } });
  // @ts-expect-error a Google account is an address
  config.addApp('c', { image, identity: { gke: 'team' } });
  // @ts-expect-error an IAM role is an ARN
  config.addServiceAccount('other', { eks: 'role/a' });
  // @ts-expect-error a shared account has no other account
  config.addServiceAccount('third', { account });
  // @ts-expect-error misspelt field of a rule
  config.addApp('d', { image, identity: { rules: [{ apiGroup: [''], resources: ['pods'], verbs: ['get'] }] } });
  expect(config.accounts.map(({ name }) => name)).toEqual(['team', 'other', 'third']);
});

it('more Services offer ports of the workload and its sidecars', () => {
  const config = new Declarations();
  config.addApp('a', { image, ports: { http: 80 }, sidecars: { exporter: { image, ports: { metrics: 9100 } } }, moreServices: { peers: { clusterIP: 'None', ports: ['http', 'metrics'] } } });
  // @ts-expect-error no such port
  config.addApp('b', { image, ports: { http: 80 }, moreServices: { peers: { ports: ['htpp'] } } });
  // @ts-expect-error misspelt field of a Service
  config.addApp('c', { image, ports: { http: 80 }, moreServices: { peers: { ports: ['http'], clusterIp: 'None' } } });
  // @ts-expect-error a port is left out by false, not by true
  config.addApp('d', { image, ports: { http: { container: 80, service: true } } });
  // @ts-expect-error misspelt option of a port
  config.addApp('e', { image, ports: { http: { container: 80, appProtcol: 'http' } } });
  expect(config.workloads).toHaveLength(5);
});

it('Pods of a StatefulSet have addresses, those of an application do not', () => {
  const config = new Declarations();
  const sql = config.addStatefulSet('sql', { image, ports: { sql: 5432 } });
  const web = config.addApp('web', { image, ports: { http: 80 }, env: { SQL: sql.endpoint('sql').pod(0).url(), ALL: sql.endpoint('sql').hostsAndPorts({ name: 'short' }) } });
  // @ts-expect-error a Pod has an ordinal
  sql.endpoint('sql').pod('0');
  // @ts-expect-error no such port
  expect(() => sql.endpoint('http')).not.toThrow();
  // @ts-expect-error Pods of a Deployment come and go
  expect(() => web.endpoint('http').pod(0)).toThrow(TypeError);
});

it('Jobs run again on change, and other kinds run Pods', () => {
  const config = new Declarations();
  const spec: { readonly [field: string]: FieldValue } = { strategy: { canary: { steps: [{ setWeight: 20 }] } } };
  config.addJob('a', { image, rerun: 'onChange' });
  config.addApp('b', { image, as: { apiVersion: 'argoproj.io/v1alpha1', kind: 'Rollout', spec } });
  // @ts-expect-error one way only
  config.addJob('c', { image, rerun: 'always' });
  // @ts-expect-error a CronJob runs by its schedule
  config.addCronJob('d', { image, schedule: '0 3 * * *', rerun: 'onChange' });
  // @ts-expect-error a kind has an apiVersion
  config.addApp('e', { image, as: { kind: 'Rollout' } });
  // @ts-expect-error no such unit
  config.addApp('f', { image, spread: 'rack' });
  expect(config.workloads).toHaveLength(6);
});
