import { MultiMap } from './multi-map';
import type { Entry } from './object-index';
import type { JsonObject } from '../objects/json';
import { podKind } from '../pods/pod-kinds';
import { isRuntimeLabel, matchesPods } from '../pods/runtime-labels';
import type { Workload } from '../pods/workload';
import { readWorkload } from '../pods/workload';
import type { LabelCondition } from '../selectors/label-selector';

/** What runs Pods, by namespace and by the labels of the Pods. */
export class WorkloadIndex {
  readonly all: readonly Workload[];
  readonly byNamespace = new MultiMap<Workload>();
  private readonly byObject = new Map<JsonObject, Workload>();
  private byLabel: MultiMap<Workload> | undefined;

  constructor(entries: readonly Entry[]) {
    const all: Workload[] = [];
    for (const { resource, kind, namespace } of entries) {
      const workload = podKind(kind) === undefined ? undefined : readWorkload(resource, namespace);
      if (workload === undefined) continue;
      all.push(workload);
      this.byNamespace.add(workload.namespace, workload);
      this.byObject.set(resource.object, workload);
    }
    this.all = all;
  }

  of(object: JsonObject): Workload | undefined {
    return this.byObject.get(object);
  }

  /** The workloads of a namespace whose Pods meet the conditions. */
  selected(namespace: string, conditions: readonly LabelCondition[]): readonly Workload[] {
    return this.narrowest(namespace, conditions).filter((workload) => matchesPods(workload, conditions));
  }

  private narrowest(namespace: string, conditions: readonly LabelCondition[]): readonly Workload[] {
    let best = this.byNamespace.get(namespace);
    for (const { operator, key, values } of conditions) {
      if (operator !== 'In' || values.length !== 1 || isRuntimeLabel(key)) continue;
      this.byLabel ??= this.readLabels();
      const candidates = this.byLabel.get(`${namespace} ${key}=${values[0]}`);
      if (candidates.length < best.length) best = candidates;
    }
    return best;
  }

  private readLabels(): MultiMap<Workload> {
    const byLabel = new MultiMap<Workload>();
    for (const workload of this.all) {
      for (const [key, value] of Object.entries(workload.labels)) byLabel.add(`${workload.namespace} ${key}=${value}`, workload);
    }
    return byLabel;
  }
}
