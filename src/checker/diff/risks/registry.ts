import { addressChanges } from './address-changes';
import { applicationsLost } from './applications-lost';
import { autoscalerTarget } from './autoscaler-target';
import { becomesPublic } from './becomes-public';
import { cascadeChanges } from './cascade-changes';
import { claimsScaledAway } from './claims-scaled-away';
import { configRoll } from './config-roll';
import { dataLeftBehind } from './data-left-behind';
import { dataNotKept } from './data-not-kept';
import { definitionNarrowed } from './definition-narrowed';
import { deletedObject } from './deleted-object';
import { forbiddenUpdate } from './forbidden-update';
import { imageBackwards } from './image-backwards';
import { imageRepository } from './image-repository';
import { linkChanges } from './link-changes';
import { mergeKeyShared } from './merge-key-shared';
import { namespaceMoved } from './namespace-moved';
import { noLongerServed } from './no-longer-served';
import { nodePortTaken } from './node-port-taken';
import { orderRoll } from './order-roll';
import { outgrowsApply } from './outgrows-apply';
import { overlayDeleted } from './overlay-deleted';
import { parentRetargeted } from './parent-retargeted';
import { podPrivileges } from './pod-privileges';
import { podSecurityRelaxed } from './pod-security-relaxed';
import { policyClosed } from './policy-closed';
import { policyOpened } from './policy-opened';
import { portsRenamed } from './ports-renamed';
import { probesRemoved } from './probes-removed';
import { protectionRemoved } from './protection-removed';
import { pruneSwitchedOn } from './prune-switched-on';
import { rbacPrivileges } from './rbac-privileges';
import { recreatedObject } from './recreated-object';
import { referenceCut } from './reference-cut';
import { replicasBelowBudget } from './replicas-below-budget';
import { replicasUnset } from './replicas-unset';
import { resourcesHalved } from './resources-halved';
import type { RiskContext, RiskRule } from './rule';
import { scaledToZero } from './scaled-to-zero';
import { selectorOrphans } from './selector-orphans';
import { serviceAccountChanges } from './service-account-changes';
import { targetPortGone } from './target-port-gone';
import { versionWithdrawn } from './version-withdrawn';
import type { BareChange } from '../changes/change';
import type { Risk } from '../changes/risk';
import { RISK_LEVELS } from '../changes/risk';

/** Every rule about what may go wrong, in the order in which equal levels are reported. */
export const RISK_RULES: readonly RiskRule[] = [
  forbiddenUpdate, recreatedObject, overlayDeleted, deletedObject, applicationsLost, parentRetargeted, pruneSwitchedOn, cascadeChanges,
  claimsScaledAway, dataLeftBehind, dataNotKept, protectionRemoved,
  referenceCut, targetPortGone, definitionNarrowed, versionWithdrawn, outgrowsApply,
  nodePortTaken, namespaceMoved, becomesPublic, addressChanges, noLongerServed, selectorOrphans,
  policyOpened, podPrivileges, podSecurityRelaxed, rbacPrivileges, serviceAccountChanges, linkChanges,
  replicasUnset, autoscalerTarget, mergeKeyShared,
  policyClosed, portsRenamed, replicasBelowBudget, scaledToZero, imageBackwards, imageRepository, probesRemoved, resourcesHalved,
  configRoll, orderRoll,
];

function risksBy(rules: readonly RiskRule[], change: BareChange, context: RiskContext): Risk[] {
  const risks = rules.flatMap((rule) => rule.check(change, context)
    .map(({ level = rule.severity, subject, ...said }) => ({ rule: rule.id, level, ...(subject === undefined ? {} : { subject }), ...said })));
  return risks.sort((left, right) => RISK_LEVELS.indexOf(left.level) - RISK_LEVELS.indexOf(right.level));
}

/** Every risk of a change, highest first. */
export function risksOf(change: BareChange, context: RiskContext): Risk[] {
  return risksBy(RISK_RULES, change, context);
}

/** The risks of an object of which it is not known what was there before. */
export function risksInItself(change: BareChange, context: RiskContext): Risk[] {
  return risksBy([forbiddenUpdate], change, context);
}
