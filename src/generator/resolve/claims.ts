import type { ReadClaimOverride, ReadLayer } from './layer';
import { readOverride } from './read-override';
import { dnsSubdomainFault } from '../../kubernetes/names/kubernetes-names';
import type { VolumeClaim, ClaimOverride, VolumeClaimOptions } from '../declare/volume-claim';
import type { ClaimInstance, Scope } from '../model/scope';
import { mergeOptions } from '../options/merge';
import { optionsOf } from '../options/shape';
import { Place } from '../problems/place';
import type { ProblemList } from '../problems/problem-list';
import { namespace } from '../subjects/namespace/subject';
import type { ClaimOptions } from '../subjects/volumes/sources/claim-options';
import { CLAIM_SHAPES, checkClaim } from '../subjects/volumes/sources/claim-spec';
import type { ClaimReference } from '../texts/reference';

const OPTIONS = optionsOf<VolumeClaimOptions>({ ...CLAIM_SHAPES, ...namespace.shapes });
const OVERRIDE = optionsOf<ClaimOptions>(CLAIM_SHAPES);

/** A claim with the options that are readable. */
export interface ReadClaim {
  readonly claim: VolumeClaim;
  readonly options: VolumeClaimOptions;
  readonly place: Place;
}

/** Reads the claims of a repository. */
export function readClaims(claims: readonly VolumeClaim[], problems: ProblemList): readonly ReadClaim[] {
  return claims.map((claim) => {
    const place = new Place(problems, `claims.${claim.name}`, claim.declaredAt);
    return { claim, options: (OPTIONS(claim.options, place) ?? {}) as VolumeClaimOptions, place };
  });
}

/** True for an override of a claim. */
export function isClaimOverride(override: object): override is ClaimOverride {
  return 'claim' in override;
}

/** Reads what an overlay changes about a claim. */
export function readClaimOverride({ claim, options }: ClaimOverride, place: Place): ReadClaimOverride {
  return { claim, options: readOverride(options, OVERRIDE, place), place };
}

/** The claims of base; records names and options that the API server refuses. */
export function baseClaims(claims: readonly ReadClaim[], base: Pick<Scope, 'namespaces' | 'baseNamespace'>, unitOf: (namespace: string) => string): Scope['claims'] {
  return new Map(claims.map(({ claim, options, place }): [ClaimReference, ClaimInstance] => {
    const { namespace: declared, ...own } = options;
    const home = declared?.name ?? base.baseNamespace;
    place.name(claim.name, dnsSubdomainFault(claim.name), 'use lower case letters, digits, "-" and "."');
    if (!base.namespaces.has(home)) place.at('namespace').add('namespace-unknown', `namespace "${home}", which this repository does not have`, 'pass a value that addNamespace of this same repository returned');
    checkClaim(own, place);
    return [claim, { name: claim.name, path: place.path, namespace: home, unit: unitOf(home), options: own }];
  }));
}

function checkTwice({ claims, place: { problems, declaredAt } }: ReadLayer, known: Scope['claims']): void {
  problems.duplicates('override-duplicate', claims.filter(({ claim }) => known.has(claim)).map(({ claim, place: { path } }) => ({
    key: `${known.get(claim)?.namespace}/${claim.name}`, path, label: `claim "${claim.name}"`, declaredAt,
  })), 'put all that differs about a claim into one override');
}

/** The claims of an overlay, of whose options the later layers win; records overrides of claims that this repository does not have, and of one twice. */
export function overlayClaims(layers: readonly ReadLayer[], { claims }: Scope): Scope['claims'] {
  const changed = new Map(claims);
  for (const layer of layers) {
    checkTwice(layer, claims);
    for (const { claim, options, place } of layer.claims) {
      const before = changed.get(claim);
      if (before === undefined) {
        place.add('claim-unknown', `claim "${claim.name}", which this repository does not have`, 'pass a value that addClaim of this same repository returned');
        continue;
      }
      const merged = mergeOptions(before.options, options);
      checkClaim(merged as ClaimOptions, place);
      changed.set(claim, { ...before, options: merged });
    }
  }
  return changed;
}
