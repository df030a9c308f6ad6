import { briefly, service } from '../support';

const RULE = 'node-port-range';

test('node ports from 30000 to 32767, or none, are fine', () => {
  expect(briefly(RULE, service('a', { spec: 'type: NodePort', ports: '{port: 80, nodePort: 30000}, {port: 81, nodePort: 32767}, {port: 82}' }))).toEqual([]);
});

test('another node port is an error, because the server refuses it when it allocates', () => {
  expect(briefly(RULE, service('a', { spec: 'type: NodePort', ports: '{port: 80, nodePort: 8080}' }))).toEqual([
    'error spec.ports[0].nodePort: The node port 8080 is outside 30000–32767.',
  ]);
});

test('the health check of a load balancer takes a node port as well', () => {
  expect(briefly(RULE, service('a', { spec: 'type: LoadBalancer, externalTrafficPolicy: Local, healthCheckNodePort: 80', ports: '{port: 80}' }))).toEqual([
    'error spec.healthCheckNodePort: The node port 80 is outside 30000–32767.',
  ]);
});
