import type { V1NetworkPolicy } from '@kubernetes/client-node' with { 'resolution-mode': 'import' };
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

it('an application has a folder, in order of declaration, with a file for each object', () => {
  const files = filesOf((repository) => {
    repository.addApp('web', { image, names: { workload: 'deployment-1', service: 'service-1' }, ports: { http: 80 } });
    repository.addApp('api', { image });
  }, { networkPolicies: true });
  expect(Object.keys(files)).toEqual([
    'base/kustomization.yaml', 'base/web/deployment.yaml', 'base/web/service.yaml', 'base/web/network-policy.yaml', 'base/api/deployment.yaml', 'base/api/network-policy.yaml',
  ]);
  expect(files['base/web/service.yaml']).toBe(`apiVersion: v1
kind: Service
metadata:
  name: service-1
  namespace: default
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
`);
});

it('texts stand so that every reader takes them for texts, and addresses literally', () => {
  const files = filesOf((repository) => {
    const api = repository.addApp('api', { image, ports: { http: 80 } });
    repository.addApp('web', { image, args: ['--port', '8080'], env: { MODE: 'on', URL: api.endpoint('http').url(), PORT: api.endpoint('http').port() }, resources: { requests: { cpu: '100m' } } });
  });
  expect(files['base/web/deployment.yaml']).toContain(`
          args:
            - "--port"
            - "8080"
          env:
            - name: MODE
              value: "on"
            - name: URL
              value: http://api.default.svc.cluster.local:80
            - name: PORT
              value: "80"
          resources:
            requests:
              cpu: "100m"
`);
});

it('the user\'s own objects are files of base, in the order that people write keys and in the spelling of the API', () => {
  const files = filesOf((repository) => {
    repository.addManifest({ metadata: { labels: { a: 'b' }, name: 'Settings' }, data: { _from: 'kept' }, kind: 'ConfigMap', apiVersion: 'v1' });
    const open: V1NetworkPolicy = { apiVersion: 'networking.k8s.io/v1', kind: 'NetworkPolicy', metadata: { name: 'open' }, spec: { podSelector: {}, ingress: [{ _from: [{}] }] } };
    repository.addManifest(open);
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

it('where base holds nothing there is none, and no overlay refers to it', () => {
  expect(filesOf(() => undefined)).toEqual({});
  expect(filesOf((repository) => void repository.addOverlay('here', { namespace: 'shop', createNamespace: true }))).toEqual({
    'overlays/here/kustomization.yaml': 'apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\nnamespace: shop\nresources:\n  - namespace.yaml\n',
    'overlays/here/namespace.yaml': 'apiVersion: v1\nkind: Namespace\nmetadata:\n  name: shop\n',
  });
});
