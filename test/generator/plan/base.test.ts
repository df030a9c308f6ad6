import { filesOf, image } from '../../helpers/repository';

it('the smallest application is a Deployment with safe defaults, and no Service', () => {
  expect(filesOf((repository) => void repository.addApp('worker', { image }))).toEqual({
    'base/kustomization.yaml': `apiVersion: kustomize.config.k8s.io/v1beta1
kind: Kustomization
resources:
  - worker/deployment.yaml
`,
    'base/worker/deployment.yaml': `apiVersion: apps/v1
kind: Deployment
metadata:
  name: worker
  namespace: default
  labels:
    app: worker
spec:
  replicas: 1
  selector:
    matchLabels:
      app: worker
  template:
    metadata:
      labels:
        app: worker
    spec:
      automountServiceAccountToken: false
      securityContext:
        runAsNonRoot: true
        seccompProfile:
          type: RuntimeDefault
      containers:
        - name: worker
          image: registry.example.com/web:1.2.3
          securityContext:
            allowPrivilegeEscalation: false
            readOnlyRootFilesystem: true
            capabilities:
              drop:
                - ALL
`,
  });
});

it('ports give an application a ClusterIP Service, with the names of their own where they are set', () => {
  const files = filesOf((repository) => void repository.addApp('web', {
    image,
    names: { deployment: 'deployment-1', container: 'container-1', service: 'service-1' },
    ports: { http: 80, dns: { container: 5353, service: 53, protocol: 'UDP' } },
  }), { namespace: 'shop' });
  expect(files['base/web/service.yaml']).toBe(`apiVersion: v1
kind: Service
metadata:
  name: service-1
  namespace: shop
  labels:
    app: web
spec:
  type: ClusterIP
  selector:
    app: web
  ports:
    - name: http
      protocol: TCP
      port: 80
      targetPort: 80
    - name: dns
      protocol: UDP
      port: 53
      targetPort: 5353
`);
  expect(files['base/web/deployment.yaml']).toContain(`
      containers:
        - name: container-1
          image: registry.example.com/web:1.2.3
          ports:
            - name: http
              containerPort: 80
              protocol: TCP
            - name: dns
              containerPort: 5353
              protocol: UDP
`);
  expect(files['base/web/deployment.yaml']).toContain('\n  name: deployment-1\n  namespace: shop\n');
});

it('a link is a variable of the caller: URL, host, port, or host and port of the target\'s Service', () => {
  const files = filesOf((repository) => {
    const api = repository.addApp('api', { image, names: { service: 'backend' }, ports: { http: { container: 8080, service: 80 } } });
    const http = api.endpoint('http');
    repository.addApp('web', {
      image,
      links: [http.asUrl('URL'), http.asUrl('GRPC', { scheme: 'grpc', path: '/v1' }), http.asHost('HOST'), http.asPort('PORT'), http.asHostAndPort('AUTHORITY')],
    });
  }, { namespace: 'shop', clusterDomain: 'k8s.example.com' });
  expect(files['base/web/deployment.yaml']).toContain(`
          env:
            - name: URL
              value: http://backend.shop.svc.k8s.example.com:80
            - name: GRPC
              value: grpc://backend.shop.svc.k8s.example.com:80/v1
            - name: HOST
              value: backend.shop.svc.k8s.example.com
            - name: PORT
              value: "80"
            - name: AUTHORITY
              value: backend.shop.svc.k8s.example.com:80
          securityContext:
`);
});

it('the user\'s own objects are files of base, in the order that people write keys and in the spelling of the API', () => {
  const files = filesOf((repository) => {
    repository.addManifest({ metadata: { labels: { a: 'b' }, name: 'Settings' }, data: { _from: 'kept' }, kind: 'ConfigMap', apiVersion: 'v1' });
    repository.addManifest({ apiVersion: 'networking.k8s.io/v1', kind: 'NetworkPolicy', metadata: { name: 'open' }, spec: { podSelector: {}, ingress: [{ _from: [{}] }] } });
    repository.addManifest({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'settings', namespace: 'other' } });
  });
  expect(files).toEqual({
    'base/kustomization.yaml': `apiVersion: kustomize.config.k8s.io/v1beta1
kind: Kustomization
resources:
  - configmap-settings.yaml
  - networkpolicy-open.yaml
  - configmap-settings-2.yaml
`,
    'base/configmap-settings.yaml': `apiVersion: v1
kind: ConfigMap
metadata:
  name: Settings
  labels:
    a: b
data:
  "_from": kept
`,
    'base/networkpolicy-open.yaml': `apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: open
spec:
  podSelector: {}
  ingress:
    - from:
        - {}
`,
    'base/configmap-settings-2.yaml': `apiVersion: v1
kind: ConfigMap
metadata:
  name: settings
  namespace: other
`,
  });
});
