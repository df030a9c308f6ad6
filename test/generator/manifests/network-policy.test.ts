import { filesOf, image } from '../../helpers/repository';

it('network policies let in callers and let out to what is linked and to DNS', () => {
  const files = filesOf((repository) => {
    const api = repository.addApp('api', { image, ports: { http: { container: 8080, service: 80 }, admin: 9000 } });
    repository.addApp('web', { image, links: [api.endpoint('http').asHost('HOST'), api.endpoint('http').asPort('PORT')] });
  }, { networkPolicies: true });
  expect(files['base/api/network-policy.yaml']).toBe(`apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: api
  namespace: default
spec:
  podSelector:
    matchLabels:
      app: api
  policyTypes:
    - Ingress
    - Egress
  ingress:
    - from:
        - podSelector:
            matchLabels:
              app: web
      ports:
        - protocol: TCP
          port: 8080
  egress:
    - ports:
        - protocol: UDP
          port: 53
        - protocol: TCP
          port: 53
`);
  expect(files['base/web/network-policy.yaml']).toBe(`apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: web
  namespace: default
spec:
  podSelector:
    matchLabels:
      app: web
  policyTypes:
    - Ingress
    - Egress
  ingress: []
  egress:
    - ports:
        - protocol: UDP
          port: 53
        - protocol: TCP
          port: 53
    - to:
        - podSelector:
            matchLabels:
              app: api
      ports:
        - protocol: TCP
          port: 8080
`);
});
