import type { Exposure } from './exposure';
import type { Link, UrlOptions } from './link';
import type { AppReference, EndpointReference } from './reference';
import type { Platform } from '../exposure/platform';

/** One port of one application: what others link to and what an overlay exposes. */
export class Endpoint implements EndpointReference {
  /** Made by `App.endpoint`. */
  constructor(readonly app: AppReference, readonly port: string) {}

  /** A link that puts `http://<host>:<port>` into a variable of the calling application. */
  asUrl(env: string, options: UrlOptions = {}): Link {
    return { env, target: this, form: { ...options, kind: 'url', scheme: options.scheme ?? 'http', path: options.path ?? '' } };
  }

  /** A link that puts the Service's DNS name into a variable. */
  asHost(env: string): Link {
    return { env, target: this, form: { kind: 'host' } };
  }

  /** A link that puts the Service's port into a variable. */
  asPort(env: string): Link {
    return { env, target: this, form: { kind: 'port' } };
  }

  /** A link that puts `<host>:<port>` into a variable. */
  asHostAndPort(env: string): Link {
    return { env, target: this, form: { kind: 'host-port' } };
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
