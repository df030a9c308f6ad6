import type { AddressOptions, UrlOptions } from './address-options';
import type { EndpointReference, WorkloadReference } from '../texts/reference';
import type { AddressForm } from '../texts/text';
import { LiveText } from '../texts/text';

/** Something with an address. Its forms are values of variables, arguments and texts. */
export class Target implements EndpointReference {
  /**
   * Made by `app.endpoint(…)` and `endpoint.pod(…)`.
   *
   * @param ordinal of one Pod of a StatefulSet
   */
  constructor(readonly app: WorkloadReference, readonly portName: string, readonly ordinal?: number) {}

  /** `http://<host>:<port>`, in base and in every overlay. */
  url({ scheme = 'http', path = '', port = true, name = 'full' }: UrlOptions = {}): LiveText {
    return this.text({ kind: 'url', scheme, path, port, name });
  }

  /** The DNS name. */
  host({ name = 'full' }: AddressOptions = {}): LiveText {
    return this.text({ kind: 'host', name });
  }

  /** The port. */
  port(): LiveText {
    return this.text({ kind: 'port' });
  }

  /** `<host>:<port>`. */
  hostAndPort({ name = 'full' }: AddressOptions = {}): LiveText {
    return this.text({ kind: 'host-port', name });
  }

  /** A form of the address as a text. */
  protected text(form: AddressForm): LiveText {
    return new LiveText([{ endpoint: this, form }]);
  }
}
