import type { Mounted } from './mounted';
import { mountedIn } from './mounted';
import { claimOf } from './sources/claim';
import type { ClaimOptions } from './sources/claim-options';
import { asList, asObject, at } from '../../../kubernetes/objects/json';
import { isAsDeclared } from '../../model/as-declared';
import type { Instance, Scope } from '../../model/scope';
import type { Place } from '../../problems/place';

const HOST = 'kubernetes.io/hostname';

/** How many Pods run at once, as far as somebody says it. */
function mostPods({ options }: Instance): number {
  const counts = [at(options, 'replicas'), at(options, 'replicas', 'max'), at(options, 'job', 'parallelism')];
  return Math.max(1, ...counts.filter((count) => typeof count === 'number'));
}

/** True for Pods that are kept on one node, where they can share what a node can mount. */
function isOnOneNode({ options }: Instance): boolean {
  const pod = asObject(at(options, 'pod'));
  const near = asList(at(pod, 'affinity', 'podAffinity', 'requiredDuringSchedulingIgnoredDuringExecution'));
  return pod.nodeName !== undefined || at(pod, 'nodeSelector', HOST) !== undefined || near.some((term) => at(term, 'topologyKey') === HOST);
}

/** Why several Pods cannot use a claim; undefined where they can, or nobody knows. */
function limitOf({ accessModes = ['ReadWriteOnce'] }: ClaimOptions, instance: Instance): string | undefined {
  if (accessModes.includes('ReadWriteOncePod')) return 'one Pod';
  const isOfOneNode = accessModes.every((mode) => mode === 'ReadWriteOnce');
  return isOfOneNode && !isOnOneNode(instance) && !isAsDeclared(instance) ? 'Pods of one node' : undefined;
}

/** Records claims that not all Pods of a workload can have at once. What exists elsewhere, and `hardening: 'none'`, is not judged. */
export function checkShared(instance: Instance, { claims }: Scope, placeOf: (mounted: Mounted) => Place): void {
  const pods = mostPods(instance);
  if (pods < 2) return;
  for (const mounted of mountedIn(instance)) {
    const { from } = mounted.options;
    const claim = from.is === 'claim' ? claims.get(claimOf(from)) : undefined;
    const limit = claim && limitOf(claim.options as ClaimOptions, instance);
    if (claim === undefined || limit === undefined) continue;
    placeOf(mounted).add('claim-not-shared', `claim "${claim.name}" is for ${limit}, and ${pods} Pods mount it`, 'let one Pod run, give the claim "accessModes: [\'ReadWriteMany\']" where the storage can do that, or give each Pod its own by a StatefulSet with Volume.claimTemplate');
  }
}
