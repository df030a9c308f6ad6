import { own } from '../../common/own';
import type { EndpointReference, ExternalReference } from '../texts/reference';

/** Where an external is, in one overlay. */
export type Answer =
  | { readonly kind: 'host'; readonly host: string; readonly ports: PortNumbers }
  | { readonly kind: 'addresses'; readonly addresses: readonly string[]; readonly ports: PortNumbers }
  | { readonly kind: 'external-name'; readonly host: string; readonly ports: PortNumbers }
  | { readonly kind: 'service'; readonly name: string; readonly namespace: string; readonly ports: PortNumbers }
  | { readonly kind: 'endpoints'; readonly endpoints: Readonly<Record<string, EndpointReference | undefined>> };

/** Numbers of ports by name, where they differ from those of the declaration. */
export type PortNumbers = Readonly<Record<string, number | undefined>>;

/** An external with what an overlay says about it. */
export interface Binding {
  readonly is: 'binding';
  /** The external that is answered. */
  readonly external: ExternalReference;
  /** Where it is. */
  readonly answer: Answer;
}

/** The number of a port of an external, as an answer has it. */
export function portNumber({ ports }: ExternalReference, answer: Exclude<Answer, { readonly kind: 'endpoints' }>, name: string): number {
  return own(answer.ports, name) ?? own(ports, name) ?? 0;
}
