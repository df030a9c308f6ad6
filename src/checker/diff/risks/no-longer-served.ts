import { isServed, placesOf } from './entrances';
import type { RiskContext, RiskDetail, RiskRule } from './rule';
import { servedBy } from './served';
import { shown } from './shown';
import { groupKindOf } from '../../../kubernetes/kinds/group-kind';
import type { JsonObject } from '../../../kubernetes/objects/json';

function detail(message: string, hint: string): RiskDetail[] {
  return [{ message, hint }];
}

/** What of an Ingress another entrance answers. */
function servedElsewhere(before: JsonObject, after: JsonObject, { after: render }: RiskContext): ReadonlySet<string> {
  if (groupKindOf(after) !== 'Ingress.networking.k8s.io') return new Set();
  const own = render.counterpartOf(after);
  return new Set(placesOf(before).filter((place) => isServed(place, render, (entrance) => entrance !== own)).map(({ host, path }) => `${host}${path}`));
}

/** Hosts, paths and ports that an entrance answered to, and does not any more, or not by TLS. */
export const noLongerServed: RiskRule = {
  id: 'no-longer-served',
  level: 'high',
  title: 'A host, path or port is no longer served, or no longer by TLS',
  check({ before, after, id }, context) {
    if (before === undefined || after === undefined) return [];
    const now = new Map(servedBy(after).map(({ place, tls }) => [place, tls]));
    // One that serves any host serves each.
    const old = servedBy(before);
    const elsewhere = servedElsewhere(before, after, context);
    const gone = [...new Set(old.map(({ place }) => place).filter((place) => !now.has(place) && !elsewhere.has(place) && !now.has(place.replace(/^.*?( through |$)/, 'any host$1'))))];
    const plain = [...new Set(old.filter(({ place, tls }) => tls && now.get(place) === false).map(({ place }) => place))];
    return [
      ...(gone.length === 0 ? [] : detail(`${id.kind} ${id.name} no longer serves ${shown(gone)}`, 'Make sure that nobody uses it any more, or keep it beside the new one for a while.')),
      ...(plain.length === 0 ? [] : detail(`${id.kind} ${id.name} serves ${shown(plain)} without TLS`, 'Keep the host in the TLS settings: browsers and clients refuse, or send what they should not.')),
    ];
  },
};
