import { coreLoss } from './core-losses';
import { dataLoss } from './data-losses';
import type { Loss } from './loss';
import { secretLoss } from './secret-losses';
import { cascadeOf } from '../../../kubernetes/gitops/parents';
import type { JsonObject } from '../../../kubernetes/objects/json';

function parentLoss(object: JsonObject): Loss | undefined {
  const cascade = cascadeOf(object);
  if (cascade === undefined) return undefined;
  return cascade.takes
    ? { level: 'high', what: `everything that it deployed is deleted with it (${cascade.because})` }
    : { level: 'low', what: `what it deployed stays in the cluster, and nothing keeps it up to date any more (${cascade.because})` };
}

/** What is lost with an object; undefined where nothing of weight is. */
export function lossOf(object: JsonObject): Loss | undefined {
  return parentLoss(object) ?? coreLoss(object) ?? dataLoss(object) ?? secretLoss(object);
}
