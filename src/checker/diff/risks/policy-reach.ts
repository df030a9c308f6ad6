import type { Peer, Who } from './peers';
import { describePeer } from './peers';
import type { Reach } from './reachability';
import { allows, reachOf } from './reachability';
import type { RiskContext } from './rule';
import type { RenderIndex } from '../../../kubernetes/index/render-index';
import { namespaceOf } from '../../../kubernetes/kinds/namespace';
import type { Direction } from '../../../kubernetes/network-policies/isolates';
import type { JsonObject, JsonValue } from '../../../kubernetes/objects/json';
import { isObject } from '../../../kubernetes/objects/json';
import { podSelectorOf } from '../../../kubernetes/pods/pod-selector';
import { titleOf } from '../../../kubernetes/pods/workload';
import type { Workload } from '../../../kubernetes/pods/workload';
import type { BareChange } from '../changes/change';
import { describeValue } from '../changes/describe-value';

function governed(policy: JsonObject | undefined, render: RenderIndex): readonly Workload[] {
  return policy === undefined ? [] : render.selected(namespaceOf(policy), podSelectorOf(policy) ?? []);
}

/** What a changed policy opens and closes for one workload in one direction. */
export interface Delta {
  readonly workload: string;
  readonly direction: Direction;
  readonly opened: readonly Peer[];
  readonly closed: readonly Peer[];
  /** What is still let through. */
  readonly left: readonly Peer[];
}

/** A selector with the namespaces that objects leave together by their new names. */
function moved(value: JsonValue, moves: RiskContext['moves']): JsonValue {
  if (Array.isArray(value)) return value.map((item) => moved(item as JsonValue, moves));
  if (isObject(value)) return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, item === undefined ? item : moved(item, moves)]));
  return moves.find(({ from }) => from === value)?.to ?? value;
}

/** Peers of the old render by their new names, so that a renamed or moved workload is the same peer. */
function renames({ before, after, moves, changes }: RiskContext): (reach: Reach) => Reach {
  const names = new Map<string, Who>();
  for (const change of changes) {
    const [was, is] = [before.workloadOf(change.before), after.workloadOf(change.after)];
    if (was && is && (was.name !== is.name || was.namespace !== is.namespace)) {
      names.set(JSON.stringify([titleOf(was), was.namespace]), { kind: 'workload', title: titleOf(is), namespace: is.namespace });
    }
  }
  const follow = (selector: JsonObject): JsonObject => moved(selector, moves) as JsonObject;
  const rename = (who: Who): Who => {
    if (who.kind === 'workload') return names.get(JSON.stringify([who.title, who.namespace])) ?? who;
    return who.kind === 'labelled' ? { ...who, namespaces: follow(who.namespaces), ...(who.pods === undefined ? {} : { pods: follow(who.pods) }) } : who;
  };
  return (reach) => (names.size === 0 ? reach : reach.map((peer) => ({ ...peer, who: rename(peer.who) })));
}

/** A workload that a policy is about, on both sides. */
export interface Concerned {
  readonly was: Workload;
  readonly is: Workload;
}

/** The workloads of both renders that a changed policy is or was about. */
export function concernedBy(change: BareChange, context: RiskContext): Concerned[] {
  const workloads = new Set([
    ...governed(change.after, context.after),
    ...governed(change.before, context.before).flatMap(({ resource }) => context.after.workloadOf(context.next(resource.object)) ?? []),
  ]);
  return [...workloads].flatMap((is) => {
    const was = context.before.workloadOf(context.previous(is.resource.object));
    return was === undefined ? [] : [{ was, is }];
  });
}

/** What a change of a policy opens and closes: who reaches whom, not what the text says. */
export function deltasOf(change: BareChange, context: RiskContext): Delta[] {
  if (change.id.kind !== 'NetworkPolicy') return [];
  const renamed = renames(context);
  return concernedBy(change, context).flatMap(({ was, is }) => (['ingress', 'egress'] as const).map((direction) => {
    const [before, after] = [renamed(reachOf(was, direction, context.before)), reachOf(is, direction, context.after)];
    const opened = after.filter((peer) => !allows(before, peer));
    const closed = before.filter((peer) => !allows(after, peer));
    return { workload: titleOf(is), direction, opened, closed, left: after };
  }));
}

/** Peers, as far as there is room. */
export function shown(peers: readonly Peer[]): string {
  return describeValue(peers.map(describePeer).join(', '), 160).replace(/^"|"$/g, '');
}

/** What is still let through. */
export function only(left: readonly Peer[], word = ''): string {
  return left.length === 0 ? '' : `, only ${word}${shown(left)}`;
}
