import type { EnvValue } from './source';

/** Variables by name, in this order. */
export type Variables = Readonly<Record<string, EnvValue>>;

/** What the container finds in its environment. */
export interface EnvOptions {
  /** Variables of the container: literals, addresses of endpoints (`app.endpoint('http').url()`), keys of Secrets, fields of the Pod. @default none */
  readonly env?: Variables;
}
