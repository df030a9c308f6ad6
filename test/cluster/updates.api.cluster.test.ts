import { parse } from 'yaml';
import { useCluster } from './running';
import { maskSecrets } from '../../src/checker/diff/changes/mask';
import { invalidObject, objectJudge } from '../../src/checker/diff/forbidden/judge';
import { refusalsOf } from '../../src/checker/diff/forbidden/registry';
import type { JsonObject } from '../../src/kubernetes/objects/json';

const { objects } = useCluster();
const judge = objectJudge();

const POD = 'metadata: {labels: {app: a}}, spec: {containers: [{name: c, image: "x:1"}]}';
const WORKLOAD = `selector: {matchLabels: {app: a}}, template: {${POD}}`;
const JOB = 'template: {spec: {restartPolicy: Never, containers: [{name: c, image: "x:1"}]}}';
const CLAIM = 'accessModes: [ReadWriteOnce]';
const CRD = 'group: example.com, names: {plural: xs, kind: X}';
const VERSION = 'served: true, schema: {openAPIV3Schema: {type: object}}';

type Update = readonly [kind: string, before: string, refused: string, taken: string];

/** An object, an update of it that the server refuses, and one that it takes. */
const UPDATES: readonly Update[] = [
  ['apps/v1 Deployment', `spec: {${WORKLOAD}}`, `spec: {selector: {matchLabels: {app: b}}, template: {${POD.replace('app: a', 'app: b')}}}`, `spec: {replicas: 3, ${WORKLOAD}}`],
  ['apps/v1 Deployment', `spec: {${WORKLOAD}}`, `spec: {strategy: {type: Recreate}, ${WORKLOAD}}`, `spec: {strategy: {type: RollingUpdate}, ${WORKLOAD}}`],
  ['apps/v1 DaemonSet', `spec: {${WORKLOAD}}`, `spec: {selector: {matchLabels: {app: b}}, template: {${POD.replace('app: a', 'app: b')}}}`, `spec: {minReadySeconds: 3, ${WORKLOAD}}`],
  ['apps/v1 StatefulSet', `spec: {serviceName: a, ${WORKLOAD}}`, `spec: {serviceName: b, ${WORKLOAD}}`, `spec: {replicas: 2, serviceName: a, ${WORKLOAD}}`],
  ['apps/v1 StatefulSet', `spec: {volumeClaimTemplates: [{metadata: {name: d}, spec: {${CLAIM}, resources: {requests: {storage: 1Gi}}}}], ${WORKLOAD}}`,
    `spec: {volumeClaimTemplates: [{metadata: {name: d}, spec: {${CLAIM}, resources: {requests: {storage: 2Gi}}}}], ${WORKLOAD}}`,
    `spec: {volumeClaimTemplates: [{metadata: {name: d}, spec: {${CLAIM}, resources: {requests: {storage: 1024Mi}}}}], ${WORKLOAD}}`],
  ['batch/v1 Job', `spec: {${JOB}}`, `spec: {${JOB.replace('x:1', 'x:2')}}`, `spec: {backoffLimit: 2, ${JOB}}`],
  ['v1 Service', 'spec: {ports: [{port: 80}]}', 'spec: {clusterIP: None, ports: [{port: 80}]}', 'spec: {type: NodePort, ports: [{port: 81}]}'],
  ['v1 Service', 'spec: {type: LoadBalancer, loadBalancerClass: a/b, ports: [{port: 80}]}', 'spec: {type: LoadBalancer, loadBalancerClass: a/c, ports: [{port: 80}]}', 'spec: {type: ClusterIP, ports: [{port: 80}]}'],
  ['v1 ConfigMap', 'immutable: true, data: {a: b}', 'immutable: true, data: {a: c}', 'immutable: true, data: {a: b}, metadata: {name: x, labels: {l: m}}'],
  ['v1 Secret', 'data: {a: eA==}', 'type: kubernetes.io/basic-auth, data: {a: eA==, username: eA==}', 'type: Opaque, data: {a: eQ==}'],
  ['v1 PersistentVolumeClaim', `spec: {${CLAIM}, resources: {requests: {storage: 2Gi}}}`, 'spec: {accessModes: [ReadWriteMany], resources: {requests: {storage: 2Gi}}}', `spec: {${CLAIM}, resources: {requests: {storage: 2048Mi}}}`],
  ['v1 PersistentVolumeClaim', `spec: {storageClassName: a, ${CLAIM}, resources: {requests: {storage: 2Gi}}}`, `spec: {storageClassName: b, ${CLAIM}, resources: {requests: {storage: 2Gi}}}`, `spec: {storageClassName: a, ${CLAIM}, resources: {requests: {storage: 2Gi}}}`],
  ['v1 ResourceQuota', 'spec: {scopes: [Terminating], hard: {pods: 1}}', 'spec: {scopes: [NotTerminating], hard: {pods: 1}}', 'spec: {scopes: [Terminating], hard: {pods: 2}}'],
  ['rbac.authorization.k8s.io/v1 RoleBinding', 'roleRef: {apiGroup: rbac.authorization.k8s.io, kind: Role, name: r}', 'roleRef: {apiGroup: rbac.authorization.k8s.io, kind: Role, name: s}',
    'roleRef: {apiGroup: rbac.authorization.k8s.io, kind: Role, name: r}, subjects: [{kind: ServiceAccount, name: s, namespace: default}]'],
  ['storage.k8s.io/v1 StorageClass', 'provisioner: p, parameters: {a: b}', 'provisioner: p, parameters: {a: c}', 'provisioner: p, parameters: {a: b}, allowVolumeExpansion: true'],
  ['scheduling.k8s.io/v1 PriorityClass', 'value: 1', 'value: 2', 'value: 1, description: d'],
  ['node.k8s.io/v1 RuntimeClass', 'handler: a', 'handler: b', 'handler: a, overhead: {podFixed: {cpu: 1}}'],
  ['networking.k8s.io/v1 IngressClass', 'spec: {controller: a.example.com/b}', 'spec: {controller: a.example.com/c}', 'spec: {controller: a.example.com/b, parameters: {kind: K, name: n}}'],
  ['discovery.k8s.io/v1 EndpointSlice', 'addressType: IPv4, endpoints: []', 'addressType: IPv6, endpoints: []', 'addressType: IPv4, endpoints: [{addresses: [10.0.0.1]}]'],
  ['v1 Pod', 'spec: {containers: [{name: c, image: "x:1"}]}', 'spec: {containers: [{name: c, image: "x:1", command: [a]}]}', 'spec: {containers: [{name: c, image: "x:2"}]}'],
  ['v1 PersistentVolume', `spec: {${CLAIM}, capacity: {storage: 1Gi}, nfs: {server: a, path: /}}`, `spec: {${CLAIM}, capacity: {storage: 1Gi}, nfs: {server: b, path: /}}`, `spec: {${CLAIM}, capacity: {storage: 2Gi}, nfs: {server: a, path: /}}`],
  ['apiextensions.k8s.io/v1 CustomResourceDefinition', `metadata: {name: xs.example.com}, spec: {scope: Namespaced, ${CRD}, versions: [{name: v1, storage: true, ${VERSION}}]}`,
    `metadata: {name: xs.example.com}, spec: {scope: Cluster, ${CRD}, versions: [{name: v1, storage: true, ${VERSION}}]}`,
    `metadata: {name: xs.example.com}, spec: {scope: Namespaced, ${CRD}, versions: [{name: v1, storage: true, ${VERSION}}, {name: v2, storage: false, ${VERSION}}]}`],
];

function object(kind: string, body: string): JsonObject {
  const [apiVersion, name] = kind.split(' ');
  return { apiVersion, kind: name, metadata: { name: 'x' }, ...parse(`{${body}}`) as JsonObject };
}

function isForbidden(before: JsonObject, after: JsonObject): boolean {
  const [old, now] = maskSecrets(before, after) as [JsonObject, JsonObject];
  return [...refusalsOf(old, now), ...invalidObject(before, after, judge)].length > 0;
}

describe.each(UPDATES)('%s "%s"', (kind, was, refused, taken) => {
  const before = object(kind, was);
  beforeAll(async () => {
    expect(await objects.apply([before])).toMatchObject([{ message: '' }]);
    // What a definition may not change it may until its kind is served.
    if (before.kind === 'CustomResourceDefinition') await objects.established(before);
  });
  afterAll(() => objects.delete([before]));

  test.each([
    { text: refused, says: 'refused' },
    { text: taken, says: 'taken' },
  ])('"$text" is $says, the server says, and so does diff', async ({ text, says }) => {
    const after = object(kind, text);
    const [verdict] = await objects.apply([after], { dryRun: true });
    expect({ server: verdict.taken ? 'taken' : 'refused', diff: isForbidden(before, after) ? 'refused' : 'taken' }).toEqual({ server: says, diff: says });
  });
});
