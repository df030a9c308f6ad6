import { Deviation, EnvFrom } from '../../src';
import { filesOf, image } from '../helpers/repository';

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

it('variables come before links, literal or by reference to a Secret or ConfigMap', () => {
  const files = filesOf((repository) => {
    const api = repository.addApp('api', { image, ports: { http: 80 } });
    repository.addApp('web', {
      image, links: [api.endpoint('http').asHost('HOST')],
      env: { MODE: 'on', TOKEN: EnvFrom.secret('tokens', 'web'), LEVEL: EnvFrom.configMap('settings', 'log.level') },
    });
  });
  expect(files['base/web/deployment.yaml']).toContain(`
          env:
            - name: MODE
              value: "on"
            - name: TOKEN
              valueFrom:
                secretKeyRef:
                  name: tokens
                  key: web
            - name: LEVEL
              valueFrom:
                configMapKeyRef:
                  name: settings
                  key: log.level
            - name: HOST
              value: api.default.svc.cluster.local
`);
});

it('a deviation leaves out its default and is accepted by an annotation with its reason', () => {
  const files = filesOf((repository) => void repository.addApp('web', {
    image,
    deviations: [
      Deviation.runsAsRoot('port 80'), Deviation.writesToRootFilesystem('state: in its own folder'), Deviation.keepsCapabilities('port 80'), Deviation.mutableImageTag('a test'),
    ],
  }));
  expect(files['base/web/deployment.yaml']).toBe(`apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: default
  labels:
    app: web
  annotations:
    accept.projen-gitops/run-as-root: port 80
    accept.projen-gitops/writable-root-filesystem: "state: in its own folder"
    accept.projen-gitops/capabilities-not-dropped: port 80
    accept.projen-gitops/image-tag-mutable: a test
spec:
  replicas: 1
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      automountServiceAccountToken: false
      securityContext:
        seccompProfile:
          type: RuntimeDefault
      containers:
        - name: web
          image: registry.example.com/web:1.2.3
          securityContext:
            allowPrivilegeEscalation: false
`);
});

it('labels, annotations, arguments, resources and probes are where people expect them, and never in a selector', () => {
  const files = filesOf((repository) => void repository.addApp('web', {
    image,
    replicas: 0,
    labels: { team: 'a' },
    annotations: { 'example.com/owner': 'team a' },
    args: ['--port', '8080'],
    resources: { requests: { cpu: '100m', memory: '1Gi' } },
    probes: {
      readiness: { httpGet: { path: '/ready', port: 'http' } }, liveness: { tcpSocket: { port: 80 } }, startup: { exec: { command: ['true'] } },
    },
    ports: { http: 80 },
  }));
  expect(files['base/web/service.yaml']).toContain('  labels:\n    app: web\n    team: a\nspec:\n  type: ClusterIP\n  selector:\n    app: web\n  ports:');
  expect(files['base/web/deployment.yaml']).toBe(`apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: default
  labels:
    app: web
    team: a
  annotations:
    example.com/owner: team a
spec:
  replicas: 0
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
        team: a
    spec:
      automountServiceAccountToken: false
      securityContext:
        runAsNonRoot: true
        seccompProfile:
          type: RuntimeDefault
      containers:
        - name: web
          image: registry.example.com/web:1.2.3
          args:
            - "--port"
            - "8080"
          ports:
            - name: http
              containerPort: 80
              protocol: TCP
          resources:
            requests:
              cpu: "100m"
              memory: "1Gi"
          startupProbe:
            exec:
              command:
                - "true"
          readinessProbe:
            httpGet:
              path: /ready
              port: http
          livenessProbe:
            tcpSocket:
              port: 80
          securityContext:
            allowPrivilegeEscalation: false
            readOnlyRootFilesystem: true
            capabilities:
              drop:
                - ALL
`);
});

it('customize has the last word on a generated manifest', () => {
  const files = filesOf((repository) => void repository.addApp('web', {
    image,
    ports: { http: 80 },
    customize: { service: (manifest) => ({ ...manifest, spec: { ...manifest.spec, sessionAffinity: 'ClientIP' } }) },
  }));
  expect(files['base/web/service.yaml']).toContain('      targetPort: 80\n  sessionAffinity: ClientIP\n');
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
