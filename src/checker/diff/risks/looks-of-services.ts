import { bySpec, namesOf, statesOf } from './look';
import { podsMeeting } from './looks-at-pods';
import type { Look } from './rule';
import { asObject } from '../../../kubernetes/objects/json';
import { POD_KIND_NAMES } from '../../../kubernetes/pods/pod-kinds';
import { podTemplateOf } from '../../../kubernetes/pods/pod-template';
import { nodePortsOf } from '../../../kubernetes/services/node-ports';
import { ROUTE_KINDS } from '../../../kubernetes/services/routes';
import { isService } from '../../../kubernetes/services/service';
import type { BareChange } from '../changes/change';

/** What may name a Service: values of variables, and what leads to it from outside. */
const NAMES_SERVICES = [...POD_KIND_NAMES, 'Ingress', ...ROUTE_KINDS];

function isOfService({ before, after }: BareChange): boolean {
  const object = after ?? before ?? {};
  return podTemplateOf(object) === undefined && isService(object);
}

/** From a Service at the Pods that it selects. */
export const podsOfService: Look = bySpec((change) => {
  if (!isOfService(change)) return [];
  const selectors = statesOf(change).map(({ spec }) => asObject(asObject(spec).selector)).filter((selector) => Object.keys(selector).length > 0);
  return selectors.map((matchLabels) => podsMeeting({ matchLabels }));
});

/** From a Service that asks for a node port at the one that holds it. */
export const holdersOfNodePorts: Look = bySpec((change) => {
  if (!isOfService(change)) return [];
  const held = change.change === 'modified' ? nodePortsOf(change.before) : [];
  const asked = nodePortsOf(change.after).filter((port) => !held.includes(port)).map((port) => Number.parseInt(port, 10));
  return asked.map((number) => ({ kinds: ['Service'], words: ['nodePort'], ...(Number.isNaN(number) ? {} : { number }) }));
});

/** From a Service at what names it. */
export const namersOfService: Look = bySpec((change) => (
  isOfService(change) ? namesOf(change).map((name) => ({ kinds: NAMES_SERVICES, words: [name] })) : []));
