import { parse } from 'yaml';
import { maskSecrets } from '../../../../src/checker/diff/changes/mask';
import type { Refusal } from '../../../../src/checker/diff/changes/refusal';
import { FORBIDDEN_RULES, refusalsOf } from '../../../../src/checker/diff/forbidden/registry';
import type { JsonObject } from '../../../../src/kubernetes/objects/json';

function object(apiVersion: string, kind: string, body: string): JsonObject {
  return { apiVersion, kind, metadata: { name: 'x' }, ...parse(`{${body}}`) as JsonObject };
}

function refusals(before: JsonObject, after: JsonObject): Refusal[] {
  const [old, now] = maskSecrets(before, after) as [JsonObject, JsonObject];
  return refusalsOf(old, now);
}

type Case = readonly [rule: string, apiVersion: string, kind: string, before: string, refused: string, accepted: string];

/** Per rule: an object, an update that the API server refuses, and one that it takes. */
const CASES: readonly Case[] = [
  ['workload-selector', 'apps/v1', 'Deployment', 'spec: {selector: {matchLabels: {app: a}}}', 'spec: {selector: {matchLabels: {app: b}}}', 'spec: {replicas: 3, selector: {matchLabels: {app: a}, matchExpressions: []}}'],
  ['role-ref', 'rbac.authorization.k8s.io/v1', 'RoleBinding', 'roleRef: {kind: Role, name: r}', 'roleRef: {kind: Role, name: s}', 'roleRef: {kind: Role, name: r, apiGroup: rbac.authorization.k8s.io}'],
  ['secret-type', 'v1', 'Secret', 'data: {a: eA==}', 'type: kubernetes.io/tls, data: {a: eA==}', 'type: Opaque, data: {a: eQ==}'],
  ['storage-class', 'storage.k8s.io/v1', 'StorageClass', 'provisioner: p, parameters: {a: b}', 'provisioner: p, parameters: {a: c}', 'provisioner: p, parameters: {a: b}, reclaimPolicy: Delete, allowVolumeExpansion: true'],
  ['volume-attributes-class', 'storage.k8s.io/v1', 'VolumeAttributesClass', 'driverName: d', 'driverName: e', 'driverName: d'],
  ['volume-attachment', 'storage.k8s.io/v1', 'VolumeAttachment', 'spec: {nodeName: a}', 'spec: {nodeName: b}', 'spec: {nodeName: a}'],
  ['csi-driver', 'storage.k8s.io/v1', 'CSIDriver', 'spec: {}', 'spec: {attachRequired: false}', 'spec: {attachRequired: true, podInfoOnMount: true}'],
  ['csi-storage-capacity', 'storage.k8s.io/v1', 'CSIStorageCapacity', 'storageClassName: a', 'storageClassName: b', 'storageClassName: a, capacity: 1Gi'],
  ['priority-class', 'scheduling.k8s.io/v1', 'PriorityClass', 'value: 1', 'value: 2', 'value: 1, description: d'],
  ['runtime-class', 'node.k8s.io/v1', 'RuntimeClass', 'handler: a', 'handler: b', 'handler: a, overhead: {podFixed: {cpu: 1}}'],
  ['ingress-class', 'networking.k8s.io/v1', 'IngressClass', 'spec: {controller: a/b}', 'spec: {controller: a/c}', 'spec: {controller: a/b, parameters: {kind: K, name: n}}'],
  ['ip-address', 'networking.k8s.io/v1', 'IPAddress', 'spec: {parentRef: {name: a}}', 'spec: {parentRef: {name: b}}', 'spec: {parentRef: {name: a}}'],
  ['endpoint-slice', 'discovery.k8s.io/v1', 'EndpointSlice', 'addressType: IPv4', 'addressType: IPv6', 'addressType: IPv4, endpoints: []'],
  ['quota-scopes', 'v1', 'ResourceQuota', 'spec: {scopes: [A, B]}', 'spec: {scopes: [A]}', 'spec: {scopes: [B, A], hard: {pods: 1}}'],
  ['resource-slice', 'resource.k8s.io/v1', 'ResourceSlice', 'spec: {driver: d, pool: {name: p, generation: 1}}', 'spec: {driver: d, pool: {name: q, generation: 1}}', 'spec: {driver: d, pool: {name: p, generation: 2}}'],
  ['event', 'events.k8s.io/v1', 'Event', 'note: a, regarding: {kind: Pod}', 'note: b, regarding: {kind: Pod}', 'note: a, regarding: {kind: Pod}, series: {count: 2}'],
  ['node-spec', 'v1', 'Node', 'spec: {podCIDR: 10.0.0.0/24, podCIDRs: [10.0.0.0/24]}', 'spec: {}', 'spec: {podCIDR: 10.0.0.0/24, podCIDRs: [10.0.0.0/24], providerID: "a://b", unschedulable: true}'],
  ['csi-node-driver', 'storage.k8s.io/v1', 'CSINode', 'spec: {drivers: [{name: a, nodeID: n}]}', 'spec: {drivers: [{name: b, nodeID: n}, {name: a, nodeID: m}]}', 'spec: {drivers: [{name: a, nodeID: n, allocatable: {count: 3}}, {name: b, nodeID: m}]}'],
  ['trust-bundle', 'certificates.k8s.io/v1beta1', 'ClusterTrustBundle', 'spec: {signerName: a}', 'spec: {signerName: b}', 'spec: {signerName: a, trustBundle: t}'],
  ['controller-revision', 'apps/v1', 'ControllerRevision', 'data: {a: 1}', 'data: {a: 2}', 'data: {a: 1}, revision: 2'],
  ['lease-candidate', 'coordination.k8s.io/v1beta1', 'LeaseCandidate', 'spec: {leaseName: a}', 'spec: {leaseName: b}', 'spec: {leaseName: a, binaryVersion: v}'],
  ['resource-claim', 'resource.k8s.io/v1', 'ResourceClaim', 'spec: {devices: {requests: [{name: a}]}}', 'spec: {devices: {requests: [{name: b}]}}', 'spec: {devices: {requests: [{name: a}]}}'],
  ['custom-resource-definition', 'apiextensions.k8s.io/v1', 'CustomResourceDefinition', 'spec: {scope: Namespaced}', 'spec: {scope: Cluster}', 'spec: {scope: Namespaced, versions: [{name: v2}]}'],
  ['stateful-set-spec', 'apps/v1', 'StatefulSet', 'spec: {serviceName: a, volumeClaimTemplates: [{metadata: {name: d}, spec: {resources: {requests: {storage: 1Gi}}}}]}', 'spec: {serviceName: a}', 'spec: {replicas: 2, serviceName: a, podManagementPolicy: OrderedReady, volumeClaimTemplates: [{metadata: {name: d}, spec: {volumeMode: Filesystem, resources: {requests: {storage: 1024Mi}}}}]}'],
  ['stateful-set-spec', 'apps/v1', 'StatefulSet', 'spec: {volumeClaimTemplates: [{apiVersion: v1, metadata: {name: d}}]}', 'spec: {volumeClaimTemplates: [{metadata: {name: e}}]}', 'spec: {volumeClaimTemplates: [{kind: Any, metadata: {name: d}}]}'],
  ['claim-spec', 'v1', 'PersistentVolumeClaim', 'spec: {dataSource: {kind: K, name: a}}', 'spec: {dataSourceRef: {kind: K, name: b}}', 'spec: {dataSourceRef: {kind: K, name: a}}'],
  ['job-template', 'batch/v1', 'Job', 'spec: {template: {spec: {containers: [{name: c, image: "x:1"}]}}}', 'spec: {template: {spec: {containers: [{name: c, image: "x:2"}]}}}', 'spec: {backoffLimit: 2, completions: 1, template: {spec: {containers: [{name: c, image: "x:1", imagePullPolicy: IfNotPresent}]}}}'],
  ['job-template', 'batch/v1', 'Job', 'spec: {suspend: true, template: {spec: {}}}', 'spec: {suspend: true, template: {spec: {hostNetwork: true}}}', 'spec: {suspend: false, template: {spec: {nodeSelector: {a: b}}}}'],
  ['job-template', 'batch/v1', 'Job', 'spec: {completionMode: Indexed, completions: 2, parallelism: 2}', 'spec: {completionMode: Indexed, completions: 3, parallelism: 2}', 'spec: {completionMode: Indexed, completions: 3, parallelism: 3}'],
  ['claim-spec', 'v1', 'PersistentVolumeClaim', 'spec: {accessModes: [ReadWriteOnce], resources: {requests: {storage: 2Gi}}}', 'spec: {accessModes: [ReadWriteMany], resources: {requests: {storage: 2Gi}}}', 'spec: {accessModes: [ReadWriteOnce], storageClassName: fast, resources: {requests: {storage: 3Gi}}}'],
  ['claim-spec', 'v1', 'PersistentVolumeClaim', 'spec: {storageClassName: a, resources: {requests: {storage: 2Gi}}}', 'spec: {storageClassName: a, resources: {requests: {storage: 1Gi}}}', 'spec: {storageClassName: a, volumeName: v, resources: {requests: {storage: 2048Mi}}}'],
  ['claim-spec', 'v1', 'PersistentVolumeClaim', 'spec: {storageClassName: a}', 'spec: {storageClassName: b}', 'spec: {storageClassName: a, volumeAttributesClassName: v}'],
  ['persistent-volume-source', 'v1', 'PersistentVolume', 'spec: {nfs: {server: a, path: /}}', 'spec: {nfs: {server: b, path: /}}', 'spec: {nfs: {server: a, path: /, readOnly: false}, capacity: {storage: 2Gi}, nodeAffinity: {required: {}}}'],
  ['immutable-config', 'v1', 'ConfigMap', 'immutable: true, data: {a: b}', 'immutable: true, data: {a: c}', 'immutable: true, data: {a: b}, metadata: {name: x, labels: {l: m}}'],
  ['immutable-config', 'v1', 'Secret', 'immutable: true, data: {a: eA==}', 'data: {a: eA==}', 'immutable: true, stringData: {a: x}'],
  ['service-cluster-ip', 'v1', 'Service', 'spec: {ports: [{port: 80}]}', 'spec: {clusterIP: None, ports: [{port: 80}]}', 'spec: {type: NodePort, ports: [{port: 81}]}'],
  ['service-cluster-ip', 'v1', 'Service', 'spec: {clusterIP: None}', 'spec: {clusterIP: 10.0.0.1}', 'spec: {}'],
  ['service-cluster-ip', 'v1', 'Service', 'spec: {ipFamilies: [IPv4, IPv6], ipFamilyPolicy: PreferDualStack}', 'spec: {ipFamilies: [IPv6, IPv4], ipFamilyPolicy: PreferDualStack}', 'spec: {ipFamilies: [IPv4], ipFamilyPolicy: SingleStack}'],
  ['service-cluster-ip', 'v1', 'Service', 'spec: {ipFamilies: [IPv4]}', 'spec: {ipFamilies: [IPv6]}', 'spec: {ipFamilies: [IPv4]}'],
  ['service-cluster-ip', 'v1', 'Service', 'spec: {}', 'spec: {ipFamilies: [IPv6]}', 'spec: {ipFamilies: [IPv4]}'],
  ['service-cluster-ip', 'v1', 'Service', 'spec: {clusterIP: None, ipFamilies: [IPv4]}', 'spec: {clusterIP: 10.0.0.1, ipFamilies: [IPv4]}', 'spec: {clusterIP: None, ipFamilies: [IPv6]}'],
  ['service-cluster-ip', 'v1', 'Service', 'spec: {ipFamilies: [IPv4]}', 'spec: {ipFamilies: [IPv4, IPv6]}', 'spec: {ipFamilies: [IPv4, IPv6], ipFamilyPolicy: RequireDualStack}'],
  ['node-spec', 'v1', 'Node', 'spec: {podCIDR: 10.0.0.0/24}', 'spec: {podCIDR: 10.0.1.0/24}', 'spec: {podCIDRs: [10.0.0.0/24]}'],
  ['service-cluster-ip', 'v1', 'Service', 'spec: {clusterIP: 10.0.0.1}', 'spec: {clusterIP: 10.0.0.2}', 'spec: {type: ExternalName, externalName: a.example.com}'],
  ['load-balancer-class', 'v1', 'Service', 'spec: {type: LoadBalancer, loadBalancerClass: a/b}', 'spec: {type: LoadBalancer}', 'spec: {type: ClusterIP}'],
  ['load-balancer-class', 'v1', 'Service', 'spec: {type: LoadBalancer, externalTrafficPolicy: Local, healthCheckNodePort: 30001}', 'spec: {type: LoadBalancer, externalTrafficPolicy: Local, healthCheckNodePort: 30002}', 'spec: {type: LoadBalancer, externalTrafficPolicy: Local}'],
  ['pod-spec', 'v1', 'Pod', 'spec: {containers: [{name: c, image: "x:1"}], tolerations: [{key: a}]}', 'spec: {containers: [{name: c, image: "x:1", command: [a]}], tolerations: [{key: a}]}', 'spec: {activeDeadlineSeconds: 5, containers: [{name: c, image: "x:2"}], tolerations: [{key: a}, {key: b}]}'],
  ['pod-spec', 'v1', 'Pod', 'spec: {tolerations: [{key: a, tolerationSeconds: 3}]}', 'spec: {tolerations: [{key: b, tolerationSeconds: 3}]}', 'spec: {tolerations: [{key: a, tolerationSeconds: 9}]}'],
  ['service-cidr', 'networking.k8s.io/v1', 'ServiceCIDR', 'spec: {cidrs: [10.0.0.0/16]}', 'spec: {cidrs: [10.1.0.0/16]}', 'spec: {cidrs: [10.0.0.0/16, "fd00::/64"]}'],
  ['stored-version', 'apiextensions.k8s.io/v1', 'CustomResourceDefinition', 'spec: {versions: [{name: v1, storage: true}]}', 'spec: {versions: [{name: v2, storage: true}]}', 'spec: {versions: [{name: v1, storage: false}, {name: v2, storage: true}]}'],
  ['strategy-default', 'apps/v1', 'Deployment', 'spec: {replicas: 1}', 'spec: {strategy: {type: Recreate}}', 'spec: {strategy: {type: RollingUpdate}}'],
  ['strategy-default', 'apps/v1', 'StatefulSet', 'spec: {updateStrategy: {type: RollingUpdate}}', 'spec: {updateStrategy: {type: OnDelete}}', 'spec: {updateStrategy: {type: RollingUpdate, rollingUpdate: {partition: 1}}}'],
  ['strategy-default', 'apps/v1', 'Deployment', 'spec: {replicas: 1}', 'spec: {strategy: {type: Recreate, rollingUpdate: null}}', 'spec: {replicas: 2}'],
  ['job-template', 'batch/v1', 'Job', 'spec: {suspend: true, template: {spec: {containers: [{name: c, image: a}]}}}', 'spec: {suspend: true, template: {spec: {containers: [{name: c, image: b}]}}}', 'spec: {suspend: true, template: {spec: {affinity: {nodeAffinity: {}}, containers: [{name: c, image: a, resources: {limits: {cpu: 1}}}]}}}'],
  ['pod-spec', 'v1', 'Pod', 'spec: {schedulingGates: [{name: a}], nodeSelector: {a: b}}', 'spec: {schedulingGates: [{name: a}], nodeSelector: {a: c}}', 'spec: {schedulingGates: [{name: a}], nodeSelector: {a: b, c: d}}'],
  ['service-cidr', 'networking.k8s.io/v1', 'ServiceCIDR', 'spec: {cidrs: [10.0.0.0/16]}', 'spec: {cidrs: [10.0.0.0/16, 10.1.0.0/16]}', 'spec: {cidrs: [10.0.0.0/16]}'],
  ['service-cluster-ip', 'v1', 'Service', 'spec: {ipFamilies: [IPv4]}', 'spec: {ipFamilies: [IPv4, IPv6]}', 'spec: {ipFamilies: [IPv4, IPv6], ipFamilyPolicy: PreferDualStack}'],
  ['quota-scopes', 'v1', 'ResourceQuota', 'spec: {scopes: [A]}', 'spec: {scopes: [B]}', 'spec: {scopes: [A, A]}'],
  ['job-template', 'batch/v1', 'Job', 'spec: {template: {spec: {volumes: [{name: a}, {name: b}]}}}', 'spec: {template: {spec: {volumes: [{name: b}, {name: a}]}}}', 'spec: {ttlSecondsAfterFinished: 5, template: {spec: {volumes: [{name: a}, {name: b, emptyDir: {}}]}}}'],
  ['workload-selector', 'apps/v1', 'Deployment', 'spec: {selector: {matchExpressions: [{key: a, operator: In, values: [x, y]}]}}', 'spec: {selector: {matchExpressions: [{key: a, operator: In, values: [y, x]}]}}', 'spec: {paused: true, selector: {matchExpressions: [{key: a, operator: In, values: [x, y]}]}}'],
  ['duplicate-list-key', 'apps/v1', 'Deployment', 'spec: {template: {spec: {containers: [{name: c, env: [{name: A}]}]}}}', 'spec: {template: {spec: {containers: [{name: c, env: [{name: A}, {name: A}]}]}}}', 'spec: {template: {spec: {containers: [{name: c, envFrom: [{configMapRef: {name: a}}, {configMapRef: {name: a}}]}]}}}'],
];

describe.each(CASES)('%s', (rule, apiVersion, kind, before, refused, accepted) => {
  test(`a ${kind} with "${before}" does not become "${refused}"`, () => {
    const found = refusals(object(apiVersion, kind, before), object(apiVersion, kind, refused));
    expect([...new Set(found.map((refusal) => refusal.rule))]).toEqual([rule]);
  });

  test(`it may become "${accepted}"`, () => {
    expect(refusals(object(apiVersion, kind, before), object(apiVersion, kind, accepted))).toEqual([]);
  });
});

test('every rule has a case', () => {
  expect(new Set(CASES.map(([rule]) => rule))).toEqual(new Set(FORBIDDEN_RULES.map((rule) => rule.id)));
});

test('a refusal names the field with both values and says what to do', () => {
  const [refusal] = refusalsOf(object('v1', 'Service', 'spec: {}'), object('v1', 'Service', 'spec: {clusterIP: None}'));
  expect(refusal).toMatchObject({ path: 'spec.clusterIP', message: 'a Service keeps its cluster address: the address that the cluster gave it → None' });
  expect(refusal.remedy.argocd).toContain('Force=true,Replace=true');
});

test('a change of the API version within the group is no reason to refuse', () => {
  const spec = 'spec: {maxReplicas: 3, scaleTargetRef: {kind: Deployment, name: web}}';
  expect(refusalsOf(object('autoscaling/v1', 'HorizontalPodAutoscaler', spec), object('autoscaling/v2', 'HorizontalPodAutoscaler', spec))).toEqual([]);
});

/** Everything that a user reads about a refusal: each is one sentence or several, or leads to a command. */
test('every refusal says what to do with kubectl, Argo CD and Flux', () => {
  for (const [, apiVersion, kind, before, refused] of CASES) {
    const found = refusals(object(apiVersion, kind, before), object(apiVersion, kind, refused));
    const texts = found.flatMap(({ message, path, remedy }) => [message, path, remedy.kubectl, remedy.argocd, remedy.flux]);
    expect(texts.filter((text) => text.length < 4)).toEqual([]);
  }
});
