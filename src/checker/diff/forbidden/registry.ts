import { claim } from './claim';
import { crdVersions } from './crd-versions';
import { duplicateKeys } from './duplicate-keys';
import { frozen } from './frozen';
import { IMMUTABLE_FIELDS } from './immutable-table';
import { job } from './job';
import { loadBalancer } from './load-balancer';
import { csiNode, node } from './node';
import { persistentVolume } from './persistent-volume';
import { pod } from './pod';
import { CORRECT_IT } from './remedies';
import type { ForbiddenRule } from './rule';
import { serviceAddress } from './service-address';
import { serviceCidr } from './service-cidr';
import { statefulSet } from './stateful-set';
import { strategyDefault } from './strategy-default';
import type { JsonObject } from '../../../kubernetes/objects/json';
import { idOf } from '../../../kubernetes/objects/resource';
import type { Refusal } from '../changes/refusal';

/** Every rule about updates that an API server refuses. */
export const FORBIDDEN_RULES: readonly ForbiddenRule[] = [
  ...IMMUTABLE_FIELDS, statefulSet, job, claim, persistentVolume, frozen, serviceAddress, loadBalancer, pod,
  node, csiNode, serviceCidr, crdVersions, strategyDefault, duplicateKeys,
];

/** True for what a server refuses however the object comes, not only as an update. */
export function isWrongInItself({ remedy }: Pick<Refusal, 'remedy'>): boolean {
  return remedy === CORRECT_IT;
}

/** Why an API server would refuse to put `after` in place of `before`; empty where it would not. */
export function refusalsOf(before: JsonObject, after: JsonObject): Refusal[] {
  const { group, kind } = idOf(after);
  return FORBIDDEN_RULES
    .filter((rule) => rule.kinds === undefined || rule.kinds.includes(`${group}/${kind}`))
    .flatMap((rule) => rule.check(before, after).map((found) => ({ rule: rule.id, ...found, remedy: rule.remedy })));
}
