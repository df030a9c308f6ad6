import { parse } from 'yaml';
import { invalidObject, objectJudge } from '../../../../src/checker/diff/forbidden/judge';
import type { JsonObject } from '../../../../src/kubernetes/objects/json';

const judge = objectJudge();

function messages(before: string | undefined, after: string): string[] {
  const [old, now] = [before, after].map((text) => (text === undefined ? undefined : parse(text) as JsonObject));
  return invalidObject(old, now ?? {}, judge).map(({ message }) => message);
}

const CONFIG = (data: string): string => `{apiVersion: v1, kind: ConfigMap, metadata: {name: c}, data: ${data}}`;
const SERVICE = (spec: string): string => `{apiVersion: v1, kind: Service, metadata: {name: s}, spec: ${spec}}`;

test('a new object that no API server takes is refused', () => {
  expect(messages(undefined, CONFIG('{"a b": c}'))).toEqual(['data["a b"]: the key "a b" must be letters, digits, \'-\', \'_\' and \'.\'']);
  expect(messages(undefined, CONFIG('{a: b}'))).toEqual([]);
});

test('what was wrong before is not what the change is refused for', () => {
  expect(messages(CONFIG('{"a b": c}'), CONFIG('{"a b": d}'))).toEqual([]);
});

test('a kind without schema passes', () => {
  expect(messages(undefined, '{apiVersion: example.com/v1, kind: Widget, metadata: {name: w}, spec: {}}')).toEqual([]);
});

test('the value of a Secret is not in the message', () => {
  const secret = '{apiVersion: v1, kind: Secret, metadata: {name: s}, data: {password: "hunter2!"}}';
  expect(messages(undefined, secret)).toEqual(['data.password: (secret value, 8 bytes) is not base64 text']);
});

test.each([
  ['a node port that stays when the type becomes ClusterIP is dropped', '{type: NodePort, ports: [{port: 80, nodePort: 30080}]}', '{type: ClusterIP, ports: [{port: 80, nodePort: 30080}]}'],
  ['a health check port that stays when the policy changes is dropped', '{type: LoadBalancer, externalTrafficPolicy: Local, healthCheckNodePort: 30444, ports: [{port: 80}]}', '{type: LoadBalancer, healthCheckNodePort: 30444, ports: [{port: 80}]}'],
  ['the first address stays where only the list names it', '{clusterIP: 10.96.0.9, clusterIPs: [10.96.0.9], ports: [{port: 80}]}', '{clusterIPs: [10.96.0.9], ports: [{port: 80}]}'],
  ['a headless Service stays headless, and needs no ports', '{clusterIP: None, ports: [{port: 80}]}', '{selector: {a: b}}'],
])('%s', (_, before, after) => {
  expect(messages(SERVICE(before), SERVICE(after))).toEqual([]);
  expect(messages(undefined, SERVICE(after))).not.toEqual([]);
});

test('an Ingress may get its class by both ways while it moves from one to the other, a new one may not', () => {
  const INGRESS = (spec: string): string => `{apiVersion: networking.k8s.io/v1, kind: Ingress, metadata: {name: i, annotations: {kubernetes.io/ingress.class: old}}, spec: {${spec}defaultBackend: {service: {name: a, port: {number: 80}}}}}`;
  expect(messages(INGRESS(''), INGRESS('ingressClassName: new, '))).toEqual([]);
  expect(messages(undefined, INGRESS('ingressClassName: new, '))).toHaveLength(1);
});

test('a spec that no update touches is not judged', () => {
  const NAMESPACE = (finalizer: string): string => `{apiVersion: v1, kind: Namespace, metadata: {name: n}, spec: {finalizers: [${finalizer}]}}`;
  expect(messages(NAMESPACE('kubernetes'), NAMESPACE('"a b"'))).toEqual([]);
  expect(messages(undefined, NAMESPACE('"a b"'))).not.toEqual([]);
});
