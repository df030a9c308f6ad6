import type { ReplicasOptions } from './options';
import type { Subject } from '../../model/subject';
import { anything } from '../../options/shape';
import { showValue } from '../../problems/show-value';

/** How many Pods run. @see https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#replicas */
export const replicas: Subject<ReplicasOptions> = {
  shapes: { replicas: anything },
  check(options, place) {
    const { replicas: count = 1 } = options;
    if (Number.isInteger(count) && count >= 0 && count <= 2147483647) return;
    place.at('replicas').add('replicas-invalid', `replicas ${showValue(count)}`, 'use a whole number from 0 to 2147483647');
  },
  contribute: (options) => ({ spec: { replicas: options.replicas ?? 1 } }),
};
