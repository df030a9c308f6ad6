import { deployment, judge } from '../judge';

const T = 'spec.template.spec';
const C = `${T}.containers[0]`;
const MOUNT = 'volumeMounts: [{name: data, mountPath: /d}]';

function workload(kind: string, spec: string, pod = ''): string {
  return `{apiVersion: apps/v1, kind: ${kind}, metadata: {name: w}, spec: {selector: {matchLabels: {a: b}}, ${spec}
    template: {metadata: {labels: {a: b}}, spec: {containers: [{name: c, image: x}], ${pod}}}}}`;
}

function job(spec: string, pod = 'restartPolicy: Never'): string {
  return `{apiVersion: batch/v1, kind: Job, metadata: {name: j}, spec: {${spec} template: {spec: {containers: [{name: c, image: x}], ${pod}}}}}`;
}

describe('a container', () => {
  it.each([
    ['mounts volumes that exist', { container: MOUNT, pod: 'volumes: [{name: data}]' }, { container: MOUNT }, `volume-mount ${C}.volumeMounts[0].name`],
    ['mounts each path once', { container: MOUNT, pod: 'volumes: [{name: data, emptyDir: {}}]' },
      { container: 'volumeMounts: [{name: data, mountPath: /d}, {name: data, mountPath: /d}]', pod: 'volumes: [{name: data, emptyDir: {}}]' }, `volume-mount ${C}.volumeMounts[1].mountPath`],
    ['has probes with one handler', { container: 'livenessProbe: {tcpSocket: {port: 80}}' }, { container: 'livenessProbe: {periodSeconds: 5}' }, `field-choice ${C}.livenessProbe`],
    ['is alive after one success', { container: 'livenessProbe: {successThreshold: 1, exec: {command: [a]}}' },
      { container: 'livenessProbe: {successThreshold: 2, exec: {command: [a]}}' }, `probe-settings ${C}.livenessProbe.successThreshold`],
    ['requests no more than its limit', { container: 'resources: {requests: {cpu: 500m}, limits: {cpu: 1}}' },
      { container: 'resources: {requests: {cpu: 2}, limits: {cpu: 1500m}}' }, `resource-quantity ${C}.resources.requests.cpu`],
    ['asks for resources that exist', { container: 'resources: {limits: {example.com/gpu: 1}}' }, { container: 'resources: {limits: {gpu: 1}}' }, `resource-quantity ${C}.resources.limits.gpu`],
    ['has variables with a value or a source', { container: 'env: [{name: A, valueFrom: {fieldRef: {fieldPath: status.podIP}}}]' },
      { container: 'env: [{name: A, value: x, valueFrom: {fieldRef: {fieldPath: status.podIP}}}]' }, `env-source ${C}.env[0].valueFrom`],
    ['reads fields that Pods offer', { container: 'env: [{name: A, valueFrom: {fieldRef: {fieldPath: "metadata.labels[\'app\']"}}}]' },
      { container: 'env: [{name: A, valueFrom: {fieldRef: {fieldPath: status.ip}}}]' }, `env-source ${C}.env[0].valueFrom.fieldRef.fieldPath`],
    ['names its ports differently', { container: 'ports: [{name: a, containerPort: 1}, {name: b, containerPort: 2}]' },
      { container: 'ports: [{name: a, containerPort: 1}, {name: a, containerPort: 2}]' }, `duplicate-entry ${C}.ports[1].name`],
    ['takes a host port once', { container: 'ports: [{containerPort: 1, hostPort: 8}, {containerPort: 2, hostPort: 8, protocol: UDP}]' },
      { container: 'ports: [{containerPort: 1, hostPort: 8}, {containerPort: 2, hostPort: 8}]' }, `duplicate-entry ${C}.ports[1].hostPort`],
    ['does not contradict its own privileges', { container: 'securityContext: {privileged: true}' },
      { container: 'securityContext: {privileged: true, allowPrivilegeEscalation: false}' }, `security-context ${C}.securityContext.allowPrivilegeEscalation`],
    ['names a seccomp profile where it is local', { container: 'securityContext: {seccompProfile: {type: Localhost, localhostProfile: a.json}}' },
      { container: 'securityContext: {seccompProfile: {type: Localhost}}' }, `required-field ${C}.securityContext.seccompProfile.localhostProfile`],
    ['sleeps no longer than it is given to stop', { container: 'lifecycle: {preStop: {sleep: {seconds: 30}}}' },
      { container: 'lifecycle: {preStop: {sleep: {seconds: 31}}}' }, `pod-fields ${C}.lifecycle.preStop.sleep`],
  ] as const)('%s', (_, good, bad, finding) => {
    expect(judge(deployment(good))).toEqual([]);
    expect(judge(deployment(bad))).toEqual([finding]);
  });
});

describe('a Pod', () => {
  it.each([
    ['names its containers differently', 'initContainers: [{name: i, image: x}]', 'initContainers: [{name: c, image: x}]', `duplicate-entry ${T}.initContainers[0].name`],
    ['probes no init container that ends', 'initContainers: [{name: i, image: x, restartPolicy: Always, livenessProbe: {exec: {command: [a]}}}]',
      'initContainers: [{name: i, image: x, livenessProbe: {exec: {command: [a]}}}]', `forbidden-field ${T}.initContainers[0].livenessProbe`],
    ['gives each volume one source', 'volumes: [{name: v, emptyDir: {}}]', 'volumes: [{name: v, emptyDir: {}, hostPath: {path: /}}]', `field-choice ${T}.volumes[0].hostPath`],
    ['has a name server', 'dnsPolicy: None, dnsConfig: {nameservers: [1.1.1.1]}', 'dnsPolicy: None', `pod-fields ${T}.dnsConfig.nameservers`],
    ['tolerates by key', 'tolerations: [{operator: Exists}]', 'tolerations: [{value: x}]', `pod-placement ${T}.tolerations[0].key`],
    ['selects nodes by complete expressions', 'affinity: {nodeAffinity: {requiredDuringSchedulingIgnoredDuringExecution: {nodeSelectorTerms: [{matchExpressions: [{key: a, operator: Exists}]}]}}}',
      'affinity: {nodeAffinity: {requiredDuringSchedulingIgnoredDuringExecution: {nodeSelectorTerms: [{matchExpressions: [{key: a, operator: In}]}]}}}',
      `label-selector ${T}.affinity.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution.nodeSelectorTerms[0].matchExpressions[0].operator`],
    ['insists before it counts domains', 'topologySpreadConstraints: [{maxSkew: 1, topologyKey: z, whenUnsatisfiable: DoNotSchedule, minDomains: 2}]',
      'topologySpreadConstraints: [{maxSkew: 1, topologyKey: z, whenUnsatisfiable: ScheduleAnyway, minDomains: 2}]', `pod-placement ${T}.topologySpreadConstraints[0].minDomains`],
    ['takes spread labels once', 'topologySpreadConstraints: [{maxSkew: 1, topologyKey: z, whenUnsatisfiable: DoNotSchedule, labelSelector: {matchLabels: {a: b}}, matchLabelKeys: [c]}]',
      'topologySpreadConstraints: [{maxSkew: 1, topologyKey: z, whenUnsatisfiable: DoNotSchedule, labelSelector: {matchLabels: {a: b}}, matchLabelKeys: [a]}]',
      `pod-placement ${T}.topologySpreadConstraints[0].matchLabelKeys[0]`],
    ['leaves host parameters to the host', 'securityContext: {sysctls: [{name: net.core.somaxconn, value: "1"}]}',
      'hostNetwork: true, securityContext: {sysctls: [{name: net.core.somaxconn, value: "1"}]}', `security-context ${T}.securityContext.sysctls[0].name`],
    ['writes each projected file once', 'volumes: [{name: v, projected: {sources: [{configMap: {name: a, items: [{key: k, path: p}]}}]}}]',
      'volumes: [{name: v, projected: {sources: [{configMap: {name: a, items: [{key: k, path: p}]}}, {secret: {name: a, items: [{key: k, path: p}]}}]}}]',
      `duplicate-entry ${T}.volumes[0].projected.sources[1]`],
  ])('%s', (_, good, bad, finding) => {
    expect(judge(deployment({ pod: good }))).toEqual([]);
    expect(judge(deployment({ pod: bad }))).toEqual([finding]);
  });
});

describe('a workload', () => {
  const DEPLOYMENT = (labels: string): string => deployment().replace('labels: {app: web}', `labels: ${labels}`);

  it('selects the Pods of its template', () => {
    expect(judge(DEPLOYMENT('{app: web, more: x}'))).toEqual([]);
    expect(judge(DEPLOYMENT('{app: other}'))).toEqual(['selector-mismatch spec.template.metadata.labels']);
  });

  it('always restarts its Pods, unless it is a Job', () => {
    expect(judge(workload('DaemonSet', '', 'restartPolicy: Always'))).toEqual([]);
    expect(judge(workload('DaemonSet', '', 'restartPolicy: Never'))).toEqual([`restart-policy ${T}.restartPolicy`]);
    expect(judge(job('', 'restartPolicy: OnFailure'))).toEqual([]);
    expect(judge(job('', ''))).toEqual([`restart-policy ${T}.restartPolicy`]);
  });

  it.each([
    ['Deployment', 'strategy: {rollingUpdate: {maxSurge: 1, maxUnavailable: 0}},', 'strategy: {rollingUpdate: {maxSurge: 0, maxUnavailable: 0%}},', 'spec.strategy.rollingUpdate'],
    ['Deployment', 'strategy: {type: Recreate},', 'strategy: {type: Recreate, rollingUpdate: {}},', 'spec.strategy.rollingUpdate'],
    ['DaemonSet', 'updateStrategy: {rollingUpdate: {maxSurge: 1, maxUnavailable: 0}},', 'updateStrategy: {rollingUpdate: {maxSurge: 1}},', 'spec.updateStrategy.rollingUpdate'],
    ['StatefulSet', 'updateStrategy: {type: OnDelete},', 'updateStrategy: {type: OnDelete, rollingUpdate: {}},', 'spec.updateStrategy.rollingUpdate'],
    ['Deployment', 'minReadySeconds: 10, progressDeadlineSeconds: 11,', 'minReadySeconds: 10, progressDeadlineSeconds: 10,', 'spec.progressDeadlineSeconds'],
  ])('a %s can make progress with %s', (kind, good, bad, path) => {
    expect(judge(workload(kind, good))).toEqual([]);
    expect(judge(workload(kind, bad))).toEqual([`update-strategy ${path}`]);
  });

  it("a StatefulSet's claims are named and ask for storage; its Pods mount them", () => {
    const claim = (name: string, requests: string): string => `volumeClaimTemplates: [{metadata: {name: ${name}}, spec: {accessModes: [ReadWriteOnce], resources: {requests: ${requests}}}}],`;
    const mounted = (yaml: string): string => yaml.replace('image: x', `image: x, ${MOUNT}`);
    expect(judge(mounted(workload('StatefulSet', claim('data', '{storage: 1Gi}'))))).toEqual([]);
    expect(judge(workload('StatefulSet', claim('Data', '{}')))).toEqual([
      'claim-request spec.volumeClaimTemplates[0].spec.resources.requests.storage', 'invalid-name spec.volumeClaimTemplates[0].metadata.name',
    ]);
  });

  it('a Job counts indexes only when it is Indexed', () => {
    expect(judge(job('completionMode: Indexed, completions: 3, backoffLimitPerIndex: 1,'))).toEqual([]);
    expect(judge(job('backoffLimitPerIndex: 1,'))).toEqual(['job-fields spec.backoffLimitPerIndex']);
  });

  it("a Job's selector is generated", () => {
    expect(judge(job('selector: {matchLabels: {a: b}},'))).toEqual(['selector-mismatch spec.selector']);
  });

  it('a failure policy names failures of containers there are', () => {
    const policy = (codes: string, container: string): string => `podFailurePolicy: {rules: [{action: FailJob, onExitCodes: {operator: In, values: ${codes}, containerName: ${container}}}]},`;
    expect(judge(job(policy('[1, 2]', 'c')))).toEqual([]);
    expect(judge(job(policy('[0, 2]', 'd')))).toEqual([
      'job-fields spec.podFailurePolicy.rules[0].onExitCodes.containerName', 'job-fields spec.podFailurePolicy.rules[0].onExitCodes.values',
    ]);
  });

  it('a success policy asks for indexes that the Job has', () => {
    const policy = (rule: string): string => job(`completionMode: Indexed, completions: 3, successPolicy: {rules: [${rule}]},`);
    expect(judge(policy('{succeededIndexes: "0,2", succeededCount: 1}'))).toEqual([]);
    expect(judge(policy('{succeededIndexes: "0-3"}'))).toEqual(['job-fields spec.successPolicy.rules[0].succeededIndexes']);
  });

  it('a disruption budget keeps or gives up, by at most all Pods', () => {
    const budget = (spec: string): string => `{apiVersion: policy/v1, kind: PodDisruptionBudget, metadata: {name: b}, spec: ${spec}}`;
    expect(judge(budget('{maxUnavailable: 50%}'))).toEqual([]);
    expect(judge(budget('{maxUnavailable: 150%}'))).toEqual(['update-strategy spec.maxUnavailable']);
    expect(judge(budget('{maxUnavailable: 1, minAvailable: 1}'))).toEqual(['field-choice spec.maxUnavailable']);
  });
});
