import type { JsonObject } from '../../../src/kubernetes/objects/json';
import { clientPorts } from '../../../src/kubernetes/services/client-ports';
import { nodePortsOf } from '../../../src/kubernetes/services/node-ports';
import { isService, readService, servicePorts } from '../../../src/kubernetes/services/service';

function service(spec: JsonObject): JsonObject {
  return { apiVersion: 'v1', kind: 'Service', metadata: { name: 'web' }, spec };
}

test('a core Service is one, Knative’s is not', () => {
  expect(isService(service({}))).toBe(true);
  expect(isService({ apiVersion: 'serving.knative.dev/v1', kind: 'Service' })).toBe(false);
  expect(readService({ overlay: 'o', document: 0, object: { apiVersion: 'serving.knative.dev/v1', kind: 'Service' } }, 'default')).toBeUndefined();
});

test('a port leads to the same number of the Pods where it says nothing else, as with 0 and the empty name', () => {
  const ports = [{ port: 80 }, { port: 81, targetPort: 0 }, { port: 82, targetPort: '' }, { port: 83, targetPort: 'http', nodePort: 0 }];

  expect(servicePorts(service({ ports })).map(({ targetPort, nodePort }) => [targetPort, nodePort])).toEqual([[80, undefined], [81, undefined], [82, undefined], ['http', undefined]]);
});

test('clients reach the ports of a Service, of a headless one those of its Pods as far as they are numbers', () => {
  const ports = [{ port: 80, targetPort: 8080 }, { port: 53, protocol: 'UDP' }, { port: 81, targetPort: 'http' }];

  expect(clientPorts(service({ ports }))).toEqual([{ number: 80, protocol: 'TCP' }, { number: 53, protocol: 'UDP' }, { number: 81, protocol: 'TCP' }]);
  expect(clientPorts(service({ ports, clusterIP: 'None' }))).toEqual([{ number: 8080, protocol: 'TCP' }, { number: 53, protocol: 'UDP' }]);
  expect(clientPorts(service({ ports, type: 'ExternalName' }))).toEqual([]);
});

test('only Services on nodes or behind load balancers ask for node ports', () => {
  const ports = [{ port: 80, nodePort: 30080 }, { port: 53, protocol: 'UDP', nodePort: 30053 }, { port: 81 }];

  expect(nodePortsOf(service({ type: 'NodePort', ports }))).toEqual(['30080/TCP', '30053/UDP']);
  expect(nodePortsOf(service({ type: 'LoadBalancer', ports }))).toEqual(['30080/TCP', '30053/UDP']);
  expect(nodePortsOf(service({ ports }))).toEqual([]);
  expect(nodePortsOf(undefined)).toEqual([]);
});
