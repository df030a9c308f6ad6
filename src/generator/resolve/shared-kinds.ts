import type { ChangeableKind, SharedKind } from './shared';
import type { VolumeClaimOptions } from '../declare/volume-claim';
import { flag, optional, optionsOf } from '../options/shape';
import { checkSource, SOURCE_CHANGES } from '../secrets/read';
import { ACCOUNT_SHAPES, checkAccount } from '../subjects/identity/check';
import type { AccountOptions, ServiceAccountOptions } from '../subjects/identity/options';
import { namespace } from '../subjects/namespace/subject';
import type { ClaimOptions } from '../subjects/volumes/sources/claim-options';
import { CLAIM_SHAPES, checkClaim } from '../subjects/volumes/sources/claim-spec';
import type { ClaimReference, SecretReference, ServiceAccountReference } from '../texts/reference';
import type { SecretSource } from '../texts/secret-source';

/** Claims for storage. */
export const CLAIM: SharedKind<ClaimReference, ClaimOptions> = {
  noun: 'claim',
  article: 'a',
  maker: 'addClaim',
  root: 'claims',
  options: optionsOf<VolumeClaimOptions>({ ...CLAIM_SHAPES, ...namespace.shapes, inBase: optional(flag) }),
  changes: optionsOf<ClaimOptions>(CLAIM_SHAPES),
  check: checkClaim,
};

/** Service accounts. */
export const ACCOUNT: SharedKind<ServiceAccountReference, AccountOptions> = {
  noun: 'account',
  article: 'an',
  maker: 'addServiceAccount',
  root: 'serviceAccounts',
  options: optionsOf<ServiceAccountOptions>({ ...ACCOUNT_SHAPES, ...namespace.shapes }),
  changes: optionsOf<AccountOptions>(ACCOUNT_SHAPES),
  check: checkAccount,
};

/** Where the values of Secrets come from. */
export const SECRET: ChangeableKind<SecretReference, Partial<SecretSource>> = {
  noun: 'secret',
  article: 'a',
  maker: 'addSecret',
  changes: SOURCE_CHANGES,
  check(source, place, secret) {
    if (Object.keys(source).length > 0) checkSource(secret, source, place);
  },
};
