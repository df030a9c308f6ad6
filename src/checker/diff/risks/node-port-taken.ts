import { namespaceOf } from './pods';
import type { RiskRule } from './rule';
import type { JsonObject } from '../../../kubernetes/objects/json';
import { asList, asObject, asString } from '../../../kubernetes/objects/json';
import { formatId, idOf } from '../../../kubernetes/objects/resource';

/** The node ports that a Service asks for by number, each with its protocol. */
export function nodePortsOf(service: JsonObject | undefined): string[] {
  const spec = asObject(service?.spec);
  if (spec.type !== 'NodePort' && spec.type !== 'LoadBalancer') return [];
  return asList(spec.ports).map(asObject).filter((port) => port.nodePort).map((port) => `${String(port.nodePort)}/${asString(port.protocol) ?? 'TCP'}`);
}

function isSame(left: JsonObject, right: JsonObject): boolean {
  return idOf(left).name === idOf(right).name && namespaceOf(left) === namespaceOf(right);
}

/** A new Service asks for a node port that another one holds until it is deleted or changed. */
export const nodePortTaken: RiskRule = {
  id: 'node-port-taken',
  level: 'high',
  title: 'A node port passes from one Service to another',
  check({ before, after, id }, context) {
    if (after === undefined || id.kind !== 'Service' || id.group !== '') return [];
    const had = before !== undefined && isSame(before, after) ? nodePortsOf(before) : [];
    const wanted = nodePortsOf(after).filter((port) => !had.includes(port));
    if (wanted.length === 0) return [];
    return context.before.objects('', 'Service').filter((other) => !isSame(other, after)).flatMap((other) => {
      const taken = nodePortsOf(other).filter((port) => wanted.includes(port));
      return taken.length === 0 ? [] : [{
        message: `it asks for node port ${taken.join(', ')}, which ${formatId(idOf(other))} holds: the API server refuses it until that one is deleted or has given the port up`,
        hint: 'Apply in two steps: first delete or change the Service that holds the port, then add this one; or use another port.',
      }];
    });
  },
};
