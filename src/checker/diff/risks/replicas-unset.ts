import type { RiskRule } from './rule';
import { scalers } from '../../../kubernetes/index/scalers';
import { groupKindOf } from '../../../kubernetes/kinds/group-kind';
import { nameOf, namespaceOf } from '../../../kubernetes/kinds/namespace';
import type { JsonObject } from '../../../kubernetes/objects/json';
import { asObject } from '../../../kubernetes/objects/json';
import { podKindOf } from '../../../kubernetes/pods/pod-kinds';

function isWritten(object: JsonObject): boolean {
  return typeof asObject(object.spec).replicas === 'number';
}

/** A number of replicas is left to an autoscaler: the apply that takes it away sets one. */
export const replicasUnset: RiskRule = {
  id: 'replicas-unset',
  level: 'medium',
  title: 'A number of replicas is removed that an autoscaler sets from then on',
  check({ before, after, change }, context) {
    if (change !== 'modified' || before === undefined || after === undefined || podKindOf(after)?.replicas === undefined) return [];
    if (!isWritten(before) || isWritten(after)) return [];
    const own = scalers(context.after).find(({ setsReplicas, namespace, targetGroupKind, targetName }) => (
      setsReplicas && targetGroupKind === groupKindOf(after) && targetName === nameOf(after) && namespace === namespaceOf(after)));
    if (own === undefined) return [];
    const { kind } = own.resource.object;
    return [{
      message: `spec.replicas is no longer written: the apply that takes it away sets 1, and one Pod has all the load until ${String(kind)} ${nameOf(own.object)} acts again`,
      hint: 'Give the field up without removing it: kubectl apply edit-last-applied (take replicas out there first), or with a server-side apply hand it to another field manager before this is merged.',
    }];
  },
};
