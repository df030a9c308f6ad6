import { Deviation, EnvFrom, Outside } from '../../../src';
import { filesOf, image } from '../../helpers/repository';

it('variables come before links, literal or by reference to a Secret or ConfigMap', () => {
  const files = filesOf((repository) => {
    const api = repository.addApp('api', { image, ports: { http: 80 } });
    repository.addApp('web', {
      image,
      links: [api.endpoint('http').asHost('HOST')],
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

it('what exists outside is declared by annotations, in the namespace of the application where no other is named', () => {
  const files = filesOf((repository) => void repository.addApp('web', {
    image,
    outside: [Outside.secret('database'), Outside.service('ledger', { namespace: 'payments' }), Outside.namespace('monitoring'), Outside.configMap('ca-*')],
  }));
  expect(files['base/web/deployment.yaml']).toContain(`
  annotations:
    external.projen-gitops/secret.database: "Secret */database"
    external.projen-gitops/service.payments.ledger: Service payments/ledger
    external.projen-gitops/namespace.monitoring: Namespace monitoring
    external.projen-gitops/configmap.ca-any: "ConfigMap */ca-*"
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
