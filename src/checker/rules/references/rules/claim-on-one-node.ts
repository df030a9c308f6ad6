import { formatPath } from '../../../../common/path';
import type { Path } from '../../../../common/path';
import { referringRollout } from '../../../../kubernetes/index/referring-rollout';
import { scalers } from '../../../../kubernetes/index/scalers';
import { groupKindOf } from '../../../../kubernetes/kinds/group-kind';
import type { JsonObject } from '../../../../kubernetes/objects/json';
import { asList, asObject, asString, at, textOf } from '../../../../kubernetes/objects/json';
import { staysOnOneNode } from '../../../../kubernetes/pods/one-node';
import { podKindOf } from '../../../../kubernetes/pods/pod-kinds';
import { replicasOf, surges } from '../../../../kubernetes/pods/replicas';
import { runsToCompletion } from '../../../../kubernetes/pods/running';
import type { Workload } from '../../../../kubernetes/pods/workload';
import { titleOf } from '../../../../kubernetes/pods/workload';
import type { Finding } from '../../../findings/finding';
import type { LinkRule } from '../shared/link-rule';
import { linkFinding, linkRuleInfo } from '../shared/link-rule';
import type { ResourceIndex } from '../shared/resource-index';

const info = linkRuleInfo('claim-on-one-node', 'warning', 'Pods that may run on several nodes do not share a claim that is attached to one.');

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

function judge(index: ResourceIndex, workload: Workload, { name, path, mode }: Claim): Finding | undefined {
  const { pods, by } = most(index, workload);
  const isShared = pods > 1 && (mode === 'ReadWriteOncePod' || !staysOnOneNode(workload));
  const claim = `PersistentVolumeClaim ${workload.namespace}/${name} is ${mode}: ${mode === 'ReadWriteOnce' ? 'its volume is attached to one node' : 'one Pod may have it'}`;
  if (isShared) {
    return linkFinding(workload.resource, info, {
      path: formatPath(path),
      message: `${claim}, and ${titleOf(workload)} shares it: ${by}. The others wait.`,
      hint: 'Run one replica with strategy: {type: Recreate}, give each Pod a claim of its own (StatefulSet, volumeClaimTemplates), or use storage with ReadWriteMany.',
    });
  }
  if (pods !== 1 || !surges(workload.resource.object) || (mode === 'ReadWriteOnce' && staysOnOneNode(workload))) return undefined;
  return linkFinding(workload.resource, info, {
    path: formatPath(path),
    message: `${claim}, and a rolling update of ${titleOf(workload)} starts the new Pod beside the old one; on another node it waits.`,
    hint: 'Set strategy: {type: Recreate}.',
  }, 'info');
}

/** See the title in its info. */
export const claimOnOneNode: LinkRule = {
  info,
  * check(index): Iterable<Finding> {
    if (index.ofKind('PersistentVolumeClaim').length === 0) return;
    for (const workload of index.workloads) {
      for (const claim of claimsOf(index, workload)) {
        const finding = judge(index, workload, claim);
        if (finding !== undefined) yield finding;
      }
    }
  },
};
