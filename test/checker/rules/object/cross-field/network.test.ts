import { judge, service } from '../judge';

function ingress(spec: string): string {
  return `{apiVersion: networking.k8s.io/v1, kind: Ingress, metadata: {name: i}, spec: ${spec}}`;
}

function path(text: string): string {
  return ingress(`{rules: [{http: {paths: [{${text}}]}}]}`);
}

function policy(rule: string): string {
  return `{apiVersion: networking.k8s.io/v1, kind: NetworkPolicy, metadata: {name: p}, spec: {podSelector: {}, ingress: [${rule}]}}`;
}

const BACKEND = 'backend: {service: {name: web, port: {number: 80}}}';
const PATH = 'spec.rules[0].http.paths[0]';

describe('a Service', () => {
  it.each([
    ['has ports', '{ports: [{port: 80}]}', '{}', 'required-field spec.ports'],
    ['without address needs no ports', '{clusterIP: None}', '{clusterIP: None, type: NodePort}', 'service-type-fields spec.clusterIP'],
    ['names each of several ports', '{ports: [{port: 80}]}', '{ports: [{port: 80}, {port: 81, name: b}]}', 'required-field spec.ports[0].name'],
    ['takes each port once for a protocol', '{ports: [{name: a, port: 80}, {name: b, port: 80, protocol: UDP}]}', '{ports: [{name: a, port: 80}, {name: b, port: 80}]}',
      'duplicate-entry spec.ports[1].port'],
    ['has node ports only outside the cluster', '{type: NodePort, ports: [{port: 80, nodePort: 30080}]}', '{ports: [{port: 80, nodePort: 30080}]}', 'service-type-fields spec.ports[0].nodePort'],
    ['has a class only as a load balancer', '{type: LoadBalancer, loadBalancerClass: a/b, ports: [{port: 80}]}', '{loadBalancerClass: a/b, ports: [{port: 80}]}', 'service-type-fields spec.loadBalancerClass'],
    ['has an outer traffic policy only outside', '{type: NodePort, externalTrafficPolicy: Local, ports: [{port: 80}]}', '{externalTrafficPolicy: Local, ports: [{port: 80}]}',
      'service-type-fields spec.externalTrafficPolicy'],
    ['that is a name names something', '{type: ExternalName, externalName: a.example.com.}', '{type: ExternalName}', 'required-field spec.externalName'],
    ['has addresses of its families', '{clusterIP: 10.0.0.1, ipFamilies: [IPv4], ports: [{port: 80}]}', '{clusterIP: 10.0.0.1, ipFamilies: [IPv6], ports: [{port: 80}]}',
      'service-type-fields spec.clusterIP'],
    ['lets in ranges by their first address', '{type: LoadBalancer, loadBalancerSourceRanges: [10.0.0.0/8], ports: [{port: 80}]}',
      '{type: LoadBalancer, loadBalancerSourceRanges: [10.0.0.1/8], ports: [{port: 80}]}', 'invalid-format spec.loadBalancerSourceRanges[0]'],
    ['is reached at addresses that are routed', '{externalIPs: [1.2.3.4], ports: [{port: 80}]}', '{externalIPs: [127.0.0.1], ports: [{port: 80}]}', 'endpoint-fields spec.externalIPs[0]'],
  ])('%s', (_, good, bad, finding) => {
    expect(judge(service(good))).toEqual([]);
    expect(judge(service(bad))).toEqual([finding]);
  });

  it('may be named with a digit first since Kubernetes 1.36', () => {
    const web = '{apiVersion: v1, kind: Service, metadata: {name: 1web}, spec: {ports: [{port: 80}]}}';
    expect(judge(web, '1.36')).toEqual([]);
    expect(judge(web, '1.34')).toEqual(['invalid-name metadata.name']);
  });
});

describe('an Ingress', () => {
  it('leads somewhere', () => {
    expect(judge(ingress('{defaultBackend: {service: {name: web, port: {name: http}}}}'))).toEqual([]);
    expect(judge(ingress('{}'))).toEqual(['ingress-backend spec']);
  });

  it.each([
    ['absolute paths', `path: /, pathType: Prefix, ${BACKEND}`, `path: a, pathType: Prefix, ${BACKEND}`, `ingress-backend ${PATH}.path`],
    ['paths without doubled slashes', `path: /a, pathType: Exact, ${BACKEND}`, `path: /a//b, pathType: Exact, ${BACKEND}`, `ingress-backend ${PATH}.path`],
    ['path types', `pathType: ImplementationSpecific, ${BACKEND}`, `path: /, ${BACKEND}`, `required-field ${PATH}.pathType`],
    ['ports of backends', `path: /, pathType: Exact, ${BACKEND}`, 'path: /, pathType: Exact, backend: {service: {name: web}}', `ingress-backend ${PATH}.backend.service.port`],
    ['one backend', `path: /, pathType: Exact, ${BACKEND}`, 'path: /, pathType: Exact', `field-choice ${PATH}.backend`],
  ])('has %s', (_, good, bad, finding) => {
    expect(judge(path(good))).toEqual([]);
    expect(judge(path(bad))).toEqual([finding]);
  });

  it.each(['a.example.com', '*.example.com', '""'])('may serve the host %s', (host) => expect(judge(ingress(`{rules: [{host: ${host}}]}`))).toEqual([]));

  it.each(['A.example.com', '"*"', 'a.*.b', '1.2.3.4'])('may not serve the host %s', (host) => {
    expect(judge(ingress(`{rules: [{host: ${host}}]}`))).toEqual(['ingress-fields spec.rules[0].host']);
  });
});

describe('a NetworkPolicy', () => {
  it.each([
    ['peers are something', '{from: [{podSelector: {}}]}', '{from: [{}]}', 'field-choice spec.ingress[0].from[0]'],
    ['peers are blocks or Pods', '{from: [{podSelector: {}, namespaceSelector: {}}]}', '{from: [{podSelector: {}, ipBlock: {cidr: 10.0.0.0/8}}]}', 'policy-peer spec.ingress[0].from[0]'],
    ['exceptions lie inside their block', '{from: [{ipBlock: {cidr: 10.0.0.0/8, except: [10.1.0.0/16]}}]}', '{from: [{ipBlock: {cidr: 10.0.0.0/8, except: [11.0.0.0/16]}}]}',
      'policy-peer spec.ingress[0].from[0].ipBlock.except[0]'],
    ['port ranges rise', '{ports: [{port: 5, endPort: 9}]}', '{ports: [{port: 5, endPort: 4}]}', 'policy-peer spec.ingress[0].ports[0].endPort'],
    ['port ranges begin with a number', '{ports: [{port: http}]}', '{ports: [{port: http, endPort: 9}]}', 'policy-peer spec.ingress[0].ports[0].endPort'],
  ])('%s', (_, good, bad, finding) => {
    expect(judge(policy(good))).toEqual([]);
    expect(judge(policy(bad))).toEqual([finding]);
  });
});

describe('endpoints', () => {
  const slice = (type: string, address: string): string => `{apiVersion: discovery.k8s.io/v1, kind: EndpointSlice, metadata: {name: e}, addressType: ${type}, endpoints: [{addresses: ["${address}"]}]}`;

  it('are addresses of their type that packets can be sent to', () => {
    expect(judge(slice('IPv4', '10.0.0.1'))).toEqual([]);
    expect(judge(slice('IPv6', '10.0.0.1'))).toEqual(['endpoint-fields endpoints[0].addresses[0]']);
    expect(judge(slice('IPv4', '127.0.0.1'))).toEqual(['endpoint-fields endpoints[0].addresses[0]']);
  });
});

it('a Service of two families asks for two', () => {
  const stacks = (more: string): string => `{apiVersion: v1, kind: Service, metadata: {name: web}, spec: {ipFamilies: [IPv4, IPv6], ${more} ports: [{port: 80}]}}`;
  expect(judge(stacks('ipFamilyPolicy: PreferDualStack,'))).toEqual([]);
  expect(judge(stacks(''))).toEqual(['service-type-fields spec.ipFamilyPolicy']);
  expect(judge(stacks('ipFamilyPolicy: SingleStack,'))).toEqual(['service-type-fields spec.ipFamilyPolicy']);
});
