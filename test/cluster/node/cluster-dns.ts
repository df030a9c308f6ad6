import { DNS_IMAGE } from './images/stand-ins';
import { DNS_ADDRESS } from './kubelet';
import type { JsonObject } from '../../../src/kubernetes/objects/json';

const named = (apiVersion: string, kind: string, name: string, rest: object): JsonObject => ({ apiVersion, kind, metadata: { name, namespace: 'kube-system' }, ...rest }) as JsonObject;

const LABELS = { 'k8s-app': 'kube-dns' };
const RBAC = 'rbac.authorization.k8s.io';

const COREFILE = `.:53 {
  errors
  ready
  kubernetes cluster.local {
    ttl 5
  }
}
`;

const CONTAINER = {
  name: 'coredns',
  image: DNS_IMAGE,
  args: ['-conf', '/etc/coredns/Corefile'],
  ports: [{ containerPort: 53, protocol: 'UDP' }, { containerPort: 53, protocol: 'TCP' }],
  readinessProbe: { httpGet: { path: '/ready', port: 8181 }, periodSeconds: 1 },
  volumeMounts: [{ name: 'config', mountPath: '/etc/coredns' }],
};

/** CoreDNS, as clusters have it: https://github.com/kubernetes/kubernetes/tree/master/cluster/addons/dns/coredns */
export const CLUSTER_DNS: readonly JsonObject[] = [
  named('v1', 'ServiceAccount', 'coredns', {}),
  {
    apiVersion: `${RBAC}/v1`,
    kind: 'ClusterRole',
    metadata: { name: 'system:coredns' },
    rules: [
      { apiGroups: [''], resources: ['endpoints', 'services', 'pods', 'namespaces'], verbs: ['list', 'watch'] },
      { apiGroups: ['discovery.k8s.io'], resources: ['endpointslices'], verbs: ['list', 'watch'] },
    ],
  },
  {
    apiVersion: `${RBAC}/v1`,
    kind: 'ClusterRoleBinding',
    metadata: { name: 'system:coredns' },
    roleRef: { apiGroup: RBAC, kind: 'ClusterRole', name: 'system:coredns' },
    subjects: [{ kind: 'ServiceAccount', name: 'coredns', namespace: 'kube-system' }],
  },
  named('v1', 'ConfigMap', 'coredns', { data: { Corefile: COREFILE } }),
  named('apps/v1', 'Deployment', 'coredns', {
    spec: {
      selector: { matchLabels: LABELS },
      template: {
        metadata: { labels: LABELS },
        spec: { serviceAccountName: 'coredns', dnsPolicy: 'Default', containers: [CONTAINER], volumes: [{ name: 'config', configMap: { name: 'coredns' } }] },
      },
    },
  }),
  named('v1', 'Service', 'kube-dns', {
    spec: { clusterIP: DNS_ADDRESS, selector: LABELS, ports: [{ name: 'dns', port: 53, protocol: 'UDP' }, { name: 'dns-tcp', port: 53, protocol: 'TCP' }] },
  }),
];
