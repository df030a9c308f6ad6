import type { NamespaceName } from './namespace';
import type { AccountOverride } from './service-account';
import type { WorkloadOverride } from './workload';
import type { KubernetesManifest } from '../../kubernetes/objects/manifest';
import type { Exposure } from '../exposure/exposure';
import type { Patch } from '../model/patch';
import type { NamespaceOptions } from '../namespaces/options';

/** Options of an overlay: one place where the applications run. */
export interface OverlayOptions {
  /** What is reachable from outside here; all other Services stay inside the cluster. @default nothing */
  readonly expose?: readonly Exposure[];
  /** Workloads and shared accounts that differ from base here. @default none */
  readonly overrides?: readonly (WorkloadOverride | AccountOverride)[];
  /** Namespace of everything here, in place of base's; addresses follow. @default the repository's namespace */
  readonly namespace?: string;
  /** Other names of declared namespaces here (`payments.as('payments-dev')`); addresses follow. @default their own names */
  readonly namespaces?: readonly NamespaceName[];
  /** Whether the overlay also creates the namespace of the repository's own objects, and with what. @default false */
  readonly createNamespace?: boolean | Omit<NamespaceOptions, 'create'>;
  /** Put before every object's name; addresses follow. @default '' */
  readonly namePrefix?: string;
  /** Put behind every object's name; addresses follow. @default '' */
  readonly nameSuffix?: string;
  /** DNS domain of the cluster; addresses follow. @default the repository's cluster domain */
  readonly clusterDomain?: string;
  /** Objects of your own that are only here. @default none */
  readonly manifests?: readonly KubernetesManifest[];
  /** Patches of your own, applied after the generated ones. @default none */
  readonly patches?: readonly Patch[];
  /** Kustomizations, components or files of this repository to include, by their paths from its root. @default none */
  readonly include?: readonly string[];
}
