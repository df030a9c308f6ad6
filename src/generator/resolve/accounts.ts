import { readOverride } from './read-override';
import { dnsSubdomainFault } from '../../kubernetes/names/kubernetes-names';
import type { AccountOverride, ServiceAccount } from '../declare/service-account';
import type { AccountInstance, Scope } from '../model/scope';
import { mergeOptions } from '../options/merge';
import { optionsOf } from '../options/shape';
import type { Place } from '../problems/place';
import { ACCOUNT_SHAPES, checkAccount } from '../subjects/identity/check';
import type { AccountOptions, ServiceAccountOptions } from '../subjects/identity/options';
import { namespace } from '../subjects/namespace/subject';
import type { ServiceAccountReference } from '../texts/reference';

const OPTIONS = optionsOf<ServiceAccountOptions>({ ...ACCOUNT_SHAPES, ...namespace.shapes });
const OVERRIDE = optionsOf<AccountOptions>(ACCOUNT_SHAPES);

/** A shared service account with the options that are readable. */
export interface ReadAccount {
  readonly account: ServiceAccount;
  readonly options: ServiceAccountOptions;
  readonly place: Place;
}

/** What an overlay changes about a shared account, as far as it is readable. */
export interface ReadAccountOverride {
  readonly account: ServiceAccountReference;
  readonly options: object;
  readonly place: Place;
}

/** Reads the options of a shared account. */
export function readAccount(account: ServiceAccount, place: Place): ReadAccount {
  return { account, options: (OPTIONS(account.options, place) ?? {}) as ServiceAccountOptions, place };
}

/** True for an override of an account; all others are of workloads. */
export function isAccountOverride(override: object): override is AccountOverride {
  return 'account' in override;
}

/** Reads what an overlay changes about a shared account. */
export function readAccountOverride({ account, options }: AccountOverride, place: Place): ReadAccountOverride {
  return { account, options: readOverride(options, OVERRIDE, place), place };
}

/** The shared accounts of base; records names and options that the API server refuses. */
export function baseAccounts(accounts: readonly ReadAccount[], base: Pick<Scope, 'namespaces' | 'baseNamespace'>, unitOf: (namespace: string) => string): Scope['accounts'] {
  return new Map(accounts.map(({ account, options, place }): [ServiceAccountReference, AccountInstance] => {
    const { namespace: declared, ...own } = options;
    const home = declared?.name ?? base.baseNamespace;
    place.name(account.name, dnsSubdomainFault(account.name), 'use lower case letters, digits, "-" and "."');
    if (!base.namespaces.has(home)) place.at('namespace').add('namespace-unknown', `namespace "${home}", which this repository does not have`, 'pass a value that addNamespace of this same repository returned');
    checkAccount(own, place);
    return [account, { name: account.name, path: place.path, namespace: home, unit: unitOf(home), options: own }];
  }));
}

/** The shared accounts of an overlay; records overrides of accounts that this repository does not have, or of one twice. */
export function overlayAccounts(overrides: readonly ReadAccountOverride[], { accounts }: Scope): Scope['accounts'] {
  const changed = new Map(accounts);
  const seen = new Set<ServiceAccountReference>();
  for (const { account, options, place } of overrides) {
    const before = accounts.get(account);
    if (before === undefined) {place.add('account-unknown', `account "${account.name}", which this repository does not have`, 'pass a value that addServiceAccount of this same repository returned');} else if (seen.has(account)) {place.add('override-duplicate', `account "${account.name}" has an override already`, 'put all that differs about an account into one override');} else {
      checkAccount(mergeOptions<AccountOptions>({}, options), place);
      changed.set(account, { ...before, options: mergeOptions(before.options, options) });
    }
    seen.add(account);
  }
  return changed;
}
