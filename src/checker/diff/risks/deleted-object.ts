import type { RiskRule } from './rule';
import { own } from '../../../common/own';
import type { JsonObject } from '../../../kubernetes/objects/json';
import { asObject, asString } from '../../../kubernetes/objects/json';
import { idOf } from '../../../kubernetes/objects/resource';
import { podTemplateOf } from '../../../kubernetes/pods/pod-template';
import { nodePortsOf } from '../../../kubernetes/services/node-ports';
import type { RiskLevel } from '../changes/risk';

interface Loss {
  readonly level: RiskLevel;
  readonly what: string;
}

const LOSSES: Readonly<Record<string, Loss>> = {
  '/Namespace': { level: 'high', what: 'everything in it is deleted too, also what this repository does not render' },
  '/PersistentVolumeClaim': { level: 'high', what: 'with the reclaim policy Delete its data is gone' },
  '/PersistentVolume': { level: 'high', what: 'with the reclaim policy Delete its data is gone' },
  'apiextensions.k8s.io/CustomResourceDefinition': { level: 'high', what: 'every object of the kind is deleted with it, in all namespaces' },
  'apps/StatefulSet': { level: 'high', what: 'its Pods stop; its claims stay behind, or go with it by its retention policy' },
  'gateway.networking.k8s.io/Gateway': { level: 'high', what: 'its address is given back' },
  'networking.k8s.io/Ingress': { level: 'medium', what: 'its hosts are no longer served' },
  '/Secret': { level: 'medium', what: 'Pods that refer to it do not start any more, and its values cannot be read back from here' },
};

/** What is lost with an object; undefined where nothing of weight is. */
export function lossOf(object: JsonObject): Loss | undefined {
  const { group, kind } = idOf(object);
  const type = asString(asObject(object.spec).type);
  if (group === '' && kind === 'Service') {
    if (type === 'LoadBalancer') return { level: 'high', what: 'its external address is given back and may not be had again' };
    return type === 'NodePort' ? { level: 'high', what: 'its node ports stop answering' } : { level: 'medium', what: 'its DNS name stops resolving' };
  }
  return own(LOSSES, `${group}/${kind}`) ?? (podTemplateOf(object) ? { level: 'medium', what: 'its Pods stop' } : undefined);
}

/** True for a Service that only node ports lead to, and its successor asks for the same ones. */
function keepsNodePorts(before: JsonObject | undefined, after: JsonObject | undefined): boolean {
  const [old, now] = [nodePortsOf(before), nodePortsOf(after)];
  return asObject(before?.spec).type === 'NodePort' && old.length > 0 && old.every((port) => now.includes(port));
}

/** Deletes, by weight; a rename deletes what had the old name. */
export const deletedObject: RiskRule = {
  id: 'deleted-object',
  level: 'high',
  weaker: ['medium'],
  title: 'An object with data, an address or dependants is deleted',
  check({ before, after, change, matchedBy, was, id }, { presence, moves }) {
    const gone = change === 'removed' || (change === 'replaced' && matchedBy === 'rename');
    const loss = gone && before !== undefined ? lossOf(before) : undefined;
    if (loss === undefined || presence === 'removed') return [];
    // A move says by itself, once for all, that what moves stops in one place and starts in another.
    const moved = moves.some((move) => move.changes.some((other) => other.before === before));
    if (moved && (loss.level !== 'high' || keepsNodePorts(before, after))) return [];
    const what = change === 'removed' ? `this ${id.kind} is deleted` : `${was ?? 'the old object'} is deleted, another takes its place`;
    const hint = 'Make sure that nothing needs it; to keep it through a prune: argocd.argoproj.io/sync-options: Prune=false, or kustomize.toolkit.fluxcd.io/prune: disabled.';
    return [{ level: loss.level, message: `${what}: ${loss.what}`, hint }];
  },
};
