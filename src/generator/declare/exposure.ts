import type { EndpointReference } from './reference';
import type { Audience, Platform } from '../exposure/platform';

/** "This endpoint is reachable from outside the cluster, by this audience, through this platform." */
export interface Exposure {
  readonly endpoint: EndpointReference;
  readonly audience: Audience;
  readonly platform: Platform;
}
