import type { NamespaceName } from './namespace';
import type { ProfileOptions } from './profile';
import type { KubernetesManifest } from '../../kubernetes/objects/manifest';

/** Options of an overlay: one place where the applications run. `L` are the objects in `manifests`. */
export interface OverlayOptions<L extends readonly KubernetesManifest[] = readonly KubernetesManifest[]> extends ProfileOptions<L> {
  /** Namespace of everything here, in place of base's; addresses follow. @default the repository's namespace */
  readonly namespace?: string;
  /** Other names of declared namespaces here (`payments.as('payments-dev')`); addresses follow. @default their own names */
  readonly namespaces?: readonly NamespaceName[];
  /** Put before every object's name; addresses follow. @default '' */
  readonly namePrefix?: string;
  /** Put behind every object's name; addresses follow. @default '' */
  readonly nameSuffix?: string;
  /** DNS domain of the cluster; addresses follow. @default the repository's cluster domain */
  readonly clusterDomain?: string;
  /**
   * Whether Argo CD (`kustomize.namespace`, `namePrefix`, `nameSuffix`) or Flux (`targetNamespace`, …) may move what is here: addresses then follow
   * whatever they write into the kustomization, by replacements. All of it has to be in one namespace, but for what stays in one of its own.
   *
   * @default false: addresses are plain texts, right where the overlay puts them
   */
  readonly portable?: boolean;
}
