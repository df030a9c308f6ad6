import { own } from '../../../common/own';
import type { Subject } from '../../model/subject';
import { anything, mapOf, optional } from '../../options/shape';
import type { Place } from '../../problems/place';

/** Records native fields that would win over an option that makes more of them than the field. */
export function checkOwned(fields: object | undefined, owned: readonly string[], place: Place): void {
  for (const field of owned) {
    if (Object.hasOwn(fields ?? {}, field)) place.at(field).add('native-field-owned', `"${field}" is not for here`, 'leave it out: options of the workload itself decide it');
  }
}

/**
 * Fields of a workload's own spec in Kubernetes' words, under the option that is named for its kind; they win over what other
 * subjects say.
 *
 * @param owned fields that options of the workload decide
 */
export function nativeSpec<K extends string>(option: K, owned: readonly string[]): Subject<{ readonly [N in K]?: object }> {
  type Options = { readonly [N in K]?: object };
  return {
    shapes: { [option]: optional(mapOf(anything)) } as Subject<Options>['shapes'],
    check: (options, place) => checkOwned(own(options as Readonly<Record<string, object | undefined>>, option), owned, place.at(option)),
    contribute: (options) => ({ spec: own(options as Readonly<Record<string, object | undefined>>, option) }),
  };
}
