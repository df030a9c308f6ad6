import { briefly, service } from '../support';

const RULE = 'node-port-conflict';

function nodePort(name: string, ports: string): string {
  return service(name, { spec: 'type: NodePort', ports });
}

test('different node ports, or one number for TCP and UDP, are fine', () => {
  expect(briefly(RULE, nodePort('a', '{port: 80, nodePort: 30080}') + nodePort('b', '{port: 80, nodePort: 30081}, {port: 81, protocol: UDP, nodePort: 30080}'))).toEqual([]);
});

test('one node port in two Services is an error, also across namespaces', () => {
  expect(briefly(RULE, nodePort('a', '{port: 80, nodePort: 30080}') + service('b', { metadata: 'namespace: other', ports: '{port: 8080, nodePort: 30080}' }))).toEqual([
    'error spec.ports[0].nodePort: TCP node port 30080 already belongs to Service default/a, port 80.',
  ]);
});

test('one node port twice in a Service is an error', () => {
  expect(briefly(RULE, nodePort('a', '{port: 80, nodePort: 30080}, {port: 81, nodePort: 30080}'))).toEqual([
    'error spec.ports[1].nodePort: TCP node port 30080 already belongs to Service default/a, port 80.',
  ]);
});
