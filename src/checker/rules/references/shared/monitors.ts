import type { ResourceIndex } from './resource-index';
import type { Path } from '../../../../common/path';
import type { GroupKind } from '../../../../kubernetes/kinds/group-kind';
import type { JsonObject } from '../../../../kubernetes/objects/json';
import { asList, asObject, asString, at, isObject } from '../../../../kubernetes/objects/json';
import type { Resource } from '../../../../kubernetes/objects/resource';
import type { Labels, LabelCondition } from '../../../../kubernetes/selectors/label-selector';
import { conditionsOf, labelsOf } from '../../../../kubernetes/selectors/label-selector';

/** What a monitor looks for: objects of a kind, by their labels, in namespaces. */
export interface MonitorTarget {
  readonly kind: 'Service' | 'Pod' | 'Ingress';
  readonly conditions: readonly LabelCondition[];
  /** Undefined: every namespace. */
  readonly namespaces: readonly string[] | undefined;
  readonly selectorPath: Path;
}

interface MonitorKind {
  readonly target: MonitorTarget['kind'];
  /** Where `selector` and `namespaceSelector` stand. */
  readonly at: Path;
}

/** Scrapers by selector. @see https://prometheus-operator.dev/docs/api-reference/api/ */
const MONITORS: Readonly<Record<GroupKind, MonitorKind>> = {
  'ServiceMonitor.monitoring.coreos.com': { target: 'Service', at: ['spec'] },
  'PodMonitor.monitoring.coreos.com': { target: 'Pod', at: ['spec'] },
  'Probe.monitoring.coreos.com': { target: 'Ingress', at: ['spec', 'targets', 'ingress'] },
  'VMServiceScrape.operator.victoriametrics.com': { target: 'Service', at: ['spec'] },
  'VMPodScrape.operator.victoriametrics.com': { target: 'Pod', at: ['spec'] },
  'PodMonitoring.monitoring.googleapis.com': { target: 'Pod', at: ['spec'] },
};

function namespacesOf(selector: JsonObject, home: string): readonly string[] | undefined {
  if (selector.any === true) return undefined;
  const names = asList(selector.matchNames).map((name) => asString(name) ?? '');
  return names.length === 0 ? [home] : names;
}

/** Every monitor of the render that selects by labels. */
export function* monitors(index: ResourceIndex): Iterable<MonitorTarget & { readonly monitor: Resource }> {
  for (const [kind, { target, at: place }] of Object.entries(MONITORS)) {
    for (const monitor of index.ofKind(kind)) {
      const parent = asObject(at(monitor.object, ...place));
      // Without a selector a Probe has targets of other sorts.
      if (!isObject(parent.selector)) continue;
      yield {
        monitor,
        kind: target,
        conditions: conditionsOf(parent.selector),
        namespaces: namespacesOf(asObject(parent.namespaceSelector), index.namespaceOf(monitor)),
        selectorPath: [...place, 'selector'],
      };
    }
  }
}

/** Something that a monitor may select. */
export interface Candidate {
  readonly namespace: string;
  readonly name: string;
  readonly labels: Labels;
}

function named(index: ResourceIndex, kind: GroupKind): Candidate[] {
  return index.ofKind(kind).map((resource) => ({
    namespace: index.namespaceOf(resource),
    name: asString(at(resource.object, 'metadata', 'name')) ?? '',
    labels: labelsOf(at(resource.object, 'metadata', 'labels')),
  }));
}

/** Everything of the render that monitors of a kind may select; of workloads their Pods. */
export function candidatesFor(index: ResourceIndex, kind: MonitorTarget['kind']): readonly Candidate[] {
  switch (kind) {
    case 'Service': return named(index, 'Service');
    case 'Ingress': return named(index, 'Ingress.networking.k8s.io');
    case 'Pod': return index.workloads;
  }
}
