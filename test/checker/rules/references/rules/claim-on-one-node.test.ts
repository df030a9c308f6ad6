import { briefly, deployment } from '../support';

const RULE = 'claim-on-one-node';

const VOLUME = 'volumes: [{name: data, persistentVolumeClaim: {claimName: data}}]';

function claim(spec = 'accessModes: [ReadWriteOnce]'): string {
  return `\n---\n{apiVersion: v1, kind: PersistentVolumeClaim, metadata: {name: data}, spec: {${spec}}}\n`;
}

function web(spec: string, pod = VOLUME): string {
  return deployment('web', { pod }).replace('spec: {selector', `spec: {${spec}, selector`);
}

const PLACE = 'spec.template.spec.volumes[0].persistentVolumeClaim.claimName';

test('replicas that share a claim of one node are a warning', () => {
  expect(briefly(RULE, web('replicas: 2') + claim())).toEqual([
    `warning ${PLACE}: PersistentVolumeClaim default/data is ReadWriteOnce: its volume is attached to one node, and Deployment web shares it: it runs 2 replicas. The others wait.`,
  ]);
});

test('an autoscaler decides how many there are', () => {
  const scaler = '\n---\n{apiVersion: keda.sh/v1alpha1, kind: ScaledObject, metadata: {name: s}, spec: {scaleTargetRef: {name: web}, maxReplicaCount: 4}}\n';
  expect(briefly(RULE, web('strategy: {type: Recreate}') + claim() + scaler)).toEqual([
    expect.stringContaining('Deployment web shares it: ScaledObject lets it run 4 replicas. The others wait.'),
  ]);
  expect(briefly(RULE, web('strategy: {type: Recreate}') + claim() + scaler.replace('maxReplicaCount: 4', 'maxReplicaCount: 1'))).toEqual([]);
});

test('a DaemonSet runs on every node', () => {
  expect(briefly(RULE, web('replicas: 1').replace('kind: Deployment', 'kind: DaemonSet') + claim())).toEqual([
    expect.stringContaining('DaemonSet web shares it: it runs on every node. The others wait.'),
  ]);
});

test('a StatefulSet shares a claim that its volumes name; those of its templates are its Pods’ own', () => {
  const set = web('replicas: 2').replace('kind: Deployment', 'kind: StatefulSet');
  expect(briefly(RULE, set + claim())).toHaveLength(1);
  expect(briefly(RULE, set.replace('replicas: 2', 'replicas: 2, volumeClaimTemplates: [{metadata: {name: data}, spec: {accessModes: [ReadWriteOnce]}}]').replace(VOLUME, 'volumes: []') + claim())).toEqual([]);
});

test('a rolling update of one Pod starts a second, which is mentioned', () => {
  expect(briefly(RULE, web('replicas: 1') + claim())).toEqual([
    `info ${PLACE}: PersistentVolumeClaim default/data is ReadWriteOnce: its volume is attached to one node, `
    + 'and a rolling update of Deployment web starts the new Pod beside the old one; on another node it waits.',
  ]);
  expect(briefly(RULE, web('strategy: {type: Recreate}') + claim())).toEqual([]);
  expect(briefly(RULE, web('strategy: {rollingUpdate: {maxSurge: 0, maxUnavailable: 1}}') + claim())).toEqual([]);
  expect(briefly(RULE, web('replicas: 0') + claim())).toEqual([]);
});

test.each(['accessModes: [ReadWriteMany]', 'accessModes: [ReadWriteOnce, ReadWriteMany]', 'accessModes: [ReadOnlyMany]', 'accessModes: [ReadWriteOnce], storageClassName: local-path'])(
  'a claim with %s may be shared', (spec) => {
    expect(briefly(RULE, web('replicas: 2') + claim(spec))).toEqual([]);
  });

test('a volume that is not attached to nodes may be shared', () => {
  const volume = (source: string) => `\n---\n{apiVersion: v1, kind: PersistentVolume, metadata: {name: v}, spec: {${source}}}\n`;
  const bound = claim('accessModes: [ReadWriteOnce], volumeName: v');
  expect(briefly(RULE, web('replicas: 2') + bound + volume('nfs: {server: nfs.example.com, path: /}'))).toEqual([]);
  expect(briefly(RULE, web('replicas: 2') + bound + volume('csi: {driver: disk.example.com}'))).toHaveLength(1);
});

test.each([
  'nodeSelector: {kubernetes.io/hostname: n1}', 'nodeName: n1',
  'affinity: {nodeAffinity: {requiredDuringSchedulingIgnoredDuringExecution: {nodeSelectorTerms: [{matchExpressions: [{key: kubernetes.io/hostname, operator: In, values: [n1]}]}]}}}',
  'affinity: {podAffinity: {requiredDuringSchedulingIgnoredDuringExecution: [{topologyKey: kubernetes.io/hostname, labelSelector: {matchLabels: {app: web}}}]}}',
])('Pods on one node share it: %s', (placement) => {
  expect(briefly(RULE, web('replicas: 2', `${VOLUME}, ${placement}`) + claim())).toEqual([]);
});

test('Pods beside others, and on one of several nodes, are not on one node', () => {
  const beside = 'affinity: {podAffinity: {requiredDuringSchedulingIgnoredDuringExecution: [{topologyKey: kubernetes.io/hostname, labelSelector: {matchLabels: {app: other}}}]}}';
  expect(briefly(RULE, web('replicas: 2', `${VOLUME}, ${beside}`) + claim())).toHaveLength(1);
  expect(briefly(RULE, web('replicas: 2', `${VOLUME}, nodeSelector: {pool: data}`) + claim())).toHaveLength(1);
});

test('a claim of one Pod is not shared, on whatever node', () => {
  expect(briefly(RULE, web('replicas: 2', `${VOLUME}, nodeName: n1`) + claim('accessModes: [ReadWriteOncePod], storageClassName: local-path'))).toEqual([
    `warning ${PLACE}: PersistentVolumeClaim default/data is ReadWriteOncePod: one Pod may have it, and Deployment web shares it: it runs 2 replicas. The others wait.`,
  ]);
});

test('the Pods of a Job share it where several run at a time', () => {
  const job = (spec: string) => `\n---\n{apiVersion: batch/v1, kind: Job, metadata: {name: j}, spec: {${spec}, template: {spec: {containers: [{name: main}], ${VOLUME}}}}}\n`;
  expect(briefly(RULE, job('parallelism: 2') + claim())).toEqual([expect.stringContaining('Job j shares it: it runs 2 Pods at a time. The others wait.')]);
  expect(briefly(RULE, job('completions: 2') + claim())).toEqual([]);
  const cron = '\n---\n{apiVersion: batch/v1, kind: CronJob, metadata: {name: c}, '
    + `spec: {jobTemplate: {spec: {parallelism: 3, template: {spec: {containers: [{name: main}], ${VOLUME}}}}}}}\n`;
  expect(briefly(RULE, cron + claim())).toEqual([expect.stringContaining('CronJob c shares it: it runs 3 Pods at a time. The others wait.')]);
});

test('claims that are not rendered are not judged', () => {
  expect(briefly(RULE, web('replicas: 2'))).toEqual([]);
});
