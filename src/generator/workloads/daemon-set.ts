import type { ServingOptions } from './app-options';
import { metadataOf, podTemplate } from './assemble';
import type { WorkloadKind } from './kind';
import { SERVING_SHAPES, SERVING_SUBJECTS, withoutFixed } from './workload-subjects';
import type { V1DaemonSet, V1DaemonSetSpec } from '../../../schemas/types/kubernetes';
import type { SubjectOf } from '../model/subject-of';
import type { Native } from '../options/native';
import type { Shapes } from '../options/shape';
import { optionsOf } from '../options/shape';
import type { Inner } from '../subjects/containers/options';
import { nativeSpec } from '../subjects/native/spec';

/** Kubernetes' own fields of a DaemonSet's spec, less what has an option. */
export interface DaemonSetFields extends Native<Omit<V1DaemonSetSpec, 'selector' | 'template'>> {
  /** How long a Pod has to be ready before it counts, in seconds. @default 0 */
  readonly minReadySeconds?: number;
}

/** Options of a DaemonSet: one Pod on every node. */
export interface DaemonSetOptions<P extends string = string, S extends Inner = Inner> extends ServingOptions<P, S> {
  /** Everything else of the DaemonSet's spec: `updateStrategy`, `minReadySeconds`, … @default none @see https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/daemon-set-v1/#DaemonSetSpec */
  readonly daemonSet?: DaemonSetFields;
}

const spec = nativeSpec('daemonSet', ['selector', 'template']);
const SUBJECTS: readonly SubjectOf<DaemonSetOptions>[] = [...SERVING_SUBJECTS, spec];
const SHAPES = { ...SERVING_SHAPES, ...spec.shapes } satisfies Shapes<DaemonSetOptions>;

/** A DaemonSet. @see https://kubernetes.io/docs/concepts/workloads/controllers/daemonset/ */
export const daemonSet: WorkloadKind = {
  declaredAs: 'daemonSets',
  file: 'daemon-set',
  subjects: SUBJECTS,
  options: optionsOf<DaemonSetOptions>(SHAPES),
  changes: withoutFixed(SHAPES),
  service: 'by-ports',
  manifest: (parts, instance): V1DaemonSet => ({
    apiVersion: 'apps/v1',
    kind: 'DaemonSet',
    metadata: { name: instance.names.workload, namespace: instance.namespace, ...metadataOf(parts.metadata, instance.selector) },
    spec: { ...parts.spec, selector: { matchLabels: { ...instance.selector } }, template: podTemplate(parts, instance) },
  }),
};
