import type { Audience, Platform } from '../platforms/platform';
import type { Endpoint } from './endpoint';

/** "This endpoint is reachable from outside the cluster, by this audience, through this platform." */
export interface Exposure {
  readonly endpoint: Endpoint;
  readonly audience: Audience;
  readonly platform: Platform;
}
