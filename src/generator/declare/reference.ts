import type { DeclaredAt } from './declared-at';

/** An application, as links, exposures and overrides refer to it: by identity, not by name. */
export interface AppReference {
  readonly name: string;
  readonly declaredAt: DeclaredAt;
}

/** One port of one application, as links and exposures refer to it. */
export interface EndpointReference {
  readonly app: AppReference;
  readonly port: string;
}
