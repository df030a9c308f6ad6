import type { RiskRule } from './rule';
import { namespaceOf } from '../../../kubernetes/kinds/namespace';
import type { JsonObject } from '../../../kubernetes/objects/json';
import { formatId, idOf } from '../../../kubernetes/objects/resource';
import { nodePortsOf } from '../../../kubernetes/services/node-ports';
import { isService } from '../../../kubernetes/services/service';

function isSame(left: JsonObject, right: JsonObject): boolean {
  return idOf(left).name === idOf(right).name && namespaceOf(left) === namespaceOf(right);
}

/** A new Service asks for a node port that another one holds until it is deleted or changed. */
export const nodePortTaken: RiskRule = {
  id: 'node-port-taken',
  level: 'high',
  title: 'A node port passes from one Service to another',
  check({ before, after }, context) {
    if (after === undefined || !isService(after)) return [];
    const had = before !== undefined && isSame(before, after) ? nodePortsOf(before) : [];
    const wanted = nodePortsOf(after).filter((port) => !had.includes(port));
    if (wanted.length === 0) return [];
    return context.before.objectsOf('Service').filter((other) => !isSame(other, after)).flatMap((other) => {
      const taken = nodePortsOf(other).filter((port) => wanted.includes(port));
      return taken.length === 0 ? [] : [{
        message: `it asks for node port ${taken.join(', ')}, which ${formatId(idOf(other))} holds: the API server refuses it until that one is deleted or has given the port up`,
        hint: 'Apply in two steps: first delete or change the Service that holds the port, then add this one; or use another port.',
      }];
    });
  },
};
