import type { Audience, Platform } from './platform';
import type { EndpointReference } from '../texts/reference';

/** "This endpoint is reachable from outside the cluster, by this audience, through this platform." */
export interface Exposure {
  readonly endpoint: EndpointReference;
  readonly audience: Audience;
  readonly platform: Platform<never>;
}
