import { containerPairs } from './pods';
import type { RiskContext, RiskDetail, RiskRule } from './rule';
import { own } from '../../../common/own';
import { namespaceOf } from '../../../kubernetes/kinds/namespace';
import type { JsonObject } from '../../../kubernetes/objects/json';
import { asList, asObject, asString } from '../../../kubernetes/objects/json';
import { idOf } from '../../../kubernetes/objects/resource';

interface Rename {
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

function describeRename({ from, to }: Rename): string {
  return to === undefined ? `loses its name ${from}` : `is renamed from ${from} to ${to}`;
}

function usersOfTarget(workload: JsonObject, name: string, context: RiskContext): string[] {
  const pods = context.after.workloadOf(workload);
  return (pods === undefined ? [] : context.after.selecting('Service', pods.namespace, pods))
    .filter((service) => asList(asObject(service.spec).ports).some((port) => asObject(port).targetPort === name))
    .map((service) => `Service ${idOf(service).name}`);
}

function usersOfService(service: JsonObject, name: string, context: RiskContext): string[] {
  return context.after.objectsOf('Ingress.networking.k8s.io')
    .filter((ingress) => namespaceOf(ingress) === namespaceOf(service) && JSON.stringify(ingress).includes(`"name":${JSON.stringify(idOf(service).name)},"port":{"name":${JSON.stringify(name)}}`))
    .map((ingress) => `Ingress ${idOf(ingress).name}`);
}

function detail(subject: string, rename: Rename, users: readonly string[]): RiskDetail {
  const suffix = users.length === 0 ? '; whoever refers to it by name must follow' : `; still by the old name: ${users.join(', ')}`;
  return {
    level: users.length === 0 ? 'low' : 'high',
    message: `${subject} ${describeRename(rename)}${suffix}`,
    hint: 'Change the references in the same change: targetPort, Ingress and route backends, NetworkPolicies, probes, monitors.',
  };
}

/** A port that others refer to by name gets another name. */
export const portsRenamed: RiskRule = {
  id: 'ports-renamed',
  level: 'high',
  weaker: ['low'],
  title: 'A named port is renamed',
  check({ before, after, id }, context) {
    if (before === undefined || after === undefined) return [];
    if (id.kind === 'Service' && id.group === '') {
      return renamedPorts(asObject(before.spec), asObject(after.spec), 'port').map((rename) => detail('a port', rename, usersOfService(after, rename.from, context)));
    }
    return containerPairs(before, after).flatMap(([name, was, is]) => renamedPorts(was, is, 'containerPort')
      .map((rename) => detail(`a port of container ${name}`, rename, usersOfTarget(after, rename.from, context))));
  },
};
