import type { Reach } from './reachability';
import { allows, FOREIGN, reachOf } from './reachability';
import type { RiskContext } from './rule';
import type { RenderIndex } from '../../../kubernetes/index/render-index';
import { namespaceOf } from '../../../kubernetes/kinds/namespace';
import type { Direction } from '../../../kubernetes/network-policies/isolates';
import type { JsonObject } from '../../../kubernetes/objects/json';
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
  readonly opened: readonly string[];
  readonly closed: readonly string[];
  /** What is still let through. */
  readonly left: readonly string[];
}

/** Peers of the old render by their new names, so that a renamed or moved workload is the same peer. */
function renames({ before, after, moves, changes }: RiskContext): (reach: Reach) => Reach {
  const names = new Map<string, string>();
  for (const change of changes) {
    const [was, is] = [before.workloadOf(change.before), after.workloadOf(change.after)];
    if (was && is && (was.name !== is.name || was.namespace !== is.namespace)) names.set(`${titleOf(was)} in ${was.namespace}`, `${titleOf(is)} in ${is.namespace}`);
  }
  const rename = (peer: string): string => {
    const [who, ...ports] = peer.split(' on ');
    const follow = (text: string): string => moves.reduce((here, { from, to }) => here.replaceAll(JSON.stringify(from), JSON.stringify(to)), text);
    return [names.get(who) ?? (who.startsWith(FOREIGN) ? follow(who) : who), ...ports].join(' on ');
  };
  return (reach) => (names.size === 0 ? reach : new Set([...reach].map(rename)));
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
    const opened = [...after].filter((peer) => !allows(before, peer));
    const closed = [...before].filter((peer) => !allows(after, peer));
    return { workload: titleOf(is), direction, opened, closed, left: [...after] };
  }));
}

/** Peers, as far as there is room. */
export function shown(peers: readonly string[]): string {
  return describeValue(peers.join(', '), 160).replace(/^"|"$/g, '');
}

/** What is still let through. */
export function only(left: readonly string[], word = ''): string {
  return left.length === 0 ? '' : `, only ${word}${shown(left)}`;
}
