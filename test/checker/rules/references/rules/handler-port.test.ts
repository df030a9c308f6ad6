import { briefly, deployment, findings } from '../support';

const RULE = 'handler-port';
const PORTS = 'ports: [{name: http, containerPort: 8080}]';
const AT = 'spec.template.spec.containers[0]';

test.each(['port: http', 'port: 9090', 'port: "9090"'])('a named port of the container, and any number, are fine: %s', (port) => {
  expect(briefly(RULE, deployment('web', { container: `${PORTS}, readinessProbe: {httpGet: {${port}}}` }))).toEqual([]);
});

test.each([
  ['readinessProbe: {httpGet: {port: web}}', 'readinessProbe.httpGet.port', 'readinessProbe'],
  ['livenessProbe: {tcpSocket: {port: web}}', 'livenessProbe.tcpSocket.port', 'livenessProbe'],
  ['lifecycle: {preStop: {httpGet: {port: web}}}', 'lifecycle.preStop.httpGet.port', 'preStop'],
])('a name that the container does not have is an error: %s', (handler, path, what) => {
  expect(briefly(RULE, deployment('web', { container: `${PORTS}, ${handler}` }))).toEqual([`error ${AT}.${path}: The ${what} asks port web, which container main does not have.`]);
});

test('the hint lists the names there are', () => {
  const [some, none] = [PORTS, 'ports: []'].map((ports) => findings(RULE, deployment('web', { container: `${ports}, startupProbe: {httpGet: {port: web}}` }))[0].hint);
  expect(some).toBe('Its named ports: http.');
  expect(none).toBe('The container names no port: give it one in ports, or ask a number.');
});

test('ports of another container do not count', () => {
  const pod = 'initContainers: [{name: proxy, image: x, restartPolicy: Always, startupProbe: {httpGet: {port: http}}}]';
  expect(briefly(RULE, deployment('web', { container: PORTS, pod }))).toEqual([
    'error spec.template.spec.initContainers[0].startupProbe.httpGet.port: The startupProbe asks port http, which container proxy does not have.',
  ]);
});
