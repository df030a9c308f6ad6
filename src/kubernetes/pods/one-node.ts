import type { Workload } from './workload';
import type { JsonValue } from '../objects/json';
import { asList, asObject, at } from '../objects/json';
import { conditionsOf, matches } from '../selectors/label-selector';

const HOSTNAME = 'kubernetes.io/hostname';

function namesNode(term: JsonValue): boolean {
  return asList(at(term, 'matchExpressions')).map(asObject).some(({ key, operator, values }) => key === HOSTNAME && operator === 'In' && asList(values).length === 1)
    || asList(at(term, 'matchFields')).map(asObject).some(({ key, operator }) => key === 'metadata.name' && operator === 'In');
}

/** True where the Pods of a workload are all placed on one node: it is named, or they have to be together. */
export function staysOnOneNode({ pod, labels }: Workload): boolean {
  if (pod.nodeName !== undefined || at(pod, 'nodeSelector', HOSTNAME) !== undefined) return true;
  const terms = asList(at(pod, 'affinity', 'nodeAffinity', 'requiredDuringSchedulingIgnoredDuringExecution', 'nodeSelectorTerms'));
  if (terms.length === 1 && namesNode(terms[0])) return true;
  return asList(at(pod, 'affinity', 'podAffinity', 'requiredDuringSchedulingIgnoredDuringExecution')).some((term) =>
    at(term, 'topologyKey') === HOSTNAME && matches(labels, conditionsOf(asObject(at(term, 'labelSelector')))));
}
