import type { Endpoint } from './endpoint';
import type { Audience, Platform } from '../platforms/platform';

/** "This endpoint is reachable from outside the cluster, by this audience, through this platform." */
export interface Exposure {
  readonly endpoint: Endpoint;
  readonly audience: Audience;
  readonly platform: Platform;
}
