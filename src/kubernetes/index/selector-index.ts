import { MultiMap } from './multi-map';
import { namespaceOf } from '../kinds/namespace';
import type { JsonObject } from '../objects/json';
import type { Resource } from '../objects/resource';
import { podSelectorOf } from '../pods/pod-selector';
import type { PodOwner } from '../pods/runtime-labels';
import { isRuntimeLabel, matchesPods } from '../pods/runtime-labels';
import type { LabelCondition } from '../selectors/label-selector';

interface Selecting {
  readonly object: JsonObject;
  readonly conditions: readonly LabelCondition[];
}

/** A label that the template of everything selected has; without one, anything may be selected. */
function labelOf(conditions: readonly LabelCondition[]): string {
  const fixed = conditions.find(({ key, operator, values }) => operator === 'In' && values.length === 1 && !isRuntimeLabel(key));
  return fixed === undefined ? '' : `${fixed.key}=${fixed.values[0]}`;
}

/** Objects of one kind by the Pods that they select. */
export class SelectorIndex {
  private readonly byLabel = new MultiMap<Selecting>();

  constructor(resources: readonly Resource[], private readonly defaultNamespace: string) {
    for (const { object } of resources) {
      const conditions = podSelectorOf(object);
      if (conditions !== undefined) this.byLabel.add(`${namespaceOf(object, this.defaultNamespace)} ${labelOf(conditions)}`, { object, conditions });
    }
  }

  /** Those that select these Pods. */
  selecting(namespace: string, pods: PodOwner): JsonObject[] {
    const candidates = ['', ...Object.entries(pods.labels).map(([key, value]) => `${key}=${value}`)].flatMap((label) => this.byLabel.get(`${namespace} ${label}`));
    return candidates.filter(({ conditions }) => matchesPods(pods, conditions)).map(({ object }) => object);
  }
}
