import type { Random } from './random';
import type { Json, JsonMap } from '../../../../src/generator/overlays/derive/objects/json';

function container(random: Random, name: string): JsonMap {
  return {
    name,
    image: `registry.example.com:5000/${name}:1.2.3`,
    command: ['/bin/server'],
    args: ['--verbose', '--port=80'],
    env: [{ name: 'A', value: '1' }, { name: 'B', valueFrom: { secretKeyRef: { name: 's', key: 'k' } } }, { name: 'C', value: 'true' }],
    envFrom: [{ configMapRef: { name: 'c' } }, { secretRef: { name: 's' } }],
    ports: random.pick<Json>([
      [{ containerPort: 80, name: 'http' }, { containerPort: 81, name: 'metrics' }],
      [{ containerPort: 53, protocol: 'TCP', name: 'tcp' }, { containerPort: 53, protocol: 'UDP', name: 'udp' }, { containerPort: 80, protocol: 'TCP', name: 'http' }],
      [{ containerPort: 80 }],
      [{ containerPort: 80 }, { containerPort: 53, protocol: 'UDP' }],
    ]),
    resources: { requests: { cpu: '100m', memory: '1Gi' }, limits: { cpu: 1 } },
    livenessProbe: { httpGet: { path: '/', port: 'http' }, periodSeconds: 5 },
    securityContext: { runAsUser: 1000, capabilities: { drop: ['ALL'], add: ['NET_BIND_SERVICE'] } },
    volumeMounts: [{ name: 'a', mountPath: '/a' }, { name: 'b', mountPath: '/b', subPath: 'x' }],
  };
}

/** A Pod template with a little of everything that kustomize merges. */
export function randomTemplate(random: Random): JsonMap {
  return {
    metadata: { labels: { 'app': 'a', 'app.kubernetes.io/name': 'x' }, annotations: { 'a.b/c': 'true' } },
    spec: {
      containers: ['main', 'sidecar', 'extra'].slice(0, 1 + random.below(3)).map((name) => container(random, name)),
      initContainers: [container(random, 'init')],
      volumes: [
        { name: 'a', emptyDir: {} },
        { name: 'b', configMap: { name: 'c', items: [{ key: 'k', path: 'p' }] } },
        { name: 'p', projected: { sources: [{ secret: { name: 's' } }, { configMap: { name: 'q' } }] } },
      ],
      tolerations: [{ key: 'a', operator: 'Exists' }, { key: 'b', value: 'c' }],
      imagePullSecrets: [{ name: 'r' }, { name: 'q' }],
      hostAliases: [{ ip: '1.2.3.4', hostnames: ['a'] }, { ip: '1.2.3.5', hostnames: ['b'] }],
      topologySpreadConstraints: [{ topologyKey: 'z', whenUnsatisfiable: 'DoNotSchedule', maxSkew: 1 }, { topologyKey: 'h', whenUnsatisfiable: 'DoNotSchedule', maxSkew: 1 }],
      nodeSelector: { a: 'b' },
      affinity: { nodeAffinity: { requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms: [{ matchExpressions: [{ key: 'a', operator: 'In', values: ['x'] }] }] } } },
      serviceAccountName: 'sa',
      resourceClaims: [{ name: 'g', resourceClaimName: 'x' }],
    },
  };
}

type Make = (random: Random) => JsonMap;

const workload = (kind: string, spec: JsonMap): Make => (random) => ({
  apiVersion: 'apps/v1', kind, spec: { ...spec, selector: { matchLabels: { app: 'a' } }, template: randomTemplate(random) },
});

const paths: Json = { paths: [{ path: '/', pathType: 'Prefix', backend: { service: { name: 's', port: { number: 80 } } } }] };

/** Objects as people write them, by the edits of which repositories grow. */
export const REALISTIC: readonly Make[] = [
  (random) => ({ apiVersion: 'v1', kind: 'Pod', ...randomTemplate(random) }),
  workload('Deployment', { replicas: 2, strategy: { type: 'RollingUpdate', rollingUpdate: { maxSurge: 1 } } }),
  workload('Deployment', { replicas: 2 }),
  workload('StatefulSet', { serviceName: 's', volumeClaimTemplates: [{ metadata: { name: 'd' }, spec: { accessModes: ['ReadWriteOnce'], resources: { requests: { storage: '1Gi' } } } }] }),
  workload('DaemonSet', { updateStrategy: { type: 'OnDelete' } }),
  (random) => ({ apiVersion: 'batch/v1', kind: 'Job', spec: { backoffLimit: 1, template: randomTemplate(random) } }),
  (random) => ({ apiVersion: 'batch/v1', kind: 'CronJob', spec: { schedule: '*/5 * * * *', jobTemplate: { spec: { template: randomTemplate(random) } } } }),
  (random) => ({
    apiVersion: 'v1',
    kind: 'Service',
    spec: {
      selector: { app: 'a' },
      type: 'ClusterIP',
      externalIPs: ['1.1.1.1'],
      ports: random.pick<Json>([
        [{ name: 'h', port: 80, targetPort: 'http' }, { name: 's', port: 443 }],
        [{ name: 't', port: 53, protocol: 'TCP' }, { name: 'u', port: 53, protocol: 'UDP' }],
      ]),
    },
  }),
  () => ({ apiVersion: 'networking.k8s.io/v1', kind: 'Ingress', spec: { ingressClassName: 'n', tls: [{ hosts: ['a'], secretName: 's' }], rules: ['a', 'b', 'c'].map((host) => ({ host: `${host}.x`, http: paths })) } }),
  () => ({
    apiVersion: 'autoscaling/v2',
    kind: 'HorizontalPodAutoscaler',
    spec: {
      minReplicas: 1,
      maxReplicas: 3,
      scaleTargetRef: { kind: 'Deployment', name: 'a' },
      behavior: { scaleDown: { policies: [{ type: 'Pods', value: 1 }] } },
      metrics: ['cpu', 'memory', 'other'].map((name) => ({ type: 'Resource', resource: { name, target: { type: 'Utilization', averageUtilization: 5 } } })),
    },
  }),
  () => ({ apiVersion: 'policy/v1', kind: 'PodDisruptionBudget', spec: { minAvailable: 1, selector: { matchLabels: { a: 'b', c: 'd' } } } }),
  () => ({
    apiVersion: 'networking.k8s.io/v1',
    kind: 'NetworkPolicy',
    spec: {
      podSelector: {},
      policyTypes: ['Ingress'],
      ingress: [
        { from: [{ podSelector: { matchLabels: { a: 'b' } } }, { namespaceSelector: {} }], ports: [{ port: 80, protocol: 'TCP' }] }, {},
      ],
    },
  }),
  () => ({ apiVersion: 'v1', kind: 'ConfigMap', data: { 'a': '1', 'app.yaml': 'x: 1\ny: 2\n', 'b.c': 'true', 'e': '' } }),
  () => ({ apiVersion: 'v1', kind: 'ServiceAccount', secrets: [{ name: 'a' }, { name: 'b' }], imagePullSecrets: [{ name: 'a' }, { name: 'b' }] }),
  () => ({ apiVersion: 'rbac.authorization.k8s.io/v1', kind: 'Role', rules: [1, 2, 3, 4].map((index) => ({ apiGroups: [''], resources: [`r${index}`, 'pods/log'], verbs: ['get', 'list'] })) }),
  () => ({ apiVersion: 'v1', kind: 'PersistentVolumeClaim', spec: { accessModes: ['ReadWriteOnce'], resources: { requests: { storage: '1Gi' } }, storageClassName: '' } }),
  (random) => ({
    apiVersion: 'example.com/v1',
    kind: 'Widget',
    spec: {
      list: [{ name: 'a', v: 1 }, { name: 'b', v: 2, deep: [{ name: 'q', w: [1, 2] }] }], m: { x: 1, y: '2', z: {} }, t: true, empty: [], template: randomTemplate(random),
    },
  }),
];
