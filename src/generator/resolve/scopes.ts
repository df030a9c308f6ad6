import { instanceOf } from './instance';
import type { ReadDeclarations, ReadOverlay, ReadOverride, ReadWorkload } from './read';
import { unitNamer } from './units';
import { fileNameFault } from '../../kubernetes/names/file-names';
import { dnsLabelFault, dnsSubdomainFault } from '../../kubernetes/names/kubernetes-names';
import { originsOf } from '../exposure/origins';
import { networkSettings } from '../links/network-settings';
import type { Instance, Scope } from '../model/scope';
import type { DeclaredNamespace } from '../objects/objects-of';
import { mergeOptions } from '../options/merge';
import { Place } from '../problems/place';
import type { ProblemList } from '../problems/problem-list';
import type { WorkloadOptions } from '../workloads/app-options';

const DOMAIN_HINT = 'use a DNS domain such as "cluster.local"';

/** The namespaces that need a unit although no workload may be in them. */
function spreading(declared: ReadDeclarations['namespaces']): readonly { readonly group: undefined; readonly namespace: string }[] {
  return declared.filter(({ options: { create = true } }) => create).map(({ namespace: { name } }) => ({ group: undefined, namespace: name }));
}

/** The declared namespaces with the units that make them; records names that are ill-formed or taken. */
export function declaredNamespaces({ namespaces, workloads }: ReadDeclarations, { baseNamespace }: Scope): readonly DeclaredNamespace[] {
  const groups = workloads.map(({ options: { group } }) => ({ group, namespace: baseNamespace }));
  const unitOf = unitNamer([...groups, ...spreading(namespaces)], baseNamespace);
  const taken = new Set([baseNamespace]);
  return namespaces.map(({ namespace: { name }, options, place }) => {
    place.name(name, dnsLabelFault(name) ?? fileNameFault(name), 'use lower case letters, digits and "-"');
    if (taken.has(name)) place.add('name-duplicate', `namespace "${name}" is declared already`, 'give each namespace its own name; the repository\'s own is its option "namespace"');
    taken.add(name);
    return { name, options, unit: unitOf({ group: undefined, namespace: name }), place };
  });
}

/** What base holds; records a namespace and a cluster domain that are ill-formed. */
export function baseScope({ options, workloads, namespaces: declared }: ReadDeclarations, problems: ProblemList): Scope {
  const { namespace = 'default', clusterDomain = 'cluster.local', networkPolicies } = options;
  const root = new Place(problems, '');
  root.at('namespace').name(namespace, dnsLabelFault(namespace), 'use lower case letters, digits and "-"');
  root.at('clusterDomain').name(clusterDomain, dnsSubdomainFault(clusterDomain), DOMAIN_HINT);
  const namespaces = new Map([[namespace, namespace], ...declared.map((read): [string, string] => [read.namespace.name, read.namespace.name])]);
  const member = ({ options: own }: ReadWorkload) => ({ group: own.group, namespace: own.namespace?.name ?? namespace });
  const unitOf = unitNamer([...workloads.map(member), ...spreading(declared)], namespace);
  const instances = workloads.map((read): [Instance['workload'], Instance] => {
    const { workload, options: own, place } = read;
    return [workload, instanceOf({ workload, path: place.path, namespace: member(read).namespace, unit: unitOf(member(read)), options: own })];
  });
  return {
    overlay: undefined, namespace, baseNamespace: namespace, namespaces, namePrefix: '', nameSuffix: '', clusterDomain, networkPolicies: networkSettings(networkPolicies), origins: new Map(), instances: new Map(instances),
  };
}

function checkNames({ overlay: { name }, options: { namespace, clusterDomain }, place }: ReadOverlay): void {
  place.name(name, dnsSubdomainFault(name) ?? fileNameFault(name), 'use lower case letters, digits, "-" and ".": the name is a folder');
  if (namespace !== undefined) place.at('namespace').name(namespace, dnsLabelFault(namespace), 'use lower case letters, digits and "-"');
  if (clusterDomain !== undefined) place.at('clusterDomain').name(clusterDomain, dnsSubdomainFault(clusterDomain), DOMAIN_HINT);
}

/** The override of each workload; records one of a workload that this repository does not have, and a second one of the same. */
export function overridesByWorkload({ overrides, place }: ReadOverlay, base: Scope): ReadonlyMap<Instance['workload'], ReadOverride> {
  const known = new Map<Instance['workload'], ReadOverride>();
  for (const override of overrides) {
    const { app } = override;
    if (app === undefined || !base.instances.has(app)) {
      const found = app === undefined ? 'no application' : `application "${app.name}", which this repository does not have`;
      override.place.add('app-unknown', found, 'pass a value that addApp of this same repository returned');
    } else if (!known.has(app)) {
      known.set(app, override);
    }
  }
  place.problems.duplicates('override-duplicate', overrides.filter(({ app }) => app !== undefined).map(({ app, place: at }) => ({
    key: app?.name ?? '', path: at.path, label: `"${app?.name}"`, declaredAt: place.declaredAt,
  })), 'put all that differs about an application into one override');
  return known;
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

/** What an overlay holds: a workload that it says nothing about is the very one of base. */
export function overlayScope(read: ReadOverlay, overrides: ReadonlyMap<Instance['workload'], ReadOverride>, base: Scope): Scope {
  checkNames(read);
  const { namespace = base.namespace, namePrefix = '', nameSuffix = '', clusterDomain = base.clusterDomain } = read.options;
  const instances = [...base.instances].map(([workload, instance]): [Instance['workload'], Instance] => {
    const override = overrides.get(workload);
    if (override === undefined) return [workload, instance];
    const { path, namespace: home, unit, options } = instance;
    return [workload, instanceOf({ workload, path, namespace: home, unit, options: mergeOptions(options as WorkloadOptions, override.options) })];
  });
  const namespaces = new Map([...base.namespaces, [base.namespace, namespace], ...renamed(read, base)]);
  // A list of options has holes where an entry was not readable.
  const origins = originsOf((read.options.expose ?? []).filter(() => true));
  const { name: overlay } = read.overlay;
  return { ...base, overlay, namespace, namespaces, namePrefix, nameSuffix, clusterDomain, origins, instances: new Map(instances) };
}
