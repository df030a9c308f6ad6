/** A workload of a topology. */
export interface TopologyWorkload {
  /** `Deployment shop/web`; what calls and exposures name. */
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly namespace: string;
  /** The directions in which network policies isolate its Pods. */
  readonly isolated: readonly ('ingress' | 'egress')[];
}

/** What is called and is not a workload of the render. */
export interface TopologyExternal {
  readonly id: string;
  readonly name: string;
  /** What stands for it in the render: `ExternalName db.example.com`, `Service without selector`, `host`. */
  readonly kind: string;
}

/** A way in from outside of the cluster. */
export interface TopologyExposure {
  /** `Service shop/web`, `Ingress shop/web`. */
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  /** How far it reaches. */
  readonly reach: 'internal' | 'nodes' | 'public';
  /** The hosts that it answers for; none means any. */
  readonly hosts: readonly string[];
  readonly leadsTo: readonly { readonly workload: string; readonly port: string }[];
}

/** A workload that holds an address of another one, or of an external. */
export interface TopologyCall {
  readonly from: string;
  readonly to: string;
  /** Ports of the Services: `80`, `53/UDP`; none where the address leaves it open. */
  readonly ports: readonly string[];
}

/** Who calls whom in one overlay, and who is let in from where. */
export interface Topology {
  readonly namespaces: readonly string[];
  readonly workloads: readonly TopologyWorkload[];
  readonly externals: readonly TopologyExternal[];
  readonly exposures: readonly TopologyExposure[];
  readonly calls: readonly TopologyCall[];
}

/** `53/UDP`, or the number alone for TCP. */
export function portText(port: number | string, protocol: string): string {
  return protocol === 'TCP' ? String(port) : `${port}/${protocol}`;
}
