import { judge } from '../judge';

function ingress(path: string, { type = 'Prefix', spec = 'ingressClassName: nginx', annotations = '' } = {}): string[] {
  return judge(`{apiVersion: networking.k8s.io/v1, kind: Ingress, metadata: {name: i, annotations: {${annotations}}}, spec: {${spec},
    rules: [{http: {paths: [{path: ${JSON.stringify(path)}, pathType: ${type}, backend: {service: {name: s, port: {number: 80}}}}]}}]}}`)
    .filter((found) => found.startsWith('ingress-path-characters'));
}

const FOUND = ['ingress-path-characters spec.rules[0].http.paths[0].path'];

test.each(['/api(/|$)(.*)', '/v[0-9]+', '/a*', '/a b', '/~user'])('%s under Prefix is denied by ingress-nginx', (path) => {
  expect(ingress(path)).toEqual(FOUND);
});

test.each(['/', '/api/v1', '/.well-known/acme_challenge', '/a-b/'])('%s is plain', (path) => {
  expect(ingress(path)).toEqual([]);
});

test('Exact is judged as Prefix is, ImplementationSpecific takes everything', () => {
  expect(ingress('/a(.*)', { type: 'Exact' })).toEqual(FOUND);
  expect(ingress('/a(.*)', { type: 'ImplementationSpecific' })).toEqual([]);
});

test('it is told of the Ingresses of ingress-nginx alone', () => {
  expect(ingress('/a(.*)', { spec: 'ingressClassName: traefik' })).toEqual([]);
  expect(ingress('/a(.*)', { spec: 'ingressClassName: public', annotations: 'nginx.ingress.kubernetes.io/rewrite-target: /' })).toEqual(FOUND);
  expect(ingress('/a(.*)', { spec: 'tls: []', annotations: 'kubernetes.io/ingress.class: nginx-internal' })).toEqual(FOUND);
  expect(ingress('/a(.*)', { annotations: 'nginx.org/path-regex: case_sensitive' })).toEqual([]);
});
