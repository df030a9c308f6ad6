import { own } from '../../../common/own';
import type { JsonObject } from '../../../kubernetes/objects/json';
import { asList, asObject, asString } from '../../../kubernetes/objects/json';

/** A port that keeps its number. */
export interface Rename {
  readonly from: string;
  readonly to: string | undefined;
}

function key(port: JsonObject, number: string): string {
  return `${String(own(port, number))}/${asString(port.protocol) ?? 'TCP'}`;
}

/** Ports that keep their number and lose their name. */
export function renamedPorts(before: JsonObject, after: JsonObject, number: 'port' | 'containerPort'): Rename[] {
  const now = new Map(asList(after.ports).map(asObject).map((port) => [key(port, number), asString(port.name)]));
  return asList(before.ports).map(asObject).flatMap((port) => {
    const [from, place] = [asString(port.name), key(port, number)];
    return from !== undefined && now.has(place) && now.get(place) !== from ? [{ from, to: now.get(place) }] : [];
  });
}
