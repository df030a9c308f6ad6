import type { EndpointReference } from './reference';

/** What a link writes into the variable: a whole URL, the host alone, the port alone, or both with a colon. */
export type LinkForm =
  | { readonly kind: 'url'; readonly scheme: string; readonly path: string }
  | { readonly kind: 'host' }
  | { readonly kind: 'port' }
  | { readonly kind: 'host-port' };

/** "This application calls that endpoint, and finds its address in this variable." */
export interface Link {
  /** Name of the environment variable. */
  readonly env: string;
  readonly target: EndpointReference;
  readonly form: LinkForm;
}

/** Options of a link by URL. */
export interface UrlOptions {
  /** Without `://`. @default 'http' */
  readonly scheme?: string;
  /**
   * Path behind the port, starting with a slash.
   *
   * @default none
   */
  readonly path?: string;
}
