import { Target } from './target';
import type { Exposure } from '../exposure/exposure';
import type { Platform } from '../exposure/platform';
import type { EndpointReference, WorkloadReference } from '../texts/reference';

/** One port of one workload: what others call and what an overlay exposes. Its host is the DNS name of the workload's Service. */
export class Endpoint extends Target implements EndpointReference {
  readonly is = 'endpoint';

  /** Made by `app.endpoint(…)`. */
  constructor(readonly app: WorkloadReference, readonly portName: string) {
    super();
  }

  protected get reference(): EndpointReference {
    return this;
  }

  /** Exposes the endpoint to the internet, or to whoever can route to the platform's public addresses. */
  publicly(platform: Platform<'public'>): Exposure {
    return { endpoint: this, audience: 'public', platform };
  }

  /** Exposes the endpoint to the private network around the cluster only. */
  internally(platform: Platform<'internal'>): Exposure {
    return { endpoint: this, audience: 'internal', platform };
  }
}
