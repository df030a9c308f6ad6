import { DeepMap } from './deep-map';
import { MultiMap } from './multi-map';
import type { JsonObject } from '../objects/json';
import type { Resource } from '../objects/resource';
import { isRuntimeLabel, matchesPods } from '../pods/runtime-labels';
import type { Workload } from '../pods/workload';
import { readWorkload } from '../pods/workload';
import type { LabelCondition } from '../selectors/label-selector';

/** A condition that only one value of a label of the template meets. */
function isFixed({ operator, key, values }: LabelCondition): boolean {
  return operator === 'In' && values.length === 1 && !isRuntimeLabel(key);
}

/** What runs Pods, by namespace and by the labels of the Pods. */
export class WorkloadIndex {
  readonly all: readonly Workload[];
  readonly byNamespace = new MultiMap<Workload>();
  private readonly byObject = new Map<JsonObject, Workload>();
  private byLabel: DeepMap<Workload> | undefined;

  constructor(resources: readonly Resource[], defaultNamespace: string) {
    const all: Workload[] = [];
    for (const resource of resources) {
      const workload = readWorkload(resource, defaultNamespace);
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
    if (conditions.length === 1 && isFixed(conditions[0])) return this.labelled(namespace, conditions[0]);
    return this.narrowest(namespace, conditions).filter((workload) => matchesPods(workload, conditions));
  }

  private narrowest(namespace: string, conditions: readonly LabelCondition[]): readonly Workload[] {
    let best = this.byNamespace.get(namespace);
    for (const condition of conditions) {
      const candidates = isFixed(condition) ? this.labelled(namespace, condition) : best;
      if (candidates.length < best.length) best = candidates;
    }
    return best;
  }

  private labelled(namespace: string, { key, values }: LabelCondition): readonly Workload[] {
    this.byLabel ??= this.readLabels();
    return this.byLabel.get(namespace, key, values[0]);
  }

  private readLabels(): DeepMap<Workload> {
    const byLabel = new DeepMap<Workload>();
    for (const workload of this.all) {
      for (const [key, value] of Object.entries(workload.labels)) byLabel.add(workload.namespace, key, value, workload);
    }
    return byLabel;
  }
}
