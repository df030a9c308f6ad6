import type { JsonObject } from '../../kubernetes/objects/json';
import { asObject, at } from '../../kubernetes/objects/json';
import { podKindOf } from '../../kubernetes/pods/pod-kinds';
import { podSelectorOf } from '../../kubernetes/pods/pod-selector';
import type { LabelCondition } from '../../kubernetes/selectors/label-selector';
import { conditionsOf } from '../../kubernetes/selectors/label-selector';

function word({ key, operator, values }: LabelCondition): string {
  switch (operator) {
    case 'In': return `${key} in (${values.join(',')})`;
    case 'NotIn': return `${key} notin (${values.join(',')})`;
    case 'Exists': return key;
    case 'DoesNotExist': return `!${key}`;
  }
}

/**
 * The Pods of a workload as a query of a server; `''` where it states none.
 *
 * @see https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/#list-and-watch-filtering
 */
export function selectorQuery(object: JsonObject): string {
  // A server gives every Job a selector of its own, though few manifests state one.
  const conditions = podSelectorOf(object) ?? (podKindOf(object)?.runs === 'ending' ? conditionsOf(asObject(at(object, 'spec', 'selector'))) : []);
  return conditions.map(word).join(',');
}
