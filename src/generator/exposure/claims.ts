import type { Claim } from './platform';
import type { Place } from '../problems/place';

/** Claims of one exposure. */
export interface Claiming {
  readonly place: Place;
  readonly claims: readonly Claim[];
}

function isShared({ sharedBy }: Claim, earlier: Claim): boolean {
  return sharedBy !== undefined && sharedBy === earlier.sharedBy;
}

/** Records what two exposures of an overlay claim, unless they agree to share it. */
export function checkClaims(all: readonly Claiming[]): void {
  const first = new Map<string, { readonly claim: Claim; readonly place: Place }>();
  for (const { place, claims } of all) {
    for (const claim of claims) {
      const earlier = first.get(claim.key);
      if (earlier === undefined) first.set(claim.key, { claim, place });
      else if (!isShared(claim, earlier.claim)) place.add('exposure-overlap', `${claim.label} is already used by ${earlier.place.path}`, claim.hint);
    }
  }
}
