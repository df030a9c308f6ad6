import { addressesOf, asksForAddress } from './addresses';
import { judge } from './judge';
import { whyPending } from './pending';
import { troubleOfPods } from './pod-trouble';
import { selectorQuery } from './selector-query';
import type { State, Verdict } from './verdict';
import { waiting } from './verdict';
import type { JsonObject } from '../../kubernetes/objects/json';
import { asObject, asString, at } from '../../kubernetes/objects/json';
import { podKindOf } from '../../kubernetes/pods/pod-kinds';
import { isService, serviceType } from '../../kubernetes/services/service';
import type { Access, Found, Listed } from '../access/access';
import { inParallel } from '../access/in-parallel';
import type { Permission } from '../access/permission';
import { describePermission } from '../access/permission';
import type { Wanted } from '../overlay/wanted';

/** How one object of an overlay is in a cluster. */
export interface ObjectStatus {
  /** `apps/v1 Deployment default/web`. */
  readonly resource: string;
  readonly state: State;
  /** A part of a sentence; `''` where there is nothing to say. */
  readonly why: string;
  /** Where it is reached from outside of the cluster. */
  readonly addresses: readonly string[];
}

/** The state of every object of an overlay, and what could not be read for it. */
export interface OverlayStatus {
  readonly objects: readonly ObjectStatus[];
  readonly missing: readonly Permission[];
}

/** Reads the states of objects; lists what helps to explain them only where there is something to explain. */
class StatusReader {
  readonly missing: Permission[] = [];
  private nodes?: Promise<readonly JsonObject[]>;

  constructor(private readonly access: Access) {}

  async read(wanted: Wanted): Promise<ObjectStatus> {
    const found = await this.access.get(wanted);
    if (found.is !== 'there') return { resource: wanted.title, ...this.unread(found, wanted), addresses: [] };
    const addresses = addressesOf(found.object, await this.nodesFor(found.object));
    return { resource: wanted.title, ...await this.explained(found.object, addresses), addresses };
  }

  private unread(found: Exclude<Found, { is: 'there' }>, { apiVersion, kind }: Wanted): Verdict {
    switch (found.is) {
      case 'absent': return { state: 'absent', why: 'it is not in the cluster' };
      case 'unserved': return { state: 'absent', why: `the cluster does not know ${kind} of ${apiVersion}` };
      case 'failed': return { state: 'unknown', why: found.failure.message };
      case 'denied':
        this.missing.push(found.missing);
        return { state: 'unknown', why: `this user may not ${describePermission(found.missing)}` };
    }
  }

  private async explained(object: JsonObject, addresses: readonly string[]): Promise<Verdict> {
    const verdict = judge(object);
    if (verdict.state === 'ready' && asksForAddress(object) && addresses.length === 0) return waiting(whyPending(object, await this.eventsOf(object)));
    if (!['waiting', 'failed'].includes(verdict.state) || podKindOf(object)?.runs === 'nothing') return verdict;
    const trouble = troubleOfPods(await this.podsOf(object));
    return trouble === undefined ? verdict : { ...verdict, why: `${verdict.why}; ${trouble}` };
  }

  /** Nodes are read for their addresses alone; whoever may not read them still sees the port. */
  private async nodesFor(object: JsonObject): Promise<readonly JsonObject[]> {
    if (!isService(object) || serviceType(object) !== 'NodePort') return [];
    this.nodes ??= this.access.list('v1', 'Node', '').then((listed) => listed.is === 'there' ? listed.objects : []);
    return this.nodes;
  }

  private async eventsOf(object: JsonObject): Promise<readonly JsonObject[] | undefined> {
    const { namespace, name, uid } = asObject(object.metadata);
    const fieldSelector = [['name', name], ['uid', uid]].map(([field, value]) => `involvedObject.${String(field)}=${asString(value) ?? ''}`).join(',');
    return objectsOf(await this.access.list('v1', 'Event', asString(namespace) ?? '', { fieldSelector }));
  }

  private async podsOf(object: JsonObject): Promise<readonly JsonObject[]> {
    if (object.kind === 'Pod') return [object];
    const labelSelector = podKindOf(object) === undefined ? '' : selectorQuery(object);
    if (labelSelector === '') return [];
    const listed = await this.access.list('v1', 'Pod', asString(at(object, 'metadata', 'namespace')) ?? '', { labelSelector });
    if (listed.is === 'denied') this.missing.push(listed.missing);
    return objectsOf(listed) ?? [];
  }
}

function objectsOf(listed: Listed): readonly JsonObject[] | undefined {
  return listed.is === 'there' ? listed.objects : undefined;
}

/** Reads how every object of an overlay is, in the order of the overlay. */
export async function statusOf(wanted: readonly Wanted[], access: Access): Promise<OverlayStatus> {
  const reader = new StatusReader(access);
  return { objects: await inParallel(wanted, (one) => reader.read(one)), missing: reader.missing };
}
