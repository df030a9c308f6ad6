import type { EndpointReference, ExternalPortReference } from './reference';
import { ConfigError } from '../problems/problem';

/** How much of a Service's DNS name is written. @see https://kubernetes.io/docs/concepts/services-networking/dns-pod-service/ */
export type AddressName = 'short' | 'namespace' | 'svc' | 'full';

/** What of an endpoint stands in a text. */
export type AddressForm =
  | { readonly kind: 'host'; readonly name: AddressName }
  | { readonly kind: 'port' }
  | { readonly kind: 'host-port'; readonly name: AddressName }
  | { readonly kind: 'hosts-ports'; readonly name: AddressName }
  | { readonly kind: 'url'; readonly name: AddressName; readonly scheme: string; readonly path: string; readonly port: boolean }
  | { readonly kind: 'outside'; readonly path: string; readonly otherwise: string | undefined };

/** The address of an endpoint, or of an external's port, as a part of a text; each scope has its own value for it. */
export interface Address {
  readonly endpoint: EndpointReference | ExternalPortReference;
  readonly form: AddressForm;
}

/** What a variable can hold besides a literal: a live text, or what Kubernetes fills in. */
export interface EnvSource {
  readonly is: 'text' | 'env-source';
}

/** A text that follows what it mentions: an address in it is right in base and in every overlay. */
export class LiveText implements EnvSource {
  readonly is = 'text';

  /** Made by `endpoint.url()` and its like, and by {@link interpolate}. */
  constructor(readonly parts: readonly (string | Address)[]) {}

  /** @throws ConfigError always: in a plain template literal the address would be lost. */
  toString(): never {
    throw new ConfigError([{
      code: 'text-lost',
      path: 'text',
      message: 'an address stands in a plain text, where it cannot follow what it names',
      hint: 'write interpolate`…${endpoint.url()}…` instead of `…${endpoint.url()}…`',
    }]);
  }
}

/** A literal, an address or an interpolated text. */
export type Text = string | LiveText;

function partsOf(hole: Text | number): readonly (string | Address)[] {
  return hole instanceof LiveText ? hole.parts : [String(hole)];
}

/** Text around addresses: `` interpolate`jdbc:postgresql://${sql.hostAndPort()}/shop` ``. `$(VARIABLE)` of Kubernetes is left as it is. */
export function interpolate(literals: TemplateStringsArray, ...holes: readonly (Text | number)[]): LiveText {
  return new LiveText(literals.flatMap((literal, index) => [literal, ...index < holes.length ? partsOf(holes[index]) : []]).filter((part) => part !== ''));
}

/** The addresses in a text. */
export function addressesIn(text: unknown): readonly Address[] {
  return text instanceof LiveText ? text.parts.filter((part) => typeof part !== 'string') : [];
}
