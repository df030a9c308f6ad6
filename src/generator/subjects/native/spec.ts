import { own } from '../../../common/own';
import type { Subject } from '../../model/subject';
import { anything, mapOf, optional } from '../../options/shape';

/**
 * Fields of a workload's own spec in Kubernetes' words, under the option that is named for its kind; they win over what other
 * subjects say.
 */
export function nativeSpec<K extends string>(option: K): Subject<{ readonly [N in K]?: object }> {
  type Options = { readonly [N in K]?: object };
  return {
    shapes: { [option]: optional(mapOf(anything)) } as Subject<Options>['shapes'],
    contribute: (options) => ({ spec: own(options as Readonly<Record<string, object | undefined>>, option) }),
  };
}
