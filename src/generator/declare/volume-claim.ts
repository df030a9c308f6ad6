import type { Override } from '../options/native';
import type { DeclaredAt } from '../problems/declared-at';
import { declaredHere, made } from '../problems/declared-at';
import type { ClaimOptions } from '../subjects/volumes/sources/claim-options';
import type { ClaimReference, NamespaceReference } from '../texts/reference';

/** Options of a claim that {@link VolumeClaim} stands for. */
export interface VolumeClaimOptions extends ClaimOptions {
  /** A declared namespace. @default the repository's */
  readonly namespace?: NamespaceReference;
  /** Whether base has it; false for one that is only in the overlays whose workloads mount it. @default true */
  readonly inBase?: boolean;
}

/** What an overlay changes about a claim; made by {@link VolumeClaim.override}. */
export interface ClaimOverride {
  readonly is: 'override';
  /** The claim that changes. */
  readonly claim: ClaimReference;
  /** What changes. */
  readonly options: object;
}

/** Storage of its own, which stays when the workloads that mount it go; a value for the option `mounts`. */
export class VolumeClaim implements ClaimReference {
  readonly is = 'claim';
  /** Where it was declared, for reports. */
  readonly declaredAt: DeclaredAt = declaredHere();

  /** Made by `addClaim`. */
  constructor(readonly name: string, readonly options: VolumeClaimOptions) {}

  /** What is different about the claim in one overlay, such as its size; most of it can only be said before the claim exists. */
  override(options: Override<ClaimOptions>): ClaimOverride {
    return made({ is: 'override', claim: this, options });
  }
}
