import type { Cidr } from '../../../kubernetes/names/ip-address';
import { containsRange, parseCidr } from '../../../kubernetes/names/ip-address';
import type { JsonObject } from '../../../kubernetes/objects/json';

/** Ports that a rule lets through. */
export interface PeerPorts {
  /** A number, a name, or all of the protocol. */
  readonly port: number | string | 'all';
  /** The last of a range that begins with `port`. */
  readonly end?: number;
  readonly protocol: string;
}

/** Who may talk to Pods, or be talked to. */
export type Who =
  | { readonly kind: 'anyone' }
  | { readonly kind: 'block'; readonly cidr: string; readonly except: readonly string[] }
  | { readonly kind: 'workload'; readonly title: string; readonly namespace: string }
  /** Every Pod of one namespace. */
  | { readonly kind: 'namespace'; readonly namespace: string }
  /** Pods of the namespaces with certain labels: all of them, or those that a selector matches. */
  | { readonly kind: 'labelled'; readonly namespaces: JsonObject; readonly pods?: JsonObject };

/** Somebody, on certain ports. */
export interface Peer {
  readonly who: Who;
  /** @default all */
  readonly ports?: PeerPorts;
}

/** Anybody on any port. */
export const ANYONE: Peer = { who: { kind: 'anyone' } };

function describeWho(who: Who): string {
  switch (who.kind) {
    case 'anyone': return 'anyone';
    case 'block': return `${who.cidr}${who.except.length === 0 ? '' : ` except ${who.except.join(', ')}`}`;
    case 'workload': return `${who.title} in ${who.namespace}`;
    case 'namespace': return `all Pods in ${who.namespace}`;
    case 'labelled': return `Pods of namespaces ${JSON.stringify(who.namespaces)}${who.pods === undefined ? '' : ` with ${JSON.stringify(who.pods)}`}`;
  }
}

/** `Deployment web in shop on 80-90/TCP`. */
export function describePeer({ who, ports }: Peer): string {
  if (ports === undefined) return describeWho(who);
  return `${describeWho(who)} on ${ports.port}${ports.end === undefined ? '' : `-${ports.end}`}/${ports.protocol}`;
}

/** True where a peer stands for every address. */
export function isEveryone({ who }: Peer): boolean {
  return who.kind === 'anyone' || (who.kind === 'block' && (who.cidr === '0.0.0.0/0' || who.cidr === '::/0'));
}

function coversPorts(held: PeerPorts | undefined, wanted: PeerPorts | undefined): boolean {
  if (held === undefined) return true;
  if (wanted === undefined || held.protocol !== wanted.protocol) return false;
  if (held.port === 'all' || (held.port === wanted.port && held.end === wanted.end)) return true;
  if (typeof held.port !== 'number' || typeof wanted.port !== 'number') return false;
  return wanted.port >= held.port && (wanted.end ?? wanted.port) <= (held.end ?? held.port);
}

function overlap(left: Cidr, right: Cidr): boolean {
  return containsRange(left, right) || containsRange(right, left);
}

type Block = Extract<Who, { kind: 'block' }>;

/** True where a block of addresses holds all of another: its exceptions are outside of that, or exceptions of that, too. */
function coversBlock(held: Block, wanted: Block): boolean {
  const read = (list: readonly string[]): Cidr[] => list.flatMap((text) => parseCidr(text) ?? []);
  const [range, wished] = [parseCidr(held.cidr), parseCidr(wanted.cidr)];
  if (range === undefined || wished === undefined || !containsRange(range, wished)) return false;
  const without = read(wanted.except);
  return read(held.except).every((except) => !overlap(except, wished) || without.some((other) => containsRange(other, except)));
}

function coversWho(held: Who, wanted: Who): boolean {
  if (held.kind === 'anyone' || describeWho(held) === describeWho(wanted)) return true;
  if (held.kind === 'block') return wanted.kind === 'block' && coversBlock(held, wanted);
  if (held.kind === 'namespace') return wanted.kind === 'workload' && wanted.namespace === held.namespace;
  if (held.kind !== 'labelled' || held.pods !== undefined) return false;
  const isPod = wanted.kind === 'workload' || wanted.kind === 'namespace' || wanted.kind === 'labelled';
  if (Object.keys(held.namespaces).length === 0) return isPod;
  return wanted.kind === 'labelled' && JSON.stringify(held.namespaces) === JSON.stringify(wanted.namespaces);
}

/** True where somebody on certain ports is somebody else, or one of them, on all of theirs. */
export function covers(held: Peer, wanted: Peer): boolean {
  return coversWho(held.who, wanted.who) && coversPorts(held.ports, wanted.ports);
}
