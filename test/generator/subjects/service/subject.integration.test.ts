import { expectRenderOfModel } from '../../../helpers/expect-render';
import { image, objectsIn, rule, untyped, web } from '../../../helpers/repository';

const ports = { http: 80, metrics: { container: 9100, service: false } } as const;

it('more Services lead to the same Pods, with the ports and fields that they are given', () => {
  const objects = objectsIn(web({ ports, moreServices: { 'web-peers': { clusterIP: 'None', ports: ['http', 'metrics'], labels: { team: 'a' }, annotations: { 'example.com/a': 'b' } } } }));
  expect(objects['web/web-peers.service']).toEqual({
    apiVersion: 'v1',
    kind: 'Service',
    metadata: { name: 'web-peers', namespace: 'default', labels: { app: 'web', team: 'a' }, annotations: { 'example.com/a': 'b' } },
    spec: {
      type: 'ClusterIP',
      selector: { app: 'web' },
      ports: [{ name: 'http', protocol: 'TCP', port: 80, targetPort: 80 }, { name: 'metrics', protocol: 'TCP', port: 9100, targetPort: 9100 }],
      clusterIP: 'None',
    },
  });
});

it('where selector and labels are both said, their labels are all that they have', () => {
  const objects = objectsIn(web({ ports, selector: { app: 'web' }, labels: {}, moreServices: { 'web-peers': { ports: ['http'] }, 'web-admin': { ports: ['http'], labels: { team: 'a' } } } }));
  expect(objects['web/web-peers.service'].metadata).toEqual({ name: 'web-peers', namespace: 'default' });
  expect(objects['web/web-admin.service'].metadata).toMatchObject({ labels: { team: 'a' } });
});

it('overlays add, change and remove them, as kubectl renders it', async () => {
  await expectRenderOfModel((repository) => {
    const app = repository.addApp('web', { image, ports, moreServices: { 'web-metrics': { ports: ['metrics'] } } });
    repository.addOverlay('more', { overrides: [app.override({ moreServices: { 'web-peers': { ports: ['http'], clusterIP: 'None' }, 'web-metrics': { ports: ['metrics', 'http'] } } })] });
    repository.addOverlay('none', { overrides: [app.override({ moreServices: null })] });
  });
});

rule('another Service offers ports that the Pods have', {
  fails: (repository) => {
    repository.addApp('a', { image, ports, moreServices: untyped({ 'A': { ports: ['http', 'sql'] }, 'b': {}, 'a-2': { ports: ['http'], selector: { app: 'x' }, labels: { team: 'a b' } } }) });
    repository.addApp('c', { image, ports: { one: { container: 1, name: false }, two: { container: 2, service: false } }, moreServices: { d: { ports: ['one', 'two'] } } });
  },
  problems: [
    {
      code: 'name-invalid',
      path: 'apps.a.moreServices.A',
      message: '"A": lower case letters, digits and "-" only, starting with a letter and ending with a letter or digit',
      hint: 'use lower case letters, digits and "-", starting with a letter, at most 63 characters',
    },
    { code: 'port-unknown', path: 'apps.a.moreServices.A.ports[1]', message: 'port "sql" of "a", which has none of that name', hint: 'use one of "http", "metrics"' },
    { code: 'service-without-ports', path: 'apps.a.moreServices.b.ports', message: 'no ports', hint: 'name some of "http", "metrics"' },
    {
      code: 'name-invalid',
      path: 'apps.a.moreServices.a-2.labels.team',
      message: '"a b": letters, digits, "-", "_" and "." only, starting and ending with a letter or digit',
      hint: 'shorten the value to a word',
    },
    { code: 'native-field-owned', path: 'apps.a.moreServices.a-2.selector', message: '"selector" is not for here', hint: 'leave it out: options of the workload itself decide it' },
    { code: 'port-unnamed', path: 'apps.c.moreServices.d.ports[0]', message: 'port "one" has no name, and the Service has 2 ports', hint: 'name it: only the port of a Service that has no other can be without' },
  ],
  passes: web({ ports, moreServices: { 'web-metrics': { ports: ['metrics'] } } }),
});

rule('Services of one name are two declarations of one object', {
  fails: web({ ports, moreServices: { web: { ports: ['metrics'] } } }),
  problems: [{
    code: 'name-duplicate', path: 'apps.web.moreServices.web', message: 'Service "web" is already used by apps.web.names.service', hint: 'rename one of them: both would be the same object in the cluster',
  }],
  passes: web({ ports, moreServices: { other: { ports: ['metrics'] } } }),
});

rule('fields of a Service take ports that it offers', {
  fails: web({ ports: { metrics: { container: 9100, service: false } }, service: { sessionAffinity: 'ClientIP' } }),
  problems: [{ code: 'service-without-ports', path: 'apps.web.service', message: '"web" has no ports, so it has no Service', hint: 'declare a port, or leave the option out' }],
  passes: web({ ports, service: { sessionAffinity: 'ClientIP' } }),
  exempt: (repository) => void repository.addStatefulSet('sql', { image, service: { publishNotReadyAddresses: true } }),
});
