import type { Loss } from './loss';
import { asksForVolumes, dataKindOf, isCloudResource } from '../../../kubernetes/data/data-kinds';
import type { DataKind } from '../../../kubernetes/data/data-kinds';
import { reclaimsOf } from '../../../kubernetes/data/reclaim';
import type { JsonObject } from '../../../kubernetes/objects/json';
import { idOf } from '../../../kubernetes/objects/resource';
import { isCustom } from '../../../kubernetes/pods/makes-objects';

const LOSSES: Readonly<Record<DataKind, Loss>> = {
  store: { level: 'high', what: 'its operator takes down the servers, and with them their volumes or what leads to these' },
  content: { level: 'high', what: 'its content is deleted with it' },
  machine: { level: 'high', what: 'it is shut down, and its disks are deleted with it' },
  cluster: { level: 'high', what: 'its machines are deleted, and everything that runs on them' },
  backup: { level: 'medium', what: 'backups are no longer made or found by it' },
};

const CLOUD: Loss = { level: 'high', what: 'what it stands for at the cloud provider is deleted with it' };
const VOLUMES: Loss = { level: 'medium', what: 'it asks for volumes, which its operator may delete with it' };

function kept(object: JsonObject, loss: Loss): Loss {
  const reclaim = reclaimsOf(object).find(({ when }) => when === 'it is deleted');
  return reclaim?.deletes === false ? { level: 'medium', what: `its data stay (${reclaim.path}: ${reclaim.value}), but nothing serves or manages them any more` } : loss;
}

/** What goes with an object of a custom kind that stands for data, or asks for volumes. */
export function dataLoss(object: JsonObject): Loss | undefined {
  const kind = dataKindOf(object);
  if (kind !== undefined) return kept(object, LOSSES[kind]);
  if (isCloudResource(object)) return idOf(object).kind.endsWith('Config') ? undefined : kept(object, CLOUD);
  return isCustom(object) && asksForVolumes(object.spec) ? kept(object, VOLUMES) : undefined;
}
