import type { KubernetesManifest } from '../../../src';
import { Env } from '../../../src/generator/subjects/env/source';
import { at } from '../../../src/kubernetes/objects/json';
import { modelOf } from '../../helpers/repository';
import type { Declare } from '../../helpers/repository';

/** The objects of base, in order of declaration. */
function objects(declare: Declare, namespace: string): readonly KubernetesManifest[] {
  return modelOf(declare, { namespace }).base.objects.map(({ manifest }) => manifest);
}

const BANK = { application: 'bank-of-anthos', environment: 'development', team: 'loadgenerator', tier: 'load' };

it('a Deployment of a demonstration shop: labels apart from the selector, its own security, defaults that are written out', () => {
  const written: KubernetesManifest = {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name: 'loadgenerator', namespace: 'bank', labels: BANK },
    spec: {
      replicas: 1,
      selector: { matchLabels: { app: 'loadgenerator', ...BANK } },
      template: {
        metadata: {
          annotations: { 'sidecar.istio.io/rewriteAppHTTPProbers': 'true', 'proxy.istio.io/config': '{ "holdApplicationUntilProxyStarts": true }' },
          labels: { app: 'loadgenerator', ...BANK },
        },
        spec: {
          securityContext: { seccompProfile: { type: 'RuntimeDefault' }, fsGroup: 1000, runAsGroup: 1000, runAsNonRoot: true, runAsUser: 1000 },
          terminationGracePeriodSeconds: 5,
          restartPolicy: 'Always',
          containers: [{
            name: 'loadgenerator',
            securityContext: { privileged: false, allowPrivilegeEscalation: false, capabilities: { drop: ['all'] }, readOnlyRootFilesystem: true },
            image: 'registry.example.com/bank/loadgenerator:v0.6.5',
            env: [
              { name: 'FRONTEND_ADDR', value: 'frontend:80' },
              { name: 'USERS', value: '5' },
              { name: 'NODE', valueFrom: { fieldRef: { apiVersion: 'v1', fieldPath: 'spec.nodeName' } } },
              { name: 'TOKEN', valueFrom: { secretKeyRef: { name: 'load', key: 'token', optional: true } } },
            ],
            resources: { requests: { cpu: '100m', memory: '512Mi' }, limits: { cpu: '250m', memory: '1Gi' } },
          }],
        },
      },
    },
  };
  expect(objects((repository) => void repository.addApp('loadgenerator', {
    hardening: 'none',
    image: 'registry.example.com/bank/loadgenerator:v0.6.5',
    selector: { app: 'loadgenerator', ...BANK },
    labels: BANK,
    podAnnotations: { 'sidecar.istio.io/rewriteAppHTTPProbers': 'true', 'proxy.istio.io/config': '{ "holdApplicationUntilProxyStarts": true }' },
    env: {
      FRONTEND_ADDR: 'frontend:80',
      USERS: '5',
      NODE: Env.from({ fieldRef: { apiVersion: 'v1', fieldPath: 'spec.nodeName' } }),
      TOKEN: Env.from({ secretKeyRef: { name: 'load', key: 'token', optional: true } }),
    },
    resources: { requests: { cpu: '100m', memory: '512Mi' }, limits: { cpu: '250m', memory: '1Gi' } },
    container: { securityContext: { privileged: false, allowPrivilegeEscalation: false, capabilities: { drop: ['all'] }, readOnlyRootFilesystem: true } },
    pod: {
      securityContext: { seccompProfile: { type: 'RuntimeDefault' }, fsGroup: 1000, runAsGroup: 1000, runAsNonRoot: true, runAsUser: 1000 },
      terminationGracePeriodSeconds: 5,
      restartPolicy: 'Always',
    },
  }), 'bank')).toEqual([written]);
});

it('a StatefulSet with its headless Service under names of their own', () => {
  const labels = { app: 'nginx' };
  const written: readonly KubernetesManifest[] = [{
    apiVersion: 'apps/v1',
    kind: 'StatefulSet',
    metadata: { name: 'web', namespace: 'default' },
    spec: {
      serviceName: 'nginx',
      replicas: 3,
      minReadySeconds: 10,
      podManagementPolicy: 'Parallel',
      updateStrategy: { type: 'RollingUpdate', rollingUpdate: { partition: 0 } },
      selector: { matchLabels: labels },
      template: {
        metadata: { labels },
        spec: {
          terminationGracePeriodSeconds: 10,
          affinity: { podAntiAffinity: { requiredDuringSchedulingIgnoredDuringExecution: [{ labelSelector: { matchExpressions: [{ key: 'app', operator: 'In', values: ['nginx'] }] }, topologyKey: 'kubernetes.io/hostname' }] } },
          containers: [{
            name: 'nginx',
            image: 'registry.k8s.io/nginx-slim:0.24',
            imagePullPolicy: 'Always',
            ports: [{ containerPort: 80, name: 'web', protocol: 'TCP' }],
            lifecycle: { preStop: { exec: { command: ['/bin/sh', '-c', 'nginx -s quit; sleep 5'] } } },
            livenessProbe: { exec: { command: ['nginx', '-t'] }, initialDelaySeconds: 10, timeoutSeconds: 5 },
          }],
        },
      },
    },
  }, {
    apiVersion: 'v1',
    kind: 'Service',
    metadata: { name: 'nginx', namespace: 'default', labels },
    spec: { type: 'ClusterIP', clusterIP: 'None', publishNotReadyAddresses: true, selector: labels, ports: [{ port: 80, name: 'web', protocol: 'TCP', targetPort: 80 }] },
  }];
  expect(objects((repository) => void repository.addStatefulSet('web', {
    hardening: 'none',
    names: { service: 'nginx', container: 'nginx' },
    image: 'registry.k8s.io/nginx-slim:0.24',
    selector: labels,
    labels: {},
    serviceLabels: labels,
    replicas: 3,
    ports: { web: { container: 80, protocol: 'TCP' } },
    probes: { liveness: { exec: ['nginx', '-t'], initialDelaySeconds: 10, timeoutSeconds: 5 } },
    container: { imagePullPolicy: 'Always', lifecycle: { preStop: { exec: { command: ['/bin/sh', '-c', 'nginx -s quit; sleep 5'] } } } },
    pod: {
      terminationGracePeriodSeconds: 10,
      affinity: { podAntiAffinity: { requiredDuringSchedulingIgnoredDuringExecution: [{ labelSelector: { matchExpressions: [{ key: 'app', operator: 'In', values: ['nginx'] }] }, topologyKey: 'kubernetes.io/hostname' }] } },
    },
    statefulSet: { minReadySeconds: 10, podManagementPolicy: 'Parallel', updateStrategy: { type: 'RollingUpdate', rollingUpdate: { partition: 0 } } },
    service: { type: 'ClusterIP', publishNotReadyAddresses: true },
  }), 'default')).toEqual(written);
});

it('what a chart wrote: long labels, a selector that is a part of them, empty objects, an init container and a sidecar', () => {
  const selector = { 'app.kubernetes.io/name': 'api', 'app.kubernetes.io/instance': 'shop' };
  const labels = { 'helm.sh/chart': 'api-1.2.0', ...selector, 'app.kubernetes.io/version': '1.16.0', 'app.kubernetes.io/managed-by': 'Helm' };
  const probe = { httpGet: { path: '/healthz', port: 'http', scheme: 'HTTP' }, failureThreshold: 3, periodSeconds: 10, successThreshold: 1, timeoutSeconds: 1 };
  const written: readonly KubernetesManifest[] = [{
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name: 'shop-api', namespace: 'shop', labels, annotations: { 'meta.helm.sh/release-name': 'shop' } },
    spec: {
      replicas: 2,
      revisionHistoryLimit: 10,
      strategy: { type: 'RollingUpdate', rollingUpdate: { maxSurge: '25%', maxUnavailable: 0 } },
      selector: { matchLabels: selector },
      template: {
        metadata: { labels, annotations: { 'checksum/config': 'e3b0c442' } },
        spec: {
          automountServiceAccountToken: true,
          imagePullSecrets: [{ name: 'registry' }],
          securityContext: {},
          nodeSelector: { 'kubernetes.io/os': 'linux' },
          initContainers: [{ name: 'wait', image: 'docker.io/library/busybox:1.36', command: ['sh', '-c', 'until nc -z db 5432; do sleep 1; done'] }],
          containers: [{
            name: 'api',
            image: 'registry.example.com/shop/api:1.16.0',
            imagePullPolicy: 'IfNotPresent',
            securityContext: {},
            args: ['--port', '8080'],
            ports: [{ name: 'http', containerPort: 8080, protocol: 'TCP' }],
            livenessProbe: probe,
            readinessProbe: probe,
            resources: {},
          }, { name: 'proxy', image: 'registry.example.com/proxy:2', ports: [{ name: 'admin', containerPort: 9901, protocol: 'TCP' }] }],
        },
      },
    },
  }, {
    apiVersion: 'v1',
    kind: 'Service',
    metadata: { name: 'shop-api', namespace: 'shop', labels },
    spec: { type: 'ClusterIP', selector, ports: [{ name: 'http', protocol: 'TCP', port: 80, targetPort: 8080 }, { name: 'admin', protocol: 'TCP', port: 9901, targetPort: 9901 }] },
  }];
  const declared: Declare = (repository) => void repository.addApp('shop-api', {
    hardening: 'none',
    names: { container: 'api' },
    image: 'registry.example.com/shop/api:1.16.0',
    args: ['--port', '8080'],
    selector,
    labels,
    annotations: { 'meta.helm.sh/release-name': 'shop' },
    podAnnotations: { 'checksum/config': 'e3b0c442' },
    replicas: 2,
    ports: { http: { container: 8080, service: 80, protocol: 'TCP' } },
    service: { type: 'ClusterIP' },
    probes: { liveness: probe, readiness: probe },
    resources: {},
    container: { imagePullPolicy: 'IfNotPresent', securityContext: {} },
    initContainers: { wait: { image: 'docker.io/library/busybox:1.36', command: ['sh', '-c', 'until nc -z db 5432; do sleep 1; done'], env: {} } },
    sidecars: { proxy: { native: false, image: 'registry.example.com/proxy:2', ports: { admin: { container: 9901, protocol: 'TCP' } } } },
    identity: { token: true },
    pod: { imagePullSecrets: [{ name: 'registry' }], securityContext: {}, nodeSelector: { 'kubernetes.io/os': 'linux' } },
    deployment: { revisionHistoryLimit: 10, strategy: { type: 'RollingUpdate', rollingUpdate: { maxSurge: '25%', maxUnavailable: 0 } } },
  });
  expect(objects(declared, 'shop')).toEqual(written);
});

it('with a selector of its own, labels may differ from it, and Pods are selected all the same', () => {
  const [deployment] = objects((repository) => void repository.addApp('web', { image: 'registry.example.com/web:1', selector: { app: 'web' }, labels: { app: 'other', team: 'a' } }), 'default');
  expect(deployment).toMatchObject({
    metadata: { labels: { app: 'other', team: 'a' } },
    spec: { selector: { matchLabels: { app: 'web' } }, template: { metadata: { labels: { app: 'web', team: 'a' } } } },
  });
});

it('what is Kubernetes\' default is written only where somebody wrote it', () => {
  const written: readonly KubernetesManifest[] = [{
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name: 'web', namespace: 'default', labels: { app: 'web' } },
    spec: {
      selector: { matchLabels: { app: 'web' } },
      template: {
        metadata: { labels: { app: 'web' } },
        spec: { containers: [{ name: 'web', image: 'web:1', ports: [{ containerPort: 8080, name: 'http' }, { containerPort: 53, name: 'dns', protocol: 'UDP' }, { containerPort: 9090 }] }] },
      },
    },
  }, {
    apiVersion: 'v1',
    kind: 'Service',
    metadata: { name: 'web', namespace: 'default', labels: { app: 'web' } },
    spec: { selector: { app: 'web' }, ports: [{ name: 'web', port: 80, targetPort: 'http' }, { name: 'dns', protocol: 'UDP', port: 53 }] },
  }];
  expect(objects((repository) => void repository.addApp('web', {
    hardening: 'none',
    image: 'web:1',
    replicas: 'unset',
    ports: {
      http: { container: 8080, service: 80, serviceName: 'web', targetPort: 'name' },
      dns: { container: 53, protocol: 'UDP', targetPort: 'unset' },
      metrics: { container: 9090, name: false, service: false },
    },
  }), 'default')).toEqual(written);
});

it('ports without a Service, and a Service in front of a port that the container does not list', () => {
  const written: readonly KubernetesManifest[] = [{
    apiVersion: 'apps/v1',
    kind: 'DaemonSet',
    metadata: { name: 'agent', namespace: 'default', labels: { app: 'agent' } },
    spec: {
      selector: { matchLabels: { app: 'agent' } },
      template: { metadata: { labels: { app: 'agent' } }, spec: { containers: [{ name: 'agent', image: 'agent:1', ports: [{ containerPort: 9100 }] }] } },
    },
  }, {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name: 'web', namespace: 'default', labels: { app: 'web' } },
    spec: {
      replicas: 1,
      selector: { matchLabels: { app: 'web' } },
      template: { metadata: { labels: { app: 'web' } }, spec: { containers: [{ name: 'web', image: 'web:1' }] } },
    },
  }, {
    apiVersion: 'v1',
    kind: 'Service',
    metadata: { name: 'web', namespace: 'default', labels: { app: 'web' } },
    spec: { selector: { app: 'web' }, ports: [{ port: 80, targetPort: 8080 }] },
  }];
  expect(objects((repository) => {
    repository.addDaemonSet('agent', { hardening: 'none', image: 'agent:1', ports: { metrics: { container: 9100, name: false, service: false } } });
    repository.addApp('web', { hardening: 'none', image: 'web:1', ports: { http: { container: 8080, service: 80, name: false, listed: false } } });
  }, 'default')).toEqual(written);
});

it('a CronJob whose Jobs and Pods say nothing of themselves, and empty lists', () => {
  const written: readonly KubernetesManifest[] = [{
    apiVersion: 'batch/v1',
    kind: 'CronJob',
    metadata: { name: 'clean', namespace: 'default', labels: { team: 'a' } },
    spec: {
      schedule: '0 3 * * *',
      jobTemplate: {
        spec: {
          template: {
            spec: {
              restartPolicy: 'OnFailure',
              initContainers: [{ name: 'wait', image: 'wait:1' }],
              containers: [{ name: 'clean', image: 'clean:1', command: [], args: [], env: [], volumeMounts: [], ports: [] }],
              volumes: [],
            },
          },
        },
      },
    },
  }];
  expect(objects((repository) => void repository.addCronJob('clean', {
    hardening: 'none',
    image: 'clean:1',
    schedule: '0 3 * * *',
    selector: {},
    labels: { team: 'a' },
    podLabels: {},
    jobLabels: {},
    command: [],
    args: [],
    container: { env: [], volumeMounts: [], ports: [] },
    initContainers: { wait: { image: 'wait:1' } },
    pod: { restartPolicy: 'OnFailure', volumes: [] },
  }), 'default')).toEqual(written);
});

it('Jobs of a CronJob have labels and annotations of their own', () => {
  const [cronJob] = objects((repository) => void repository.addCronJob('clean', {
    image: 'clean:1', schedule: '0 3 * * *', labels: { team: 'a' }, jobLabels: { team: 'b' }, jobAnnotations: { 'example.com/a': 'b' },
  }), 'default');
  expect(cronJob).toMatchObject({ metadata: { labels: { app: 'clean', team: 'a' } } });
  expect(at(cronJob, 'spec', 'jobTemplate', 'metadata')).toEqual({ labels: { team: 'b' }, annotations: { 'example.com/a': 'b' } });
});
