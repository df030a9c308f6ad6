import { portLinksOf } from './links';
import type { PortLink } from './links';
import { routesTo } from './routes-to';
import type { RiskContext, RiskDetail } from './rule';
import { shown } from './shown';
import { namespaceOf } from '../../../kubernetes/kinds/namespace';
import type { JsonObject } from '../../../kubernetes/objects/json';
import { idOf } from '../../../kubernetes/objects/resource';
import { titleOf } from '../../../kubernetes/pods/workload';
import type { Workload } from '../../../kubernetes/pods/workload';
import { clientPorts } from '../../../kubernetes/services/client-ports';
import type { ClientPort } from '../../../kubernetes/services/client-ports';
import type { BareChange } from '../changes/change';

function keyOf(service: JsonObject): string {
  return `${namespaceOf(service)}/${idOf(service).name}`;
}

function describePorts(ports: readonly ClientPort[]): string {
  return ports.map(({ number, protocol }) => `${number}/${protocol}`).join(', ');
}

function describeUser(workload: Workload, links: readonly PortLink[]): string[] {
  return links.length === 0 ? [] : [`${titleOf(workload)} (${[...new Set(links.map(({ variable }) => variable))].join(', ')})`];
}

/** Workloads whose variables name this port of the Service after the change. */
function staying(service: JsonObject, port: number, { after }: RiskContext): string[] {
  return after.workloads.flatMap((workload) => describeUser(workload, portLinksOf(workload, after)
    .filter((link) => link.service === keyOf(service) && link.port === port)));
}

/** Workloads whose variables named this port of the Service, and name another port of it now. */
function following(service: JsonObject, port: number, { before, after, next }: RiskContext): string[] {
  return before.workloads.flatMap((workload) => {
    const old = portLinksOf(workload, before).filter((link) => link.service === keyOf(service) && link.port === port);
    const successor = old.length === 0 ? undefined : after.workloadOf(next(workload.resource.object));
    const now = successor === undefined ? [] : portLinksOf(successor, after);
    return describeUser(workload, old.filter(({ container, variable }) => now.some((link) => (
      link.container === container && link.variable === variable && link.service === keyOf(service) && link.port !== port))));
  });
}

function judge(port: ClientPort, before: JsonObject, after: JsonObject, context: RiskContext): RiskDetail[] {
  const now = clientPorts(after);
  const sameName = keyOf(before) === keyOf(after);
  const numberIsGone = !now.some(({ number }) => number === port.number);
  const what = `Service ${keyOf(after)} no longer answers on port ${describePorts([port])} (now ${describePorts(now)})`;
  const stay = numberIsGone ? [...staying(after, port.number, context), ...routesTo(after, port.number, context.after)] : [];
  const follow = numberIsGone && sameName ? following(after, port.number, context) : [];
  const found: RiskDetail[] = [];
  if (stay.length > 0) {
    found.push({ level: 'high', message: `${what}, but it is still named by ${shown(stay)}`, hint: 'Change these values in the same change, or keep the old port; links declared in the configuration follow by themselves.' });
  }
  if (follow.length > 0) {
    found.push({ level: 'medium', message: `${what}: Pods that still run with the old value fail until they are restarted; the new value is in ${shown(follow)}`, hint: 'The Service changes at once, the Pods one by one: keep the old port as a second entry of spec.ports until the rollout is over.' });
  }
  if (found.length > 0 || !sameName) return found;
  return [{ level: 'low', message: `${what}; nothing in this render is known to name it`, hint: 'Make sure that nobody else calls this port: other repositories, scripts, monitors; or keep it as a second entry of spec.ports for a while.' }];
}

/** Port numbers that a Service gives up, and with them the way of whoever calls them. */
export function lostPorts({ before, after }: BareChange, context: RiskContext): RiskDetail[] {
  if (before === undefined || after === undefined) return [];
  const now = clientPorts(after);
  return clientPorts(before)
    .filter((port) => now.length > 0 && !now.some(({ number, protocol }) => number === port.number && protocol === port.protocol))
    .flatMap((port) => judge(port, before, after, context));
}
