import type { ScaledOptions, ServingOptions } from './app-options';
import { metadataOf, podTemplate } from './assemble';
import type { WorkloadKind } from './kind';
import { SERVING_SHAPES, SERVING_SUBJECTS, withoutFixed } from './workload-subjects';
import type { V1StatefulSet, V1StatefulSetSpec } from '../../../schemas/types/kubernetes';
import type { SubjectOf } from '../model/subject-of';
import type { Native } from '../options/native';
import type { Shapes } from '../options/shape';
import { optionsOf } from '../options/shape';
import type { Inner } from '../subjects/containers/options';
import { disruption } from '../subjects/disruption/subject';
import type { GoverningServiceOptions } from '../subjects/governing-service/options';
import { governingService } from '../subjects/governing-service/subject';
import { nativeSpec } from '../subjects/native/spec';
import { replicasOf } from '../subjects/replicas/subject';
import { spread } from '../subjects/spread/subject';
import type { PodMountSource } from '../subjects/volumes/registry';

/** Kubernetes' own fields of a StatefulSet's spec, less what has an option. */
export interface StatefulSetFields extends Native<Omit<V1StatefulSetSpec, 'replicas' | 'selector' | 'template' | 'serviceName' | 'volumeClaimTemplates'>> {
  /** Whether Pods start one after the other. @default 'OrderedReady' */
  readonly podManagementPolicy?: 'OrderedReady' | 'Parallel';
}

/** Options of a StatefulSet: Pods with names, addresses and storage of their own, behind a headless Service. */
export interface StatefulSetOptions<P extends string = string, S extends Inner = Inner> extends
  ServingOptions<P, S, PodMountSource>, ScaledOptions, GoverningServiceOptions {
  /** Everything else of the StatefulSet's spec: `updateStrategy`, `podManagementPolicy`, … @default none @see https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/stateful-set-v1/#StatefulSetSpec */
  readonly statefulSet?: StatefulSetFields;
}

const replicas = replicasOf(({ names }) => ({ apiVersion: 'apps/v1', kind: 'StatefulSet', name: names.workload }));
const spec = nativeSpec('statefulSet', ['replicas', 'selector', 'template', 'serviceName', 'volumeClaimTemplates']);
const SUBJECTS: readonly SubjectOf<StatefulSetOptions>[] = [...SERVING_SUBJECTS, replicas, disruption, spread, spec, governingService];
const SHAPES = {
  ...SERVING_SHAPES, ...replicas.shapes, ...disruption.shapes, ...spread.shapes, ...spec.shapes, ...governingService.shapes,
} satisfies Shapes<StatefulSetOptions>;

/** A StatefulSet. @see https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/ */
export const statefulSet: WorkloadKind = {
  declaredAs: 'statefulSets',
  file: 'stateful-set',
  subjects: SUBJECTS,
  options: optionsOf<StatefulSetOptions>(SHAPES),
  changes: withoutFixed(SHAPES),
  service: 'headless',
  manifest: (parts, instance): V1StatefulSet => ({
    apiVersion: 'apps/v1',
    kind: 'StatefulSet',
    metadata: { name: instance.names.workload, namespace: instance.namespace, ...metadataOf(parts.metadata, instance.selector) },
    spec: {
      ...parts.spec,
      serviceName: instance.names.service,
      selector: { matchLabels: { ...instance.selector } },
      template: podTemplate(parts, instance),
      ...parts.claimTemplates.length === 0 ? {} : { volumeClaimTemplates: [...parts.claimTemplates] },
    },
  }),
};
