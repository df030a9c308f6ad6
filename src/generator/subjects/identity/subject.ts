import type { AccountPlace } from './account-objects';
import { accountObject, AKS_LABEL, ownSubject, roleObjects } from './account-objects';
import { ACCOUNT_SHAPES, checkAccount } from './check';
import type { AccountOptions, Identity, IdentityOptions } from './options';
import type { RbacV1Subject } from '../../../../schemas/types/kubernetes';
import { dnsSubdomainFault } from '../../../kubernetes/names/kubernetes-names';
import { at } from '../../../kubernetes/objects/json';
import type { Instance, Scope } from '../../model/scope';
import { finalName, finalNamespace } from '../../model/scope';
import type { Subject } from '../../model/subject';
import type { Shape } from '../../options/shape';
import { optional, optionsOf } from '../../options/shape';
import type { Place } from '../../problems/place';
import { showValue } from '../../problems/show-value';
import type { ServiceAccountReference } from '../../texts/reference';
import { referenceIn } from '../custom-kind/subject';
import { outsideAnnotations } from '../outside/subject';

/** What an account that is declared elsewhere says itself. */
const OF_THE_ACCOUNT = ['gke', 'eks', 'aks', 'annotations'] as const;

const ACCOUNT: Shape = (value, place) => {
  if (value === undefined || typeof value === 'string' || (typeof value === 'object' && value !== null && 'is' in value && value.is === 'service-account')) return value;
  place.add('option-invalid', showValue(value), 'give what addServiceAccount returned, or the name of an account that exists');
  return undefined;
};

function checkOther(identity: Identity, account: string | ServiceAccountReference, place: Place): void {
  const isShared = typeof account !== 'string';
  for (const field of OF_THE_ACCOUNT) {
    if (identity[field] === undefined) continue;
    const found = isShared ? `it belongs to account "${account.name}", which several workloads share` : `account "${account}" exists without being rendered here`;
    place.at(field).add('identity-of-account', found, isShared ? 'say it where addServiceAccount declares the account' : 'say it where the account is declared, or leave "account" out to get one of its own');
  }
}

/** Records an account under its old name that is another one than the account of the Pods. */
function checkOldName(options: IdentityOptions, place: Place): void {
  const old = at(options, 'pod', 'serviceAccount');
  const account = options.identity?.account;
  const name = typeof account === 'object' ? account.name : account;
  if (old === undefined || old === name) return;
  const said = name === undefined ? 'none' : showValue(name);
  place.add('native-field-owned', `account ${showValue(old)}, and "identity" says ${said}`, 'leave it out: it is the old name of what "identity: { account }" says');
}

function checkShared(account: ServiceAccountReference, { namespace }: Instance, { accounts }: Scope, place: Place): void {
  const known = accounts.get(account);
  if (known === undefined) place.add('account-unknown', `account "${account.name}", which this repository does not have`, 'pass a value that addServiceAccount of this same repository returned');
  else if (known.namespace !== namespace) place.add('account-elsewhere', `account "${account.name}" is in namespace "${known.namespace}", the Pods are in "${namespace}"`, 'declare an account in the namespace of the Pods');
}

function asksForRights({ rules = [], clusterRules = [] }: AccountOptions): boolean {
  return rules.length + clusterRules.length > 0;
}

/** True where something is asked for that the namespace's own account does not have. */
function asksForAccount(identity: Identity): boolean {
  return asksForRights(identity) || OF_THE_ACCOUNT.some((field) => identity[field] !== undefined);
}

function tokenOf(identity: Identity, shared: AccountOptions | undefined): boolean | undefined {
  if (identity.token !== undefined) return identity.token;
  if (asksForRights(identity)) return true;
  return shared?.token ?? (shared !== undefined && asksForRights(shared) ? true : undefined);
}

/** True for an account that kustomize knows and renames together with what names it: it is built with the workload. */
function isFollowed({ account }: Identity, { unit }: Pick<Instance, 'unit'>, { accounts }: Scope): boolean {
  return account === undefined || (typeof account === 'object' && accounts.get(account)?.unit === unit);
}

/** The account as a binding of the workload's names it. Kustomize follows its own objects; all others stand there as the cluster knows them. */
function subjectOf({ account }: Identity, { names, namespace, unit }: Instance, scope: Scope): RbacV1Subject {
  const kind = 'ServiceAccount';
  if (typeof account === 'string') return { kind, name: account, namespace: finalNamespace(namespace, scope) };
  const name = account?.name ?? names.workload;
  if (isFollowed({ account }, { unit }, scope)) return ownSubject(name, namespace, scope);
  return { kind, name: finalName(name, scope), namespace: finalNamespace(namespace, scope) };
}

function nameInPod(identity: Identity, instance: Instance, scope: Scope): string {
  const { account } = identity;
  if (typeof account === 'string') return account;
  const name = account?.name ?? instance.names.workload;
  return isFollowed(identity, instance, scope) ? referenceIn(name, instance, scope) : finalName(name, scope);
}

/** What tells `validate` of an account that exists without being rendered here; each namespace has one named default. */
function existing({ account }: Identity): Record<string, string> | undefined {
  return typeof account === 'string' && account !== 'default' ? outsideAnnotations([{ kind: 'ServiceAccount', name: account }]) : undefined;
}

function placeOf(identity: Identity, { names, namespace, selector }: Instance, scope: Scope): AccountPlace {
  return { name: names.workload, namespace, finalNamespace: finalNamespace(namespace, scope), labels: selector, ofBindings: existing(identity) };
}

/** Who the Pods are: their service account, its rights, and its identity in a cloud. @see https://kubernetes.io/docs/concepts/security/service-accounts/ */
export const identity: Subject<IdentityOptions> = {
  shapes: { identity: optional(optionsOf<Identity>({ ...ACCOUNT_SHAPES, account: ACCOUNT })) },
  check(options, place, instance, scope) {
    checkOldName(options, place.at('pod').at('serviceAccount'));
    if (options.identity === undefined) return;
    const here = place.at('identity');
    const { account } = options.identity;
    checkAccount(options.identity, here);
    if (account === undefined) return;
    checkOther(options.identity, account, here);
    if (typeof account !== 'string') checkShared(account, instance, scope, here.at('account'));
    else here.at('account').name(account, dnsSubdomainFault(account), 'use the name that the account has in the cluster');
  },
  contribute({ identity: own }, instance, scope) {
    if (own === undefined) return {};
    const { account } = own;
    const shared = typeof account === 'object' ? scope.accounts.get(account)?.options as AccountOptions | undefined : undefined;
    const isOwn = account === undefined && asksForAccount(own);
    const [place, subject] = [placeOf(own, instance, scope), subjectOf(own, instance, scope)];
    return {
      metadata: { annotations: existing(own) },
      podMetadata: { labels: own.aks === undefined && shared?.aks === undefined ? {} : AKS_LABEL },
      pod: {
        serviceAccountName: isOwn || account !== undefined ? nameInPod(own, instance, scope) : undefined,
        automountServiceAccountToken: tokenOf(own, shared),
      },
      objects: [...isOwn ? [accountObject(own, place)] : [], ...roleObjects(own, subject, place)],
    };
  },
};
