import type { Change } from './changes';
import { changesIn } from './changes';
import { configsInBase, declaredConfigs, overlayConfigs } from './configs';
import { changedInstance, instanceInBase, instanceOf } from './instance';
import type { PlacedEntry } from './layer';
import { allEntries, exposuresOf, latest } from './layer';
import { presentIn } from './presence';
import type { ReadDeclarations, ReadOverlay, ReadWorkload } from './read';
import { changedShared, declaredShared } from './shared';
import { ACCOUNT, CLAIM, SECRET } from './shared-kinds';
import { sharedUnit, unitNamer } from './units';
import { fileNameFault } from '../../kubernetes/names/file-names';
import { dnsLabelFault, dnsSubdomainFault } from '../../kubernetes/names/kubernetes-names';
import type { ReadPath } from '../../system/on-disk';
import { originsOf } from '../exposure/origins';
import { networkSettings } from '../links/network-settings';
import type { Binding } from '../model/answer';
import type { Instance, Scope } from '../model/scope';
import type { DeclaredNamespace } from '../objects/objects-of';
import { Place } from '../problems/place';
import type { ProblemList } from '../problems/problem-list';
import { claimsOf } from '../subjects/volumes/mounted';
import type { WorkloadOptions } from '../workloads/app-options';

const SELECTOR_LABELS = { app: 'app', recommended: 'app.kubernetes.io/name' } as const;
const DOMAIN_HINT = 'use a DNS domain such as "cluster.local"';

/** The namespaces that need a unit although no workload may be in them. */
function spreading(declared: ReadDeclarations['namespaces']): readonly { readonly group: undefined; readonly namespace: string }[] {
  return declared.filter(({ options: { create = true } }) => create).map(({ namespace: { name } }) => ({ group: undefined, namespace: name }));
}

/** What the shared accounts, the claims and the configs are in. */
function homes(
  { accounts, claims, configs }: Pick<ReadDeclarations, 'accounts' | 'claims' | 'configs'>, baseNamespace: string,
): readonly { readonly group: undefined; readonly namespace: string }[] {
  const shared = [...accounts, ...claims, ...configs];
  return shared.map(({ options: { namespace } }) => ({ group: undefined, namespace: namespace?.name ?? baseNamespace }));
}

/** The declared namespaces with the units that make them; records names that are ill-formed or taken. */
export function declaredNamespaces({ namespaces, workloads, ...shared }: ReadDeclarations, { baseNamespace }: Scope): readonly DeclaredNamespace[] {
  const groups = workloads.map(({ options: { group } }) => ({ group, namespace: baseNamespace }));
  const unitOf = unitNamer([...groups, ...spreading(namespaces), ...homes(shared, baseNamespace)], baseNamespace);
  const taken = new Set([baseNamespace]);
  return namespaces.map(({ namespace: { name }, options, place }) => {
    place.name(name, dnsLabelFault(name) ?? fileNameFault(name), 'use lower case letters, digits and "-"');
    if (taken.has(name)) place.add('name-duplicate', `namespace "${name}" is declared already`, 'give each namespace its own name; the repository\'s own is its option "namespace"');
    taken.add(name);
    return { name, options, unit: unitOf({ group: undefined, namespace: name }), place };
  });
}

/** What is declared, and what of it base holds. */
export interface DeclaredScopes {
  /** Every workload as it is declared. */
  readonly declared: Scope;
  readonly base: Scope;
}

/** The claims of an overlay: of those that are not in base, the ones that its workloads use. */
function presentClaims({ claims, instances }: Pick<Scope, 'claims' | 'instances'>): Scope['claims'] {
  if ([...claims.values()].every(({ inBase: isInBase }) => isInBase !== false)) return claims;
  const used = new Set([...instances.values()].flatMap(claimsOf));
  return new Map([...claims].filter(([claim, { inBase: isInBase }]) => isInBase !== false || used.has(claim)));
}

function inBase([, { options }]: readonly [unknown, Instance]): boolean {
  return (options as WorkloadOptions).inBase !== false;
}

/** What is declared, and what of it base holds; records a namespace and a cluster domain that are ill-formed. */
export function declaredScopes(read: ReadDeclarations, problems: ProblemList, readFile: ReadPath): DeclaredScopes {
  const { options, workloads, externals, namespaces: declaredNames } = read;
  const { namespace = 'default', clusterDomain = 'cluster.local', networkPolicies, labels = 'app', omitNamespace = false } = options;
  const selectorLabel = SELECTOR_LABELS[labels];
  const root = new Place(problems, '');
  root.at('namespace').name(namespace, dnsLabelFault(namespace), 'use lower case letters, digits and "-"');
  root.at('clusterDomain').name(clusterDomain, dnsSubdomainFault(clusterDomain), DOMAIN_HINT);
  const namespaces = new Map([[namespace, namespace], ...declaredNames.map(({ namespace: { name } }): [string, string] => [name, name])]);
  const member = ({ options: own }: ReadWorkload) => ({ group: own.group, namespace: own.namespace?.name ?? namespace });
  const unitOf = unitNamer([...workloads.map(member), ...spreading(declaredNames), ...homes(read, namespace)], namespace);
  const sharedHome = (home: string): string => {
    const unit = unitOf({ group: undefined, namespace: home });
    return home === namespace ? sharedUnit([{ unit }]) : unit;
  };
  const instances = workloads.map((declared): [Instance['workload'], Instance] => {
    const { workload, options: own, place } = declared;
    const home = member(declared);
    return [workload, instanceOf({ workload, path: place.path, namespace: home.namespace, unit: unitOf(home), options: own, selectorLabel })];
  });
  const all: Scope = {
    overlay: undefined,
    namespace,
    baseNamespace: namespace,
    omitsNamespace: omitNamespace,
    namespaces,
    namePrefix: '',
    nameSuffix: '',
    clusterDomain,
    networkPolicies: networkSettings(networkPolicies),
    origins: new Map(),
    selectorLabel,
    images: new Map(),
    instances: new Map(instances),
    accounts: declaredShared(ACCOUNT, read.accounts, { namespaces, baseNamespace: namespace }, sharedHome),
    claims: declaredShared(CLAIM, read.claims, { namespaces, baseNamespace: namespace }, sharedHome),
    secrets: new Map(read.secrets.map((secret) => [secret, { options: secret.source ?? {} }])),
    declared: new Set(instances.map(([workload]) => workload)),
    declaredExternals: new Set(externals.map(({ external }) => external)),
    externals: new Map(),
    configs: new Map(),
    declaredConfigs: new Set(read.configs.map(({ config }) => config)),
    readFile,
  };
  const withConfigs = { ...all, configs: declaredConfigs(read.configs, all, sharedHome) };
  const ofBase = instances.filter(inBase).map(([workload, instance]): [Instance['workload'], Instance] => [workload, instanceInBase(instance, all)]);
  const base = { ...withConfigs, instances: new Map(ofBase), claims: new Map([...all.claims].filter(([, claim]) => claim.inBase !== false)) };
  return { declared: withConfigs, base: { ...base, configs: configsInBase(withConfigs, base) } };
}

function checkNames({ overlay: { name }, options: { namespace, clusterDomain }, place }: ReadOverlay): void {
  place.name(name, dnsSubdomainFault(name) ?? fileNameFault(name), 'use lower case letters, digits, "-" and ".": the name is a folder');
  if (namespace !== undefined) place.at('namespace').name(namespace, dnsLabelFault(namespace), 'use lower case letters, digits and "-"');
  if (clusterDomain !== undefined) place.at('clusterDomain').name(clusterDomain, dnsSubdomainFault(clusterDomain), DOMAIN_HINT);
}

/** The namespaces that an overlay gives another name. */
function renamed({ options: { namespaces = [] }, place }: ReadOverlay, base: Scope): readonly (readonly [string, string])[] {
  const entries: (readonly [string, string])[] = [];
  namespaces.forEach(({ namespace, name }, index) => {
    const at = place.at('namespaces').item(index);
    at.name(name, dnsLabelFault(name), 'use lower case letters, digits and "-"');
    if (base.namespaces.has(namespace.name)) entries.push([namespace.name, name]);
    else at.add('namespace-unknown', `namespace "${namespace.name}", which this repository does not have`, 'pass a value that addNamespace of this same repository returned');
  });
  return entries;
}

/** Where the externals are in an overlay; records two answers at once, and externals of another repository. */
function bound({ layers }: ReadOverlay, { declaredExternals }: Scope): readonly PlacedEntry<Binding>[] {
  const entries = latest(allEntries(layers, 'bind'), ({ external }) => external);
  for (const { entry: { external }, place } of entries) {
    if (!declaredExternals.has(external)) place.add('external-unknown', `external "${external.name}", which this repository does not have`, 'pass a value that addExternal of this same repository returned');
  }
  entries[0]?.place.problems.duplicates('binding-duplicate', entries.map(({ entry: { external: { name } }, place: { path, declaredAt } }) => ({
    key: name, path, label: `external "${name}"`, declaredAt,
  })), 'give one answer; that of an overlay wins over those of its profiles');
  return entries;
}

/** An overlay: its scope, and what its layers say. */
export interface OverlayScope {
  readonly scope: Scope;
  readonly changes: ReadonlyMap<Instance['workload'], readonly Change[]>;
  readonly bindings: readonly PlacedEntry<Binding>[];
}

/** What an overlay holds: a workload that it says nothing about is the very one that was declared. */
export function overlayScope(read: ReadOverlay, { declared, base }: DeclaredScopes): OverlayScope {
  checkNames(read);
  const { namespace = base.namespace, namePrefix = '', nameSuffix = '', clusterDomain = base.clusterDomain } = read.options;
  const present = presentIn(read.layers, base);
  const changes = changesIn(read.layers, present, base);
  const instances = [...declared.instances].filter(([workload]) => present.has(workload)).map(([workload, instance]): [Instance['workload'], Instance] => {
    const own = changes.get(workload);
    return [workload, own === undefined ? instance : changedInstance(instance, own, base)];
  });
  const namespaces = new Map([...base.namespaces, [base.namespace, namespace], ...renamed(read, base)]);
  const bindings = bound(read, base);
  const externals = new Map(bindings.map(({ entry: { external, answer } }) => [external, answer]));
  const origins = originsOf(exposuresOf(read.layers).map(({ entry }) => entry));
  const names = { namespace, namespaces, namePrefix, nameSuffix, clusterDomain };
  const shared = {
    accounts: changedShared(ACCOUNT, read.layers, ({ accounts }) => accounts, declared.accounts),
    claims: changedShared(CLAIM, read.layers, ({ claims }) => claims, declared.claims),
    secrets: changedShared(SECRET, read.layers, ({ secrets }) => secrets, declared.secrets),
  };
  const all = { ...base, overlay: read.overlay.name, ...names, instances: new Map(instances), ...shared, externals, origins };
  const scope = { ...all, claims: presentClaims(all) };
  return { scope: { ...scope, configs: overlayConfigs(read.layers, scope, declared) }, changes, bindings };
}
