import type { InNamespace } from './options';
import type { Subject } from '../../model/subject';
import type { Shape } from '../../options/shape';
import { showValue } from '../../problems/show-value';

/** Fits a declared namespace. */
const NAMESPACE: Shape = (value, place) => {
  if (value === undefined || (typeof value === 'object' && value !== null && 'is' in value && value.is === 'namespace')) return value;
  place.add('option-invalid', showValue(value), 'give what addNamespace returned');
  return undefined;
};

/** Where a workload is: it decides the metadata of all its objects, and its address. */
export const namespace: Subject<InNamespace> = {
  shapes: { namespace: NAMESPACE },
  check({ namespace: declared }, place, instance, scope) {
    if (declared === undefined || scope.namespaces.has(instance.namespace)) return;
    place.at('namespace').add('namespace-unknown', `namespace "${declared.name}", which this repository does not have`, 'pass a value that addNamespace of this same repository returned');
  },
};
