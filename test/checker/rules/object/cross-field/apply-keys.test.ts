import { deployment, judge } from '../judge';

function found(yaml: string): string[] {
  return judge(yaml).filter((one) => one.startsWith('apply-key'));
}

test.each([
  ['env: [{name: A, value: a}, {name: B}, {name: A, value: b}]', 'apply-key spec.template.spec.containers[0].env[2]'],
  ['ports: [{name: http, containerPort: 80}, {name: metrics, containerPort: 80, protocol: TCP}]', 'apply-key spec.template.spec.containers[0].ports[1]'],
])('a container with %s is refused by server-side apply', (container, place) => {
  expect(found(deployment({ container }))).toEqual([place]);
});

test.each(['env: [{name: A, value: a}, {name: B, value: a}]', 'ports: [{name: dns, containerPort: 53}, {name: dns-udp, containerPort: 53, protocol: UDP}]', 'envFrom: [{configMapRef: {name: a}}, {configMapRef: {name: a}}]'])(
  'a container with %s is fine', (container) => {
    expect(found(deployment({ container }))).toEqual([]);
  });

test('init containers, host aliases and pull secrets are looked at as well', () => {
  expect(found(deployment({
    pod: 'initContainers: [{name: i, image: "x:1", env: [{name: A}, {name: A}]}], '
      + 'hostAliases: [{ip: 10.0.0.1}, {ip: 10.0.0.1}], imagePullSecrets: [{name: a}, {name: a}, {name: b}]',
  }))).toEqual([
    'apply-key spec.template.spec.initContainers[0].env[1]', 'apply-key spec.template.spec.hostAliases[1]', 'apply-key spec.template.spec.imagePullSecrets[1]',
  ]);
});

test('the Secrets of a ServiceAccount are such a list', () => {
  expect(found('{apiVersion: v1, kind: ServiceAccount, metadata: {name: a}, secrets: [{name: s}, {name: s}]}')).toEqual(['apply-key secrets[1]']);
});
