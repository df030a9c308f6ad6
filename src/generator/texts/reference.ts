import type { SecretSource } from './secret-source';
import type { DeclaredAt } from '../problems/declared-at';

/** A workload, as addresses, exposures and overrides refer to it: by identity, not by name. */
export interface WorkloadReference {
  /** The kind of workload, by what declares it: `app`. */
  readonly kind: string;
  /** Its name in the configuration. */
  readonly name: string;
  readonly declaredAt: DeclaredAt;
}

/** One port of one workload, as addresses and exposures refer to it. */
export interface EndpointReference {
  /** The workload. */
  readonly app: WorkloadReference;
  /** The name of its port. */
  readonly portName: string;
  /** Of one of its Pods. @default the Service in front of all */
  readonly ordinal?: number;
}

/** A service account, as workloads refer to it: by identity, not by name. */
export interface ServiceAccountReference {
  readonly is: 'service-account';
  /** Its name in the configuration. */
  readonly name: string;
  readonly declaredAt: DeclaredAt;
}

/** A claim for storage, as workloads refer to it: by identity, not by name. */
export interface ClaimReference {
  readonly is: 'claim';
  /** Its name in the configuration. */
  readonly name: string;
  readonly declaredAt: DeclaredAt;
}

/** Something outside of the repository that workloads call, as addresses refer to it: by identity, not by name. */
export interface ExternalReference {
  readonly is: 'external';
  /** Its name in the configuration. */
  readonly name: string;
  /** The number of each port, where no overlay says another. */
  readonly ports: Readonly<Record<string, number>>;
  readonly declaredAt: DeclaredAt;
}

/** One port of an external, as addresses refer to it. */
export interface ExternalPortReference {
  /** The external. */
  readonly external: ExternalReference;
  /** The name of its port. */
  readonly portName: string;
}

/** A namespace, as workloads and overlays refer to it: by identity, not by name. */
export interface NamespaceReference {
  readonly is: 'namespace';
  /** Its name in base. */
  readonly name: string;
  readonly declaredAt: DeclaredAt;
}

/** A Secret, as workloads refer to it: by identity, not by name. */
export interface SecretReference {
  readonly is: 'secret';
  /** Its name in the cluster. */
  readonly name: string;
  /** The keys that it has. */
  readonly keys: readonly string[];
  /** False where something else than a list was given for them. @default true */
  readonly hasKeyList?: boolean;
  /** What it is made from here. @default it exists */
  readonly source?: SecretSource;
  readonly declaredAt: DeclaredAt;
}

/** A file of a Secret, as a mount refers to it. */
export interface SecretFileReference {
  readonly is: 'secret-file';
  readonly secret: SecretReference;
  readonly key: string;
}

/** A config, as workloads, texts and overrides refer to it: by identity, not by name. */
export interface ConfigReference {
  readonly is: 'config';
  /** Its name in the configuration. */
  readonly name: string;
  /** What stands under its keys, as it was declared. */
  readonly texts: Readonly<Record<string, unknown>>;
  readonly declaredAt: DeclaredAt;
}
