import type { ConfigOverride } from './config';
import type { EveryWorkload } from './every-workload';
import type { SecretOverride } from './secret';
import type { AccountOverride } from './service-account';
import type { ClaimOverride } from './volume-claim';
import type { Workload, WorkloadOverride } from './workload';
import type { KubernetesManifest } from '../../kubernetes/objects/manifest';
import type { Exposure } from '../exposure/exposure';
import type { ManifestList } from '../manifests/manifest-of';
import type { Binding } from '../model/answer';
import type { Patch } from '../model/patch';
import type { NamespaceOptions } from '../namespaces/options';
import { declaredHere } from '../problems/declared-at';

/**
 * What a profile and an overlay can say. Lists of profiles and overlay add up; where two speak of the same thing (an option of a workload or
 * an account, a claim or a Secret, a key of a config, an exposed port, an external, an object, a label), the later wins: profiles in the order of
 * `extends`, then the overlay. `L` are the objects in `manifests`.
 */
export interface ProfileOptions<L extends readonly KubernetesManifest[] = readonly KubernetesManifest[]> {
  /** Profiles whose options hold here as well; what they extend comes before them. @default none */
  readonly extends?: Profile | readonly Profile[];
  /** What is reachable from outside here; all other Services stay inside the cluster. @default nothing */
  readonly expose?: readonly Exposure[];
  /** Workloads, configs, shared accounts and claims that differ from base here, and Secrets whose values come from somewhere else. @default none */
  readonly overrides?: readonly (WorkloadOverride | AccountOverride | ClaimOverride | ConfigOverride | SecretOverride)[];
  /** What is different about every workload here, where its kind has the option; `overrides` win, those of profiles too. @default nothing */
  readonly every?: EveryWorkload;
  /** Workloads that base does not have (`inBase: false`) and that are here. @default none */
  readonly with?: readonly Workload[];
  /** Workloads that are not here; a problem where one that is here refers to them. @default none */
  readonly without?: readonly Workload[];
  /** Where the externals are here. @default open, which is a problem where somebody uses them */
  readonly bind?: readonly Binding[];
  /** Whether the overlay also creates the namespace of the repository's own objects, and with what; false also against a profile. @default false */
  readonly createNamespace?: boolean | Omit<NamespaceOptions, 'create'>;
  /** Labels on every object that is declared, and on the Pods of its template; never in a selector. @default none */
  readonly labels?: Readonly<Record<string, string>>;
  /** Annotations on every object that is declared, and on the Pods of its template. @default none */
  readonly annotations?: Readonly<Record<string, string>>;
  /** Objects of your own that are only here, typed by their kinds as those of `addManifest` are. @default none */
  readonly manifests?: ManifestList<L>;
  /** Patches of your own, applied after the generated ones. @default none */
  readonly patches?: readonly Patch[];
  /**
   * Kustomizations, components or files of this repository to include, by their paths from its root. A component is applied to all that
   * the overlay's kustomization holds.
   *
   * @default none
   */
  readonly include?: readonly string[];
}

/** What several overlays have in common; each of them names it in its option `extends`. */
export class Profile {
  readonly is = 'profile';
  /** Where it was declared, for reports. */
  readonly declaredAt = declaredHere();

  /** Made by `addProfile`. */
  constructor(readonly name: string, readonly options: ProfileOptions) {}
}
