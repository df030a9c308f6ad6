import type { Endpoint } from './endpoint';
import { Target } from './target';
import type { ExternalOptions } from '../externals/options';
import type { Answer, Binding } from '../model/answer';
import type { DeclaredAt } from '../problems/declared-at';
import { declaredHere, made } from '../problems/declared-at';
import type { ExternalPortReference, ExternalReference } from '../texts/reference';

/** Other numbers of some ports. */
type PortChanges<P extends string> = { readonly [N in P]?: number };

/** One port of an external. Its host is what each overlay binds the external to. */
export class ExternalEndpoint extends Target implements ExternalPortReference {
  readonly is = 'external-endpoint';

  /** Made by `external.endpoint(…)`. */
  constructor(readonly external: ExternalReference, readonly portName: string) {
    super();
  }

  protected get reference(): ExternalPortReference {
    return this;
  }
}

/**
 * Something outside of the repository that workloads call, such as a managed database; where it is, each overlay says by `bind`.
 * `P` are its ports. What mentions it is only in the overlays, not in base.
 */
export class External<in P extends string = never> implements ExternalReference {
  readonly is = 'external';
  /** Where it was declared, for reports. */
  readonly declaredAt: DeclaredAt = declaredHere();
  /** The number of each port, where no overlay says another. */
  readonly ports: Readonly<Record<string, number>>;
  /** One of its ports, whose addresses are values of variables, arguments, annotations and texts. */
  readonly endpoint: (port: P) => ExternalEndpoint;

  /** Made by `addExternal`. */
  constructor(readonly name: string, readonly options: ExternalOptions) {
    this.ports = (options as Partial<ExternalOptions> | undefined)?.ports ?? {};
    this.endpoint = (port) => new ExternalEndpoint(this, port);
  }

  /** It is at a DNS name, or at an IPv4 address; nothing is rendered, and an address has that host whatever its form. */
  toHost(host: string, ports: PortChanges<P> = {}): Binding {
    return this.binding({ kind: 'host', host, ports });
  }

  /**
   * It is at IP addresses: a Service without selector and its EndpointSlices are rendered, both named as the external is.
   *
   * @see https://kubernetes.io/docs/concepts/services-networking/service/#services-without-selectors
   */
  toAddresses(addresses: readonly string[], ports: PortChanges<P> = {}): Binding {
    return this.binding({ kind: 'addresses', addresses, ports });
  }

  /**
   * It is at a DNS name behind a Service of type ExternalName, named as the external is: callers use the Service's name, which HTTP
   * and TLS servers may not know as theirs; then `toHost` is right.
   *
   * @see https://kubernetes.io/docs/concepts/services-networking/service/#externalname
   */
  toExternalName(host: string): Binding {
    return this.binding({ kind: 'external-name', host, ports: {} });
  }

  /** It is a Service that somebody else renders, in the same cluster; `validate` is told that it exists. */
  toService(name: string, namespace: string, ports: PortChanges<P> = {}): Binding {
    return this.binding({ kind: 'service', name, namespace, ports });
  }

  /** It is here: each port is that of a workload of this repository. */
  toEndpoints(endpoints: { readonly [N in P]: Endpoint }): Binding {
    return this.binding({ kind: 'endpoints', endpoints });
  }

  private binding(answer: Answer): Binding {
    return made({ is: 'binding', external: this, answer });
  }
}
