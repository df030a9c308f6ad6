import type { WorkloadOptions } from './app-options';
import type { Parts } from './assemble';
import { metadataOf, podTemplate } from './assemble';
import type { WorkloadKind } from './kind';
import { COMMON_SHAPES, COMMON_SUBJECTS, withoutFixed } from './workload-subjects';
import type { V1Job, V1JobSpec } from '../../../schemas/types/kubernetes';
import type { Instance } from '../model/scope';
import type { SubjectOf } from '../model/subject-of';
import { deepMerge } from '../options/deep-merge';
import type { Native } from '../options/native';
import type { Shapes } from '../options/shape';
import { optionsOf } from '../options/shape';
import { CONTAINER_SHAPES } from '../subjects/containers/container-subjects';
import type { SidecarsOptions } from '../subjects/containers/options';
import { containers } from '../subjects/containers/subject';
import { nativeSpec } from '../subjects/native/spec';
import type { ContainerPortsOptions } from '../subjects/ports/options';
import { CONTAINER_PORTS } from '../subjects/ports/subject';
import type { ProbesOptions } from '../subjects/probes/options';
import { probes } from '../subjects/probes/subject';
import type { RerunOptions } from '../subjects/rerun/options';
import { rerun } from '../subjects/rerun/subject';
import type { SpreadOptions } from '../subjects/spread/options';
import { spread } from '../subjects/spread/subject';

/** Kubernetes' own fields of a Job's spec, less what has an option. */
export interface JobFields extends Native<Omit<V1JobSpec, 'selector' | 'template'>> {
  /** Whether each of its Pods has a number. @default 'NonIndexed' */
  readonly completionMode?: 'NonIndexed' | 'Indexed';
}

/** Options of what runs to its end. */
export interface EndingOptions extends WorkloadOptions, ContainerPortsOptions, ProbesOptions, SidecarsOptions, SpreadOptions {
  /** Everything else of the Job's spec: `backoffLimit`, `ttlSecondsAfterFinished`, … @default none @see https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/job-v1/#JobSpec */
  readonly job?: JobFields;
}

/** Options of a Job: Pods that run to their end once. */
export interface JobOptions extends EndingOptions, RerunOptions {
}

const spec = nativeSpec('job', ['selector', 'template']);

/** The subjects of what runs to its end. */
export const ENDING_SUBJECTS: readonly SubjectOf<EndingOptions>[] = [...COMMON_SUBJECTS, spread, spec];

/** How each option of what runs to its end is read. */
export const ENDING_SHAPES = {
  ...CONTAINER_SHAPES,
  ports: CONTAINER_PORTS,
  ...probes.shapes,
  ...COMMON_SHAPES,
  ...spread.shapes,
  ...spec.shapes,
  sidecars: containers.shapes.sidecars,
} satisfies Shapes<EndingOptions>;

const SUBJECTS: readonly SubjectOf<JobOptions>[] = [...ENDING_SUBJECTS, rerun];
const SHAPES = { ...ENDING_SHAPES, ...rerun.shapes } satisfies Shapes<JobOptions>;

/** The spec of a Job; a Pod that failed is replaced by another one, unless the user says otherwise. */
export function jobSpec(parts: Parts, instance: Instance): V1JobSpec {
  const pod = deepMerge<Parts['pod']>({ restartPolicy: 'Never' }, parts.pod);
  return { ...parts.spec, template: podTemplate({ ...parts, pod }, instance) };
}

/** A Job. @see https://kubernetes.io/docs/concepts/workloads/controllers/job/ */
export const job: WorkloadKind = {
  declaredAs: 'jobs',
  file: 'job',
  subjects: SUBJECTS,
  options: optionsOf<JobOptions>(SHAPES),
  changes: withoutFixed(SHAPES),
  service: 'none',
  manifest: (parts, instance): V1Job => ({
    apiVersion: 'batch/v1',
    kind: 'Job',
    metadata: { name: instance.names.workload, namespace: instance.namespace, ...metadataOf(parts.metadata, instance.selector) },
    spec: jobSpec(parts, instance),
  }),
};
