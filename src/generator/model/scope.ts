import type { WorkloadReference } from '../texts/reference';

/** Transport protocol of a port. @see https://kubernetes.io/docs/concepts/services-networking/service/#protocol-support */
export type Protocol = 'TCP' | 'UDP' | 'SCTP';

/** A port of a workload, all defaults filled in. */
export interface Port {
  readonly name: string;
  readonly container: number;
  readonly service: number;
  readonly protocol: Protocol;
}

/** Names of the objects of a workload, before an overlay's prefix and suffix. */
export interface ObjectNames {
  readonly workload: string;
  readonly container: string;
  readonly service: string;
}

/** A workload in one scope, as subjects and stages see it; what its options say about one subject only that subject knows. */
export interface Instance {
  /** The declaration, by identity. */
  readonly workload: WorkloadReference;
  readonly name: string;
  /** The unit that it builds with; `''` where the repository has one unit. */
  readonly unit: string;
  readonly names: ObjectNames;
  /** What selects its Pods; it can never change. */
  readonly selector: Readonly<Record<string, string>>;
  readonly ports: readonly Port[];
  /** The options after what the overlay says; the subjects' own types. */
  readonly options: object;
}

/** Everything that decides what base, or one overlay, holds. */
export interface Scope {
  /** The overlay's name; undefined for base. */
  readonly overlay: string | undefined;
  /** Where the objects are once kustomize has moved them. */
  readonly namespace: string;
  readonly namePrefix: string;
  readonly nameSuffix: string;
  readonly clusterDomain: string;
  /** Where base puts them. */
  readonly baseNamespace: string;
  readonly networkPolicies: boolean;
  /** The workloads of the scope, in order of declaration. */
  readonly instances: ReadonlyMap<WorkloadReference, Instance>;
}

/** A name as the cluster will know it. */
export function finalName(name: string, { namePrefix, nameSuffix }: Pick<Scope, 'namePrefix' | 'nameSuffix'>): string {
  return `${namePrefix}${name}${nameSuffix}`;
}
