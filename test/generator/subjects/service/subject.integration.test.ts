import { at } from '../../../../src/kubernetes/objects/json';
import { expectRenderOfModel } from '../../../helpers/expect-render';
import { image, objectsIn, rule, untyped, web } from '../../../helpers/repository';
import { overridden } from '../../../helpers/workload';

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

it('another Service can offer a port under another number and name, or one that the container does not list', () => {
  const objects = objectsIn(web({
    ports: { http: 8080, jnlp: { container: 50000, service: false, listed: false } },
    moreServices: { 'web-lb': { type: 'LoadBalancer', ports: [{ port: 'http', service: 80, serviceName: 'web', appProtocol: 'http', targetPort: 'name' }, 'jnlp'] }, 'web-one': { ports: [{ port: 'http', serviceName: false }] } },
  }));
  expect(at(objects['web/web-lb.service'], 'spec', 'ports')).toEqual([
    { name: 'web', protocol: 'TCP', appProtocol: 'http', port: 80, targetPort: 'http' },
    { name: 'jnlp', protocol: 'TCP', port: 50000, targetPort: 50000 },
  ]);
  expect(at(objects['web/web-one.service'], 'spec', 'ports')).toEqual([{ protocol: 'TCP', port: 8080, targetPort: 8080 }]);
});

it('a Service can find its Pods by fewer labels, to lead to those of several workloads', () => {
  const objects = objectsIn(web({
    ports, selector: { app: 'web', track: 'stable' }, podLabels: { tier: 'front' }, service: { selector: { app: 'web' } }, moreServices: { front: { ports: ['http'], selector: { tier: 'front' } } },
  }));
  expect(['service', 'front.service'].map((key) => at(objects[`web/${key}`], 'spec', 'selector'))).toEqual([{ app: 'web' }, { tier: 'front' }]);
  expect(at(objects['web/deployment'], 'spec', 'selector')).toEqual({ matchLabels: { app: 'web', track: 'stable' } });
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
    repository.addApp('a', { image, ports, moreServices: untyped({ 'A': { ports: ['http', 'sql'] }, 'b': {}, 'a-2': { ports: ['http'], externalName: 'x', labels: { team: 'a b' } } }) });
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
    { code: 'native-field-owned', path: 'apps.a.moreServices.a-2.externalName', message: '"externalName" is not for here', hint: 'leave it out: options of the workload itself decide it' },
    { code: 'port-unnamed', path: 'apps.c.moreServices.d.ports[0]', message: 'port "one" has no name, and the Service has 2 ports', hint: 'name it: only the port of a Service that has no other can be without' },
  ],
  passes: web({ ports, moreServices: { 'web-metrics': { ports: ['metrics'] } } }),
});

rule('what another Service says of its ports is right, and each of them has a number and name of its own', {
  fails: web({
    ports, moreServices: untyped({ b: { ports: [{ port: 'http', service: 0, serviceName: 'A' }, { port: 'metrics', targetPort: 'unset', service: 80 }, { service: 5 }, 7] }, c: { ports: [{ port: 'metrics', service: 80, serviceName: 'http' }, 'http'] } }),
  }),
  problems: [
    { code: 'option-invalid', path: 'apps.web.moreServices.b.ports[2].port', message: 'undefined', hint: 'give a string' },
    { code: 'option-invalid', path: 'apps.web.moreServices.b.ports[3]', message: '7', hint: 'give a string' },
    { code: 'port-out-of-range', path: 'apps.web.moreServices.b.ports[0].service', message: 'port 0', hint: 'use a whole number from 1 to 65535' },
    {
      code: 'name-invalid',
      path: 'apps.web.moreServices.b.ports[0].serviceName',
      message: '"A": lower case letters, digits and "-" only, starting and ending with a letter or digit',
      hint: 'use lower case letters, digits and "-", at most 63 characters',
    },
    {
      code: 'target-port-invalid',
      path: 'apps.web.moreServices.b.ports[1].targetPort',
      message: 'port 80 of the Service, and the container listens on 9100',
      hint: 'say "number" or "name": a target can only be left out where both are the same',
    },
    { code: 'port-duplicate', path: 'apps.web.moreServices.c.ports[1]', message: 'Service port 80/TCP is already used by apps.web.moreServices.c.ports[0]', hint: 'give each port its own number' },
    { code: 'port-name-duplicate', path: 'apps.web.moreServices.c.ports[1]', message: 'port name "http" is already used by apps.web.moreServices.c.ports[0]', hint: 'give each port of a Service its own name' },
  ],
  passes: web({ ports, moreServices: { c: { ports: [{ port: 'metrics', service: 80 }, { port: 'http', service: 81 }] } } }),
});

rule('a Service asks for labels that the Pods have', {
  fails: web({ ports, podLabels: { tier: 'a' }, service: { selector: {} }, moreServices: { b: { ports: ['http'], selector: { 'app': 'b', 'tier': 'a', 'x': 'y', 'a b': 'c' } } } }),
  problems: [
    { code: 'selector-empty', path: 'apps.web.service.selector', message: 'no label', hint: 'give at least one label of the Pods, or leave it out for the selector of the workload' },
    {
      code: 'name-invalid',
      path: 'apps.web.moreServices.b.selector',
      message: '"a b": the name holds letters, digits, "-", "_" and "." only, starting and ending with a letter or digit',
      hint: 'use a key such as "team" or "example.com/team"',
    },
    ...[['app', 'b', 'have "web"'], ['x', 'y', 'have no such label'], ['a b', 'c', 'have no such label']].map(([label, value, found]) => ({
      code: 'selector-mismatch', path: `apps.web.moreServices.b.selector.${label}`, message: `it asks for "${value}", and the Pods ${found}`, hint: 'use labels that the Pods have: those of "selector" and "podLabels"',
    })),
  ],
  passes: web({ ports, podLabels: { tier: 'a' }, service: { selector: { tier: 'a' } }, moreServices: { b: { ports: ['http'], selector: { app: 'web' } } } }),
  exempt: overridden({ ports }, { podLabels: { tier: 'a' }, service: { selector: { tier: 'a' } } }),
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
