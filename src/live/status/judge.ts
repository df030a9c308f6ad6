import * as others from './other-verdicts';
import type { Verdict } from './verdict';
import { numberAt, waiting } from './verdict';
import * as workloads from './workload-verdicts';
import { own } from '../../common/own';
import { groupKindOf } from '../../kubernetes/kinds/group-kind';
import type { GroupKind } from '../../kubernetes/kinds/group-kind';
import type { JsonObject } from '../../kubernetes/objects/json';
import { asList, at } from '../../kubernetes/objects/json';
import { ROUTES } from '../../kubernetes/services/routes';

const BY_KIND: Readonly<Record<GroupKind, (object: JsonObject) => Verdict>> = {
  'Deployment.apps': workloads.deployment,
  'StatefulSet.apps': workloads.statefulSet,
  'DaemonSet.apps': workloads.daemonSet,
  'ReplicaSet.apps': workloads.replicaSet,
  'ReplicationController': workloads.replicaSet,
  'Job.batch': workloads.job,
  'CronJob.batch': workloads.cronJob,
  'Pod': others.pod,
  'PersistentVolumeClaim': others.claim,
  'Namespace': others.namespace,
  'HorizontalPodAutoscaler.autoscaling': others.autoscaler,
  'CustomResourceDefinition.apiextensions.k8s.io': others.definition,
  ...Object.fromEntries(ROUTES.map((kind) => [kind, others.route])),
};

/** An object that is being deleted, and what keeps it. */
function deleting(object: JsonObject): Verdict | undefined {
  if (at(object, 'metadata', 'deletionTimestamp') === undefined) return undefined;
  const finalizers = asList(at(object, 'metadata', 'finalizers')).map(String);
  return { state: 'deleting', why: finalizers.length === 0 ? 'it is being deleted' : `it is being deleted; ${finalizers.join(', ')} must let go of it first` };
}

/** Kinds whose controllers always tell which state they have seen. */
const TELLING: readonly GroupKind[] = ['Deployment.apps', 'StatefulSet.apps', 'DaemonSet.apps', 'ReplicaSet.apps', 'ReplicationController'];

/** A controller that tells which state it has seen has not seen this one. */
function unseen(object: JsonObject): Verdict | undefined {
  if (TELLING.includes(groupKindOf(object)) && at(object, 'status', 'observedGeneration') === undefined) return waiting('no controller has looked at it yet');
  const [generation, seen] = [numberAt(object, ['metadata', 'generation'], 0), numberAt(object, ['status', 'observedGeneration'], Infinity)];
  return seen < generation ? waiting('its controller has not seen the last change yet') : undefined;
}

/** How an object is, by what its own status says; without its addresses. */
export function judge(object: JsonObject): Verdict {
  return deleting(object) ?? unseen(object) ?? (own(BY_KIND, groupKindOf(object)) ?? others.custom)(object);
}
