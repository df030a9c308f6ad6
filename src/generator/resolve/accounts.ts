import type { ReadAccountOverride, ReadLayer } from './layer';
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

function checkOverride({ account, options, place }: ReadAccountOverride, accounts: Scope['accounts']): void {
  if (!accounts.has(account)) place.add('account-unknown', `account "${account.name}", which this repository does not have`, 'pass a value that addServiceAccount of this same repository returned');
  else checkAccount(mergeOptions<AccountOptions>({}, options), place);
}

function checkTwice({ accounts, place: { problems, declaredAt } }: ReadLayer, known: Scope['accounts']): void {
  problems.duplicates('override-duplicate', accounts.filter(({ account }) => known.has(account)).map(({ account, place: { path } }) => ({
    key: `${known.get(account)?.namespace}/${account.name}`, path, label: `account "${account.name}"`, declaredAt,
  })), 'put all that differs about an account into one override');
}

/**
 * The shared accounts of an overlay, of whose options the later layers win; records overrides of accounts that this repository does
 * not have, and of one twice.
 */
export function overlayAccounts(layers: readonly ReadLayer[], { accounts }: Scope): Scope['accounts'] {
  const changed = new Map(accounts);
  for (const layer of layers) {
    checkTwice(layer, accounts);
    for (const override of layer.accounts) {
      checkOverride(override, accounts);
      const before = changed.get(override.account);
      if (before !== undefined) changed.set(override.account, { ...before, options: mergeOptions(before.options, override.options) });
    }
  }
  return changed;
}
