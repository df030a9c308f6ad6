import type { Instance, Port } from './scope';

/** A way in from outside to workloads of an overlay. */
export interface WayIn {
  /** The platform, by its name: `gateway.http`, `node-port`. */
  readonly platform: string;
  /** How far it reaches. */
  readonly reach: 'internal' | 'nodes' | 'public';
  /** The host that it answers for. @default any, or one that only the platform knows */
  readonly host?: string;
  readonly leadsTo: readonly { readonly instance: Instance; readonly port: Port }[];
}
