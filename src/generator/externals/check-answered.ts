import { own } from '../../common/own';
import { mentionsIn } from '../links/mentions';
import type { Scope } from '../model/scope';
import type { Place } from '../problems/place';
import type { ExternalPortReference, ExternalReference } from '../texts/reference';

function isAnswered({ external, portName }: ExternalPortReference, { externals }: Scope): boolean {
  const answer = externals.get(external);
  return answer !== undefined && (answer.kind !== 'endpoints' || own(answer.endpoints, portName) !== undefined);
}

/** Records externals, and ports of them, that a workload or a config of an overlay uses and the overlay leaves open. */
export function checkAnswered(scope: Scope, place: Place): void {
  const users = new Map<ExternalReference, Map<string, Set<string>>>();
  for (const user of [...scope.instances.values(), ...scope.configs.values()]) {
    for (const { address: { endpoint }, path } of mentionsIn(user.options).addresses) {
      if (!('external' in endpoint) || !scope.declaredExternals.has(endpoint.external) || isAnswered(endpoint, scope)) continue;
      const ports = users.get(endpoint.external) ?? new Map<string, Set<string>>();
      users.set(endpoint.external, ports.set(endpoint.portName, (ports.get(endpoint.portName) ?? new Set()).add(`${user.path}.${path}`)));
    }
  }
  for (const [external, ports] of users) {
    for (const [port, paths] of ports) {
      const what = scope.externals.has(external) ? `port "${port}" of external "${external.name}"` : `external "${external.name}"`;
      place.at('bind').add('external-unanswered', `overlay "${scope.overlay}" leaves ${what} open, which ${[...paths].join(', ')} ${paths.size === 1 ? 'needs' : 'need'}`, `say where it is: bind: [${external.name}.toHost(…)], toAddresses, toExternalName, toService or toEndpoints`);
    }
  }
}
