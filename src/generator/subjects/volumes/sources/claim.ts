import type { ClaimOptions } from './claim-options';
import type { MountKind } from './mount-kind';
import type { Instance, Scope } from '../../../model/scope';
import { finalName } from '../../../model/scope';
import type { ClaimReference } from '../../../texts/reference';
import { referenceIn } from '../../custom-kind/subject';

/** A claim with what one volume of it says; made by `Volume.claim`. */
export class ClaimVolume {
  readonly is = 'claim';

  /** @param readOnly whether no container of the Pods writes to it */
  constructor(readonly claim: ClaimReference, readonly volumeName?: string, readonly readOnly?: boolean) {}
}

/** The claim that a source is, or is a volume of. */
export function claimOf(source: ClaimReference | ClaimVolume): ClaimReference {
  return source instanceof ClaimVolume ? source.claim : source;
}

/** Kustomize follows a claim that is built with the workload; any other stands there as the cluster knows it. */
function nameIn({ name }: ClaimReference, unit: string | undefined, instance: Instance, scope: Scope): string {
  return unit === instance.unit ? referenceIn(name, instance, scope) : finalName(name, scope);
}

/** What `addClaim` returned. */
export const claim: MountKind<ClaimReference | ClaimVolume> = {
  nameOf: (source) => source instanceof ClaimVolume ? source.volumeName ?? source.claim.name : source.name,
  partOf(source, instance, scope) {
    const reference = claimOf(source);
    const claimName = nameIn(reference, scope.claims.get(reference)?.unit, instance, scope);
    const readOnly = source instanceof ClaimVolume ? source.readOnly : undefined;
    return { volume: { persistentVolumeClaim: { claimName, ...readOnly === undefined ? {} : { readOnly } } } };
  },
  isBlock: (source, { claims }) => (claims.get(claimOf(source))?.options as ClaimOptions | undefined)?.volumeMode === 'Block',
  check(source, place, { namespace }, scope) {
    const reference = claimOf(source);
    const known = scope.claims.get(reference);
    if (known === undefined) place.add('claim-unknown', `claim "${reference.name}", which this repository does not have`, 'pass a value that addClaim of this same repository returned');
    else if (known.namespace !== namespace) place.add('claim-elsewhere', `claim "${reference.name}" is in namespace "${known.namespace}", the Pods are in "${namespace}"`, 'declare a claim in the namespace of the Pods');
  },
};
