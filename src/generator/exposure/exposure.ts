import type { Audience, Platform } from './platform';
import type { EndpointReference } from '../texts/reference';

/** "This endpoint is reachable from outside the cluster, by this audience, through this platform." */
export interface Exposure {
  /** What is exposed. */
  readonly endpoint: EndpointReference;
  /** Who can reach it. */
  readonly audience: Audience;
  /** The way out. */
  readonly platform: Platform<never>;
}
