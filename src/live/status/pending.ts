import { conditionOf, wordsOf } from './verdict';
import { LOAD_BALANCER_CLEANUP } from '../../kubernetes/exposure/finalizers';
import { groupKindOf } from '../../kubernetes/kinds/group-kind';
import type { JsonObject } from '../../kubernetes/objects/json';
import { asList, asString, at } from '../../kubernetes/objects/json';
import { GATEWAY } from '../../kubernetes/services/routes';
import { isService } from '../../kubernetes/services/service';

/** What a controller said of an object. */
interface Word {
  readonly from: string;
  readonly isWarning: boolean;
  readonly message: string;
  readonly time: string;
}

/** Controllers of Kubernetes itself that write events about Services and give no addresses. */
const OTHERS: ReadonlySet<string> = new Set(['endpoint-controller', 'endpoint-slice-controller', 'endpoint-slice-mirroring-controller', 'ipallocator-repair-controller', 'portallocator-repair-controller']);

function wordOf(event: JsonObject): Word {
  const time = ['lastTimestamp', 'eventTime', 'firstTimestamp'].map((field) => asString(event[field])).find((one) => one !== undefined) ?? '';
  return {
    from: asString(event.reportingComponent) || asString(at(event, 'source', 'component')) || 'somebody',
    isWarning: event.type === 'Warning',
    message: [asString(event.reason) ?? '', asString(event.message) ?? ''].filter((part) => part !== '').join(': '),
    time,
  };
}

function lastOf(words: readonly Word[]): Word | undefined {
  return [...words].sort((left, right) => (left.time < right.time ? -1 : 1)).at(-1);
}

/** Who did not answer: `no load-balancer provider answered`. */
function unanswered(object: JsonObject): string {
  if (isService(object)) {
    const name = asString(at(object, 'spec', 'loadBalancerClass'));
    const who = name === undefined ? 'no load-balancer provider answered' : `no load-balancer provider answered for the class ${name}`;
    return `${who}: nothing in this cluster gives addresses to such Services`;
  }
  const [kind, name] = groupKindOf(object) === GATEWAY
    ? ['gateway controller', asString(at(object, 'spec', 'gatewayClassName'))]
    : ['ingress controller', asString(at(object, 'spec', 'ingressClassName'))];
  return `no ${kind} answered${name === undefined ? ', and it names no class' : ` for the class ${name}`}`;
}

function isHeld(object: JsonObject): boolean {
  return asList(at(object, 'metadata', 'finalizers')).includes(LOAD_BALANCER_CLEANUP);
}

/** Gateway API has a condition for it, which says `Pending` until a controller has looked. */
function ofGateway(object: JsonObject): string | undefined {
  const told = ['Accepted', 'Programmed'].map((type) => conditionOf(object, type)).find((condition) => condition !== undefined && condition.status !== 'True');
  return told === undefined || told.reason === 'Pending' ? undefined : wordsOf(told);
}

/**
 * Why an object that asks for an address has none, in words.
 *
 * @param events what was said about it, undefined where nobody may read it
 */
export function whyPending(object: JsonObject, events: readonly JsonObject[] | undefined): string {
  const words = (events ?? []).map(wordOf).filter(({ from }) => !OTHERS.has(from));
  const last = lastOf(words.filter(({ isWarning }) => isWarning)) ?? lastOf(words);
  const told = groupKindOf(object) === GATEWAY ? ofGateway(object) : undefined;
  if (told !== undefined) return `no address: ${told}`;
  if (last?.isWarning) return `no address: ${last.from} says ${last.message}`;
  if (last !== undefined) return `no address yet: ${last.from} is at work (${last.message})`;
  if (isHeld(object)) return 'no address yet: a load-balancer provider has taken it and says nothing';
  return `no address: ${unanswered(object)}${events === undefined ? '; this user may not list events, in which one could have said why' : ''}`;
}
