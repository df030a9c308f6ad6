import { MultiMap } from './multi-map';
import type { JsonObject } from '../../resources/json';
import type { Resource } from '../../resources/resource';
import { namespaceOf } from '../kinds/namespace';
import { podSelectorOf } from '../pods/pod-selector';
import type { LabelCondition, Labels } from '../selectors/label-selector';
import { matches } from '../selectors/label-selector';

interface Selecting {
  readonly object: JsonObject;
  readonly conditions: readonly LabelCondition[];
}

/** A label that everything selected has; without one, anything may be selected. */
function labelOf(conditions: readonly LabelCondition[]): string {
  const fixed = conditions.find(({ operator, values }) => operator === 'In' && values.length === 1);
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

  /** Those that select Pods with these labels. */
  selecting(namespace: string, labels: Labels): JsonObject[] {
    const candidates = ['', ...Object.entries(labels).map(([key, value]) => `${key}=${value}`)].flatMap((label) => this.byLabel.get(`${namespace} ${label}`));
    return candidates.filter(({ conditions }) => matches(labels, conditions)).map(({ object }) => object);
  }
}
