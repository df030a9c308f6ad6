import type { AddressOptions, OutsideUrlOptions } from './address-options';
import { Target } from './target';
import type { Exposure } from '../exposure/exposure';
import type { Platform } from '../exposure/platform';
import { made } from '../problems/declared-at';
import type { EndpointReference, WorkloadReference } from '../texts/reference';
import type { LiveText } from '../texts/text';

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

  /**
   * Where it is reached from outside: `https://shop.example.com`, by the host of the Ingress or Gateway that the overlay exposes it
   * through, the public one first; else `otherwise`. In base, which exposes nothing, a variable without `otherwise` is left to the overlays.
   */
  outsideUrl({ path = '', otherwise }: OutsideUrlOptions = {}): LiveText {
    return this.text({ kind: 'outside', path, otherwise });
  }

  /** Exposes the endpoint to the internet, or to whoever can route to the platform's public addresses. */
  publicly(platform: Platform<'public'>): Exposure {
    return made({ endpoint: this, audience: 'public', platform });
  }

  /** Exposes the endpoint to the private network around the cluster only. */
  internally(platform: Platform<'internal'>): Exposure {
    return made({ endpoint: this, audience: 'internal', platform });
  }
}

/** One port of one Pod of a StatefulSet. */
class PodEndpoint extends Target {
  constructor(protected readonly reference: EndpointReference) {
    super();
  }
}

/** One port of a StatefulSet, at which each of its Pods has an address of its own as well. */
export class PodsEndpoint extends Endpoint {
  /**
   * The address of one Pod: `<workload>-<ordinal>.<service>.<namespace>.svc.<cluster domain>`. One that an overlay does not have is a problem there.
   *
   * @param ordinal from 0, or from where the StatefulSet starts to count
   * @see https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#stable-network-id
   */
  pod(ordinal: number): Target {
    return new PodEndpoint({ app: this.app, portName: this.portName, ordinal });
  }

  /** `<host>:<port>` of every Pod, with commas between; follows `replicas`, of an autoscaled StatefulSet the fewest. */
  hostsAndPorts({ name = 'full' }: AddressOptions = {}): LiveText {
    return this.text({ kind: 'hosts-ports', name });
  }
}
