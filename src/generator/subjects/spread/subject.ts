import type { SpreadOptions } from './options';
import type { Subject } from '../../model/subject';
import { oneOf, optional } from '../../options/shape';
import type { NativePodOptions } from '../native/options';

/** The label of nodes that names what the Pods are spread over. @see https://kubernetes.io/docs/reference/labels-annotations-taints/ */
const LABELS = { zone: 'topology.kubernetes.io/zone', node: 'kubernetes.io/hostname' } as const;

/** Pods over zones or nodes: a constraint that repeats the selector. */
export const spread: Subject<SpreadOptions> = {
  shapes: { spread: optional(oneOf('zone', 'node')) },
  check(options, place) {
    if (options.spread === undefined || (options as NativePodOptions).pod?.topologySpreadConstraints === undefined) return;
    place.at('spread').add('spread-twice', 'pod.topologySpreadConstraints says it, too, and would take its place', 'keep one of the two');
  },
  contribute: (options, { selector }) => options.spread === undefined ? {} : {
    pod: { topologySpreadConstraints: [{ maxSkew: 1, topologyKey: LABELS[options.spread], whenUnsatisfiable: 'ScheduleAnyway', labelSelector: { matchLabels: { ...selector } } }] },
  },
};
