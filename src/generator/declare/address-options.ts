import type { AddressName } from '../texts/text';

/** How much of the Service's DNS name is written. */
export interface AddressOptions {
  /** `short`: `service`; `namespace`: `service.namespace`; `svc`: `service.namespace.svc`; `full`: with the cluster domain. @default 'full' */
  readonly name?: AddressName;
}

/** Options of an address by URL. */
export interface UrlOptions extends AddressOptions {
  /** Without `://`. @default 'http' */
  readonly scheme?: string;
  /** Path behind the port, starting with a slash. @default none */
  readonly path?: string;
  /** Whether the port is written. @default true */
  readonly port?: boolean;
}

/** Options of an address as clients outside know it. */
export interface OutsideUrlOptions {
  /** With its slash. @default none */
  readonly path?: string;
  /** What stands there where the endpoint is exposed at no host. @default a problem; in base, the variable is left to the overlays */
  readonly otherwise?: string;
}
