import { formatPath } from '../../../../common/path';
import type { Path } from '../../../../common/path';
import { referringRollout } from '../../../../kubernetes/index/referring-rollout';
import { scalers } from '../../../../kubernetes/index/scalers';
import { groupKindOf } from '../../../../kubernetes/kinds/group-kind';
import { nameIn } from '../../../../kubernetes/kinds/namespace';
import type { JsonObject } from '../../../../kubernetes/objects/json';
import { asList, asObject, asString, at, textOf } from '../../../../kubernetes/objects/json';
import { staysOnOneNode } from '../../../../kubernetes/pods/one-node';
import { podKindOf } from '../../../../kubernetes/pods/pod-kinds';
import { replicasOf, surges } from '../../../../kubernetes/pods/replicas';
import { runsToCompletion } from '../../../../kubernetes/pods/running';
import type { Workload } from '../../../../kubernetes/pods/workload';
import { titleOf } from '../../../../kubernetes/pods/workload';
import { defineRule } from '../../../findings/define-rule';
import { linkFinding } from '../shared/link-rule';
import type { LinkFinding, LinkRule } from '../shared/link-rule';
import type { ResourceIndex } from '../shared/resource-index';

/** Volumes of these are where their node is, so the scheduler brings all Pods there. */
const LOCAL_CLASS = /local|host-?path/i;
const ANYWHERE = ['nfs', 'hostPath', 'local', 'cephfs', 'glusterfs'];

interface Claim {
  readonly name: string;
  readonly path: Path;
  readonly mode: 'ReadWriteOnce' | 'ReadWriteOncePod';
}

function modeOf(index: ResourceIndex, { spec }: JsonObject): Claim['mode'] | undefined {
  const { accessModes, storageClassName, volumeName } = asObject(spec);
  const modes = asList(accessModes);
  if (modes.length === 1 && modes[0] === 'ReadWriteOncePod') return 'ReadWriteOncePod';
  const volume = asObject(index.find('PersistentVolume', '', asString(volumeName) ?? '')?.object.spec);
  if (modes.length !== 1 || modes[0] !== 'ReadWriteOnce' || LOCAL_CLASS.test(asString(storageClassName) ?? '')) return undefined;
  return ANYWHERE.some((field) => volume[field] !== undefined) ? undefined : 'ReadWriteOnce';
}

function claimsOf(index: ResourceIndex, { pod, podPath, namespace }: Workload): Claim[] {
  return asList(pod.volumes).flatMap((volume, position): Claim[] => {
    const name = asString(at(volume, 'persistentVolumeClaim', 'claimName')) ?? '';
    const claim = name === '' ? undefined : index.find('PersistentVolumeClaim', namespace, name);
    const mode = claim && modeOf(index, claim.object);
    return mode === undefined ? [] : [{ name, mode, path: [...podPath, 'volumes', position, 'persistentVolumeClaim', 'claimName'] }];
  });
}

/** The most Pods that the workload runs, and who says so. */
function most(index: ResourceIndex, workload: Workload): { readonly pods: number; readonly by: string } {
  const { resource, kind, namespace, name } = workload;
  const written = replicasOf(referringRollout(index, resource) ?? resource.object);
  const scaler = scalers(index).find((one) => one.setsReplicas && one.namespace === namespace && one.targetName === name
    && one.targetGroupKind === groupKindOf(resource.object));
  if (scaler !== undefined) return { pods: scaler.maximum, by: `${asString(scaler.object.kind)} lets it run ${scaler.maximum} replicas` };
  const parallelism = at(resource.object, ...podKindOf(resource.object)?.template.slice(0, -1) ?? [], 'parallelism');
  if (runsToCompletion(workload)) return { pods: typeof parallelism === 'number' ? parallelism : 1, by: `it runs ${textOf(parallelism)} Pods at a time` };
  if (kind === 'DaemonSet') return { pods: 2, by: 'it runs on every node' };
  return { pods: written ?? 1, by: `it runs ${written} replicas` };
}

function judge(index: ResourceIndex, workload: Workload, { name, path, mode }: Claim): LinkFinding | undefined {
  const { pods, by } = most(index, workload);
  const isShared = pods > 1 && (mode === 'ReadWriteOncePod' || !staysOnOneNode(workload));
  const claim = `PersistentVolumeClaim ${nameIn(workload.namespace, name)} is ${mode}: ${mode === 'ReadWriteOnce' ? 'its volume is attached to one node' : 'one Pod may have it'}`;
  if (isShared) {
    return linkFinding(workload.resource, {
      path: formatPath(path),
      message: `${claim}, and ${titleOf(workload)} shares it: ${by}. The others wait.`,
      hint: 'Run one replica with strategy: {type: Recreate}, give each Pod a claim of its own (StatefulSet, volumeClaimTemplates), or use storage with ReadWriteMany.',
    });
  }
  if (pods !== 1 || !surges(workload.resource.object) || (mode === 'ReadWriteOnce' && staysOnOneNode(workload))) return undefined;
  return linkFinding(workload.resource, {
    path: formatPath(path),
    message: `${claim}, and a rolling update of ${titleOf(workload)} starts the new Pod beside the old one; on another node it waits.`,
    hint: 'Set strategy: {type: Recreate}.',
  }, 'info');
}

export const claimOnOneNode = defineRule<LinkRule>({
  id: 'claim-on-one-node',
  part: 'links',
  severity: 'warning',
  cases: {
    warning: '',
    info: 'where one replica is replaced by a rolling update',
  },
  title: 'Pods that may run on several nodes do not share a claim that is attached to one.',
  acceptable: 'level',
  looksAt: [{ at: ['PersistentVolumeClaim', 'StorageClass', 'HorizontalPodAutoscaler', 'ScaledObject', 'PersistentVolume'] }],
  why: 'A ReadWriteOnce volume is attached to one node: replicas on other nodes wait with a Multi-Attach error. So does the new Pod of a rolling update, where it comes to another node than the old one (told as info).',
  remedy: 'Run one replica with `strategy: {type: Recreate}`, give each Pod a claim of its own with `volumeClaimTemplates` of a StatefulSet, or use storage with ReadWriteMany. Pods that are bound to one node, and storage that is local to one, are not reported.',
  examples: {
    fails: {
      manifest: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  replicas: 2
  selector:
    matchLabels: {app: web}
  template:
    metadata:
      labels: {app: web}
    spec:
      volumes:
        - name: data
          persistentVolumeClaim: {claimName: data}
      containers:
        - name: web
          image: registry.example.com/web:1.4.0
          volumeMounts: [{name: data, mountPath: /data}]
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata:
  name: data
spec:
  accessModes: [ReadWriteOnce]
  resources:
    requests: {storage: 1Gi}
`,
      finds: [
        'warning spec.template.spec.volumes[0].persistentVolumeClaim.claimName: PersistentVolumeClaim data is ReadWriteOnce: its volume is attached to one node, and Deployment web shares it: it runs 2 replicas. The others wait.',
      ],
    },
    passes: {
      manifest: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  replicas: 1
  strategy: {type: Recreate}
  selector:
    matchLabels: {app: web}
  template:
    metadata:
      labels: {app: web}
    spec:
      volumes:
        - name: data
          persistentVolumeClaim: {claimName: data}
      containers:
        - name: web
          image: registry.example.com/web:1.4.0
          volumeMounts: [{name: data, mountPath: /data}]
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata:
  name: data
spec:
  accessModes: [ReadWriteOnce]
  resources:
    requests: {storage: 1Gi}
`,
    },
    exempt: {
      manifest: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  replicas: 2
  selector:
    matchLabels: {app: web}
  template:
    metadata:
      labels: {app: web}
    spec:
      volumes:
        - name: data
          persistentVolumeClaim: {claimName: data}
      containers:
        - name: web
          image: registry.example.com/web:1.4.0
          volumeMounts: [{name: data, mountPath: /data}]
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata:
  name: data
spec:
  accessModes: [ReadWriteMany]
  resources:
    requests: {storage: 1Gi}
`,
      because: 'The volume may be attached to several nodes.',
    },
  },
  * check(index): Iterable<LinkFinding> {
    if (index.ofKind('PersistentVolumeClaim').length === 0) return;
    for (const workload of index.workloads) {
      for (const claim of claimsOf(index, workload)) {
        const finding = judge(index, workload, claim);
        if (finding !== undefined) yield finding;
      }
    }
  },
});
