import { judge } from '../judge';

const object = (kind: string, spec: string): string => `{apiVersion: resource.k8s.io/v1, kind: ${kind}, metadata: {name: x}, spec: {${spec}}}`;
const claim = (requests: string, more = ''): string => object('ResourceClaim', `devices: {requests: [${requests}], ${more}}`);
const request = (more: string): string => claim(`{name: a, exactly: {deviceClassName: c, ${more}}}`);
const slice = (device: string, place = 'allNodes: true'): string => object('ResourceSlice', `driver: d.example.com, ${place}, pool: {name: p, resourceSliceCount: 1}, devices: [{name: d, ${device}}]`);
const capacity = (policy: string): string => slice(`allowMultipleAllocations: true, capacity: {memory: {value: 4Gi, requestPolicy: {${policy}}}}`);
const A = '{name: a, exactly: {deviceClassName: c}}';

describe.each([
  ['a selector compiles', object('DeviceClass', 'selectors: [{cel: {expression: "device.driver == \'a\'"}}]'), object('DeviceClass', 'selectors: [{cel: {expression: driver}}]'), 'invalid-expression spec.selectors[0].cel.expression'],
  ['a class offers a resource with a domain', object('DeviceClass', 'extendedResourceName: example.com/gpu'), object('DeviceClass', 'extendedResourceName: gpu'), 'invalid-format spec.extendedResourceName'],
  ['settings are an object', object('DeviceClass', 'config: [{opaque: {driver: d.a, parameters: {a: b}}}]'), object('DeviceClass', 'config: [{opaque: {driver: d.a, parameters: [a]}}]'), 'wrong-type spec.config[0].opaque.parameters'],
  ['a request is exact or has alternatives', claim(A), claim('{name: a}'), 'field-choice spec.devices.requests[0]'],
  ['requests differ', claim(`${A}, ${A.replace('a,', 'b,')}`), claim(`${A}, ${A}`), 'duplicate-entry spec.devices.requests[1]'],
  ['all devices have no count', request('count: 2'), request('allocationMode: All, count: 2'), 'device-fields spec.devices.requests[0].exactly.count'],
  ['constraints name requests', claim(A, 'constraints: [{requests: [a], matchAttribute: d.a/numa}]'), claim(A, 'constraints: [{requests: [b], matchAttribute: d.a/numa}]'), 'device-fields spec.devices.constraints[0].requests[0]'],
  ['an attribute has a domain', claim(A, 'constraints: [{matchAttribute: d.a/numa}]'), claim(A, 'constraints: [{matchAttribute: numa}]'), 'invalid-format spec.devices.constraints[0].matchAttribute'],
  ['Exists takes no value', request('tolerations: [{key: a, operator: Exists}]'), request('tolerations: [{key: a, operator: Exists, value: b}]'), 'device-fields spec.devices.requests[0].exactly.tolerations[0].value'],
  ['a slice is in one place', slice(''), slice('', 'allNodes: true, nodeName: m'), 'device-fields spec'],
  ['an attribute has one value', slice('attributes: {a: {int: 1}}'), slice('attributes: {a: {}}'), 'device-fields spec.devices[0].attributes.a'],
  ['a version is semantic', slice('attributes: {a: {version: 1.2.3}}'), slice('attributes: {a: {version: v1}}'), 'invalid-format spec.devices[0].attributes.a.version'],
  ['a whole device has no policy', slice('capacity: {a: {value: 1Gi}}'), slice('capacity: {a: {value: 1Gi, requestPolicy: {}}}'), 'device-fields spec.devices[0].capacity.a.requestPolicy'],
  ['a range lies within the capacity', capacity('default: 1Gi, validRange: {min: 1Gi, max: 2Gi}'), capacity('default: 1Gi, validRange: {min: 1Gi, max: 8Gi}'), 'device-fields spec.devices[0].capacity.memory.requestPolicy.validRange'],
  ['a default is a whole number of steps', capacity('default: 2Gi, validRange: {min: 1Gi, step: 1Gi}'), capacity('default: 1500Mi, validRange: {min: 1Gi, step: 1Gi}'), 'device-fields spec.devices[0].capacity.memory.requestPolicy.validRange.step'],
  ['a default is one of the values', capacity('default: 1Gi, validValues: [1Gi, 2Gi]'), capacity('default: 3Gi, validValues: [1Gi, 2Gi]'), 'device-fields spec.devices[0].capacity.memory.requestPolicy.default'],
])('%s', (_, good, bad, finding) => {
  it('passes when it does', () => expect(judge(good)).toEqual([]));
  it('is reported when it does not', () => expect(judge(bad)).toEqual([finding]));
});
