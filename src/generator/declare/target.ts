import type { AddressOptions, UrlOptions } from './address-options';
import type { EndpointReference, ExternalPortReference } from '../texts/reference';
import type { AddressForm } from '../texts/text';
import { LiveText } from '../texts/text';

/** Something with an address, which is the value of variables, arguments, annotations and texts. */
export abstract class Target {
  /** What is at the address. */
  protected abstract readonly reference: EndpointReference | ExternalPortReference;

  /** `http://<host>:<port>`, in base and in every overlay. */
  url({ scheme = 'http', path = '', port = true, name = 'full' }: UrlOptions = {}): LiveText {
    return this.text({ kind: 'url', scheme, path, port, name });
  }

  /** The DNS name. */
  host({ name = 'full' }: AddressOptions = {}): LiveText {
    return this.text({ kind: 'host', name });
  }

  /** The port's number. */
  port(): LiveText {
    return this.text({ kind: 'port' });
  }

  /** `<host>:<port>`. */
  hostAndPort({ name = 'full' }: AddressOptions = {}): LiveText {
    return this.text({ kind: 'host-port', name });
  }

  /** A form of the address as a text. */
  protected text(form: AddressForm): LiveText {
    return new LiveText([{ endpoint: this.reference, form }]);
  }
}
