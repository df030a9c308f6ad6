import { isServedBy } from './entrances';
import { cutsBy } from './reference-cut';
import type { RiskContext, RiskRule } from './rule';
import { protectionsOf, survivesPrune } from '../../../kubernetes/gitops/prune-protection';
import { isProvidedSecret, providedSecret } from '../../../kubernetes/index/provided-secrets';
import { groupKindOf } from '../../../kubernetes/kinds/group-kind';
import { nameOf, namespaceOf } from '../../../kubernetes/kinds/namespace';
import type { JsonObject } from '../../../kubernetes/objects/json';
import { asObject } from '../../../kubernetes/objects/json';
import { nodePortsOf } from '../../../kubernetes/services/node-ports';
import type { RiskLevel } from '../changes/risk';
import { lossOf } from '../losses/loss-of';

/** True for a Service that only node ports lead to, and its successor asks for the same ones. */
function keepsNodePorts(before: JsonObject | undefined, after: JsonObject | undefined): boolean {
  const [old, now] = [nodePortsOf(before), nodePortsOf(after)];
  return asObject(before?.spec).type === 'NodePort' && old.length > 0 && old.every((port) => now.includes(port));
}

/** True where the Secret that an object is, or that is made from it, is made from another object now. */
function isStillMade(before: JsonObject, { after }: RiskContext): boolean {
  const name = groupKindOf(before) === 'Secret' ? nameOf(before) : providedSecret(before)?.name;
  const namespace = namespaceOf(before);
  return name !== undefined && (after.find('Secret', namespace, name) !== undefined || isProvidedSecret(after, namespace, name));
}

/** True for what goes on without the object: kept by whoever syncs it, answered or made by another one, or told by what still names it. */
function isHarmless(before: JsonObject, level: RiskLevel, context: RiskContext): boolean {
  if (survivesPrune(before) || isServedBy(before, context.after)) return true;
  return level !== 'high' && (isStillMade(before, context) || cutsBy(before, context).length > 0);
}

/** Helm keeps it, and so does Argo CD with its Application; a prune does not. */
function keptByHelm(before: JsonObject): string | undefined {
  return protectionsOf(before).find(({ tool }) => tool === 'Helm')?.setting;
}

/** Deletes, by weight; a rename deletes what had the old name. */
export const deletedObject: RiskRule = {
  id: 'deleted-object',
  level: 'high',
  weaker: ['medium', 'low'],
  title: 'An object with data, an address or dependants is deleted',
  check({ before, after, change, matchedBy, was, id }, context) {
    const { presence, moves } = context;
    const gone = change === 'removed' || (change === 'replaced' && matchedBy === 'rename');
    const loss = gone && before !== undefined ? lossOf(before) : undefined;
    if (loss === undefined || before === undefined || presence === 'removed') return [];
    // A move says by itself, once for all, that what moves stops in one place and starts in another.
    const moved = moves.some((move) => move.changes.some((other) => other.before === before));
    if (moved && (loss.level !== 'high' || keepsNodePorts(before, after))) return [];
    if (isHarmless(before, loss.level, context)) return [];
    const kept = keptByHelm(before);
    const what = change === 'removed' ? `this ${id.kind} is deleted` : `${was ?? 'the old object'} is deleted, another takes its place`;
    const hint = 'Make sure that nothing needs it; to keep it through a prune: argocd.argoproj.io/sync-options: Prune=false, or kustomize.toolkit.fluxcd.io/prune: disabled.';
    if (kept === undefined) return [{ level: loss.level, message: `${what}: ${loss.what}`, hint }];
    const level = loss.level === 'high' ? 'medium' : loss.level;
    return [{ level, message: `${what} by a prune, and stays where Helm alone removes it (${kept}); if it goes: ${loss.what}`, hint }];
  },
};
