import type { RiskDetail, RiskRule } from './rule';
import { servedBy } from './served';
import { shown } from './shown';

function detail(message: string, hint: string): RiskDetail[] {
  return [{ message, hint }];
}

/** Hosts, paths and ports that an entrance answered to, and does not any more, or not by TLS. */
export const noLongerServed: RiskRule = {
  id: 'no-longer-served',
  level: 'high',
  title: 'A host, path or port is no longer served, or no longer by TLS',
  check({ before, after, id }) {
    if (before === undefined || after === undefined) return [];
    const now = new Map(servedBy(after).map(({ place, tls }) => [place, tls]));
    // One that serves any host serves each.
    const old = servedBy(before);
    const gone = [...new Set(old.map(({ place }) => place).filter((place) => !now.has(place) && !now.has(place.replace(/^.*?( through |$)/, 'any host$1'))))];
    const plain = [...new Set(old.filter(({ place, tls }) => tls && now.get(place) === false).map(({ place }) => place))];
    return [
      ...(gone.length === 0 ? [] : detail(`${id.kind} ${id.name} no longer serves ${shown(gone)}`, 'Make sure that nobody uses it any more, or keep it beside the new one for a while.')),
      ...(plain.length === 0 ? [] : detail(`${id.kind} ${id.name} serves ${shown(plain)} without TLS`, 'Keep the host in the TLS settings: browsers and clients refuse, or send what they should not.')),
    ];
  },
};
