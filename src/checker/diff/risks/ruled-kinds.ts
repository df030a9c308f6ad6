import { ENTRANCE_KINDS } from './entrances';
import { cascadeOf } from '../../../kubernetes/gitops/parents';
import { groupKindOf } from '../../../kubernetes/kinds/group-kind';
import type { JsonObject } from '../../../kubernetes/objects/json';
import { idOf } from '../../../kubernetes/objects/resource';
import { podKindOf } from '../../../kubernetes/pods/pod-kinds';
import { SCALERS } from '../../../kubernetes/scaling/scaler';
import { lossOf } from '../losses/loss-of';

/** Groups of Kubernetes itself: without a dot, or its own. */
const BUILT_IN = /^[a-z]*$|\.k8s\.io$/;

/** True for an object of a kind that some rule about risks knows; of others it is only known that they change. */
export function hasRules(object: JsonObject): boolean {
  const { group, kind } = idOf(object);
  if (BUILT_IN.test(group) || podKindOf(object) !== undefined || ENTRANCE_KINDS.includes(kind)) return true;
  return SCALERS.includes(groupKindOf(object)) || cascadeOf(object) !== undefined || lossOf(object) !== undefined;
}
