import type { AddressOptions, OutsideUrlOptions, UrlOptions } from './address-options';
import type { Exposure } from '../exposure/exposure';
import type { Platform } from '../exposure/platform';
import type { EndpointReference, WorkloadReference } from '../texts/reference';
import type { AddressForm } from '../texts/text';
import { LiveText } from '../texts/text';

/** One port of one workload: what others call and what an overlay exposes. Its addresses are values of variables, arguments and texts. */
export class Endpoint implements EndpointReference {
  readonly is = 'endpoint';

  /** Made by `app.endpoint(…)`. */
  constructor(readonly app: WorkloadReference, readonly portName: string) {}

  /** `http://<host>:<port>`, in base and in every overlay. */
  url({ scheme = 'http', path = '', port = true, name = 'full' }: UrlOptions = {}): LiveText {
    return this.text({ kind: 'url', scheme, path, port, name });
  }

  /** The Service's DNS name. */
  host({ name = 'full' }: AddressOptions = {}): LiveText {
    return this.text({ kind: 'host', name });
  }

  /** The Service's port. */
  port(): LiveText {
    return this.text({ kind: 'port' });
  }

  /** `<host>:<port>`. */
  hostAndPort({ name = 'full' }: AddressOptions = {}): LiveText {
    return this.text({ kind: 'host-port', name });
  }

  /**
   * Where it is reached from outside: `https://shop.example.com`, by the host of the Ingress or Gateway that the overlay exposes it
   * through, the public one first; else `otherwise`. In base, which exposes nothing, a variable without `otherwise` is left to the overlays.
   */
  outsideUrl({ path = '', otherwise }: OutsideUrlOptions = {}): LiveText {
    return this.text({ kind: 'outside', path, otherwise });
  }

  /** Exposes the endpoint to the internet, or to whoever can route to the platform's public addresses. */
  publicly(platform: Platform<'public'>): Exposure {
    return { endpoint: this, audience: 'public', platform };
  }

  /** Exposes the endpoint to the private network around the cluster only. */
  internally(platform: Platform<'internal'>): Exposure {
    return { endpoint: this, audience: 'internal', platform };
  }

  private text(form: AddressForm): LiveText {
    return new LiveText([{ endpoint: this, form }]);
  }
}
