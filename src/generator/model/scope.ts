import type { Answer } from './answer';
import type { WrittenEntry } from '../../kubernetes/images/written-images';
import type { ReadPath } from '../../system/on-disk';
import type { OpenPart } from '../texts/open-texts';
import type { ClaimReference, ConfigReference, ExternalReference, SecretReference, ServiceAccountReference, WorkloadReference } from '../texts/reference';
import type { SecretSource } from '../texts/secret-source';
import type { Text } from '../texts/text';

/** Transport protocol of a port. @see https://kubernetes.io/docs/concepts/services-networking/service/#protocol-support */
export type Protocol = 'TCP' | 'UDP' | 'SCTP';

/** A port of a workload, all defaults filled in. */
export interface Port {
  /** Its name in the configuration. */
  readonly name: string;
  /** Number in the container. */
  readonly container: number;
  /** Number of the Service. */
  readonly service: number;
  /** Protocol of the transport. */
  readonly protocol: Protocol;
  /** True where the protocol is the default that nobody says. @default false */
  readonly isProtocolImplied?: boolean;
  /** Its name in the container. @default none */
  readonly objectName?: string;
  /** Its name in the Service. @default none */
  readonly serviceName?: string;
  /** How the Service calls the container's port. @default 'number' */
  readonly targetPort?: 'number' | 'name' | 'unset';
  /** True where the container listens on it without listing it. @default false */
  readonly isUnlisted?: boolean;
  /** What is spoken. @default not said */
  readonly appProtocol?: string;
  /** The port of the node that leads to it. @default none */
  readonly hostPort?: number;
  /** True where the workload's Service does not offer it, so that it has no address. @default false */
  readonly isLeftOut?: boolean;
  /** Name of the container that listens on it. */
  readonly of: string;
}

/** One container of a workload's Pods, in one scope. */
export interface ContainerInstance {
  readonly name: string;
  /** `main` is the application's own; `init` ends before it starts; `sidecar` runs beside it. */
  readonly role: 'main' | 'init' | 'sidecar';
  /** Its options after what the overlay says; the subjects' own types. */
  readonly options: object;
  readonly ports: readonly Port[];
}

/** Names of the objects of a workload, before an overlay's prefix and suffix. */
export interface ObjectNames {
  readonly workload: string;
  readonly container: string;
  readonly service: string;
}

/** The Pods that have names of their own: so many of them, counted from the first. */
export interface PodRange {
  readonly first: number;
  /** Undefined where nobody says it here. */
  readonly count: number | undefined;
}

/** A workload in one scope, as subjects and stages see it; what its options say about one subject only that subject knows. */
export interface Instance {
  /** The declaration, by identity. */
  readonly workload: WorkloadReference;
  /** The kind of workload, by what declares it: `app`. */
  readonly kind: string;
  readonly name: string;
  /** Where it stands in the configuration: `apps.web`. */
  readonly path: string;
  /** The namespace that base puts it into. */
  readonly namespace: string;
  /** The unit that it builds with; `''` where the repository has one unit. */
  readonly unit: string;
  readonly names: ObjectNames;
  /** True where its Service has no address of its own, so that it cannot be exposed itself. */
  readonly isHeadless: boolean;
  /** Its Pods, where each has a name and an address. @default they have none */
  readonly pods?: PodRange;
  /** What selects its Pods; it can never change. */
  readonly selector: Readonly<Record<string, string>>;
  /** The application's own container first. */
  readonly containers: readonly ContainerInstance[];
  /** Of all containers. */
  readonly ports: readonly Port[];
  /** The options after what the overlay says; the subjects' own types. */
  readonly options: object;
  /** What base leaves to the overlays, because it needs an external's answer. @default nothing */
  readonly leftOut?: readonly OpenPart[];
}

/** What workloads share, such as a service account or a claim for storage, in one scope. */
export interface SharedInstance {
  readonly name: string;
  /** Where it stands in the configuration: `claims.data`. */
  readonly path: string;
  /** The namespace that base puts it into. */
  readonly namespace: string;
  readonly unit: string;
  /** The options after what the overlay says. */
  readonly options: object;
  /** False for what only overlays have: those in which a workload uses it. @default true */
  readonly inBase?: boolean;
}

/** A Secret in one scope. */
export interface SecretInstance {
  /** Where its values come from, after what the overlay says. @default it exists without being rendered here */
  readonly options: Partial<SecretSource>;
}

/** A config in one scope, which has it as a ConfigMap. */
export interface ConfigInstance {
  readonly name: string;
  /** Where it stands in the configuration: `configs.settings`. */
  readonly path: string;
  /** The namespace that base puts it into. */
  readonly namespace: string;
  readonly unit: string;
  /** The options after what the overlay says. */
  readonly options: object;
  /** What stands under its keys, by those options. */
  readonly texts: Readonly<Record<string, Text>>;
  /** Whether its name carries a hash of its content. */
  readonly isHashed: boolean;
}

/** The images of one kustomization that move on their own. */
export interface UnitImages {
  /** Their names, without tags. */
  readonly names: readonly string[];
  /** What the kustomization says of them, in order: what stands in it already, or else what the configuration starts with. */
  readonly entries: readonly WrittenEntry[];
}

/** Where clients outside find exposed endpoints, such as `https://shop.example.com`: by workload and port name. */
export type Origins = ReadonlyMap<object, ReadonlyMap<string, string>>;

/** What network policies let through besides what addresses and exposures declare. */
export interface NetworkSettings {
  /** Who reads metrics: the namespace, as the cluster knows it, of the scrapers' Pods, and the names of the ports; undefined where nobody does. */
  readonly scraping: { readonly namespace: string; readonly ports: readonly string[] } | undefined;
}

/** Everything that decides what base, or one overlay, holds. */
export interface Scope {
  /** The overlay's name; undefined for base. */
  readonly overlay: string | undefined;
  /** Where the repository's own objects are once kustomize has moved them. */
  readonly namespace: string;
  /** The name in the cluster of each namespace that is declared, the repository's own first. */
  readonly namespaces: ReadonlyMap<string, string>;
  readonly namePrefix: string;
  readonly nameSuffix: string;
  readonly clusterDomain: string;
  /** Where base puts them: the repository's namespace. */
  readonly baseNamespace: string;
  /** True where objects in that namespace do not say so. */
  readonly omitsNamespace: boolean;
  /** Undefined where there are no network policies. */
  readonly networkPolicies: NetworkSettings | undefined;
  /** Where clients outside find what the overlay exposes. */
  readonly origins: Origins;
  /** The label that selects Pods where a workload says nothing of its selector. */
  readonly selectorLabel: string;
  /** The tracked images by the unit whose kustomization holds them; none in base, which leaves their tags to the overlays. */
  readonly images: ReadonlyMap<string, UnitImages>;
  /** The workloads of the scope, in order of declaration. */
  readonly instances: ReadonlyMap<WorkloadReference, Instance>;
  /** The shared service accounts, in order of declaration. */
  readonly accounts: ReadonlyMap<ServiceAccountReference, SharedInstance>;
  /** The claims for storage, in order of declaration. */
  readonly claims: ReadonlyMap<ClaimReference, SharedInstance>;
  /** The Secrets of the repository, in order of declaration. */
  readonly secrets: ReadonlyMap<SecretReference, SecretInstance>;
  /** The workloads of the repository, whether the scope has them or not. */
  readonly declared: ReadonlySet<WorkloadReference>;
  /** The externals of the repository. */
  readonly declaredExternals: ReadonlySet<ExternalReference>;
  /** The configs that the scope has, in order of declaration. */
  readonly configs: ReadonlyMap<ConfigReference, ConfigInstance>;
  /** The configs of the repository, whether the scope has them or not. */
  readonly declaredConfigs: ReadonlySet<ConfigReference>;
  /** What stands at a path of the repository. */
  readonly readFile: ReadPath;
  /** Where the externals are; base knows of none. */
  readonly externals: ReadonlyMap<ExternalReference, Answer>;
}

/** A namespace as the cluster will know it. */
export function finalNamespace(namespace: string, { namespaces }: Pick<Scope, 'namespaces'>): string {
  return namespaces.get(namespace) ?? namespace;
}

/** A name as the cluster will know it. */
export function finalName(name: string, { namePrefix, nameSuffix }: Pick<Scope, 'namePrefix' | 'nameSuffix'>): string {
  return `${namePrefix}${name}${nameSuffix}`;
}
