import { ENTRANCE_KINDS } from './entrances';
import { bySpec, statesOf } from './look';
import type { Look } from './rule';
import { asList, asObject, asString } from '../../../kubernetes/objects/json';
import type { BareChange } from '../changes/change';

function isOfRoute({ id: { group, kind } }: BareChange): boolean {
  return group === 'gateway.networking.k8s.io' && kind.endsWith('Route');
}

/** From a route at its Gateways: it is as open as they are. */
export const gatewaysOfRoute: Look = bySpec((change) => {
  if (!isOfRoute(change)) return [];
  const parents = statesOf(change).flatMap(({ spec }) => asList(asObject(spec).parentRefs).map((parent) => asString(asObject(parent).name) ?? ''));
  return [...new Set(parents)].map((name) => ({ kinds: ['Gateway'], name }));
});

/** From an entrance at the others: what it answers, another one may have answered before, or answer now. */
export const otherEntrances: Look = bySpec((change) => {
  const comesOrGoes = isOfRoute(change) && (change.before === undefined || change.after === undefined);
  return change.id.kind === 'Ingress' || comesOrGoes ? [{ kinds: ENTRANCE_KINDS }] : [];
});
