import { instanceOf } from './instance';
import type { ReadDeclarations, ReadOverlay, ReadOverride } from './read';
import { UNGROUPED_UNIT } from './units';
import { dnsLabelFault, dnsSubdomainFault } from '../../kubernetes/names/kubernetes-names';
import type { Instance, Scope } from '../model/scope';
import { mergeOptions } from '../options/merge';
import { Place } from '../problems/place';
import type { ProblemList } from '../problems/problem-list';
import type { AppOptions } from '../subjects/app-options';

const DOMAIN_HINT = 'use a DNS domain such as "cluster.local"';

/** What base holds; records a namespace and a cluster domain that are ill-formed. */
export function baseScope({ options, apps }: ReadDeclarations, problems: ProblemList): Scope {
  const { namespace = 'default', clusterDomain = 'cluster.local', networkPolicies = false } = options;
  const root = new Place(problems, '');
  root.at('namespace').name(namespace, dnsLabelFault(namespace), 'use lower case letters, digits and "-"');
  root.at('clusterDomain').name(clusterDomain, dnsSubdomainFault(clusterDomain), DOMAIN_HINT);
  const grouped = apps.some((app) => app.options.group !== undefined);
  const instances = apps.map((app): [Instance['workload'], Instance] => [
    app.app, instanceOf(app.app, app.options, grouped ? app.options.group ?? UNGROUPED_UNIT : ''),
  ]);
  return { overlay: undefined, namespace, baseNamespace: namespace, namePrefix: '', nameSuffix: '', clusterDomain, networkPolicies, instances: new Map(instances) };
}

function checkNames({ overlay: { name }, options: { namespace, clusterDomain }, place }: ReadOverlay): void {
  place.name(name, dnsSubdomainFault(name), 'use lower case letters, digits, "-" and ".": the name is a folder');
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

/** What an overlay holds: a workload that it says nothing about is the very one of base. */
export function overlayScope(read: ReadOverlay, overrides: ReadonlyMap<Instance['workload'], ReadOverride>, base: Scope): Scope {
  checkNames(read);
  const { namespace = base.namespace, namePrefix = '', nameSuffix = '', clusterDomain = base.clusterDomain } = read.options;
  const instances = [...base.instances].map(([workload, instance]): [Instance['workload'], Instance] => {
    const override = overrides.get(workload);
    if (override === undefined) return [workload, instance];
    return [workload, instanceOf(workload, mergeOptions(instance.options as AppOptions, override.options), instance.unit)];
  });
  return { ...base, overlay: read.overlay.name, namespace, namePrefix, nameSuffix, clusterDomain, instances: new Map(instances) };
}
