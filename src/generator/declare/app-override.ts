import type { AppReference } from './reference';

/** What an overlay changes about an application; all the rest is as in base. */
export interface AppOverrideOptions<P extends string = string> {
  /** How many Pods run, 0 to 2147483647. @default as in base */
  readonly replicas?: number;
  /** Container image with its tag or digest. @default as in base */
  readonly image?: string;
  /** Name of the Service, before the overlay's prefix and suffix; links follow. @default as in base */
  readonly serviceName?: string;
  /** Service ports by port name; links follow. @default as in base */
  readonly servicePorts?: [P] extends [never] ? undefined : Readonly<Partial<Record<P, number>>>;
  /** Literal variables to add or change. @default none */
  readonly env?: Readonly<Record<string, string>>;
}

/** An application with what an overlay changes about it; made by {@link App.override}. */
export interface AppOverride {
  readonly app: AppReference;
  readonly options: AppOverrideOptions;
}
