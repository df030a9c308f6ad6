import { addressesOf } from './addresses';
import type { Answer } from '../model/answer';
import { portNumber } from '../model/answer';
import type { Instance, Scope } from '../model/scope';
import type { ExternalReference } from '../texts/reference';

/** A port of an external that a workload calls and that is no workload of the repository. */
export interface ExternalCall {
  readonly external: ExternalReference;
  readonly answer: Exclude<Answer, { readonly kind: 'endpoints' }>;
  readonly port: number;
}

/** What a workload calls outside of the repository, each port once, in order of first mention. */
export function externalCalls(instance: Instance, scope: Scope): readonly ExternalCall[] {
  const calls = new Map<string, ExternalCall>();
  for (const { address: { endpoint } } of addressesOf(instance, scope)) {
    const answer = 'external' in endpoint ? scope.externals.get(endpoint.external) : undefined;
    if (!('external' in endpoint) || answer === undefined || answer.kind === 'endpoints') continue;
    const { external, portName } = endpoint;
    calls.set(`${external.name}/${portName}`, { external, answer, port: portNumber(external, answer, portName) });
  }
  return [...calls.values()];
}
