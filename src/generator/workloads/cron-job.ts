import type { V1CronJob, V1CronJobSpec } from '@kubernetes/client-node' with { 'resolution-mode': 'import' };
import { metadataOf } from './assemble';
import type { EndingOptions } from './job';
import { ENDING_SHAPES, ENDING_SUBJECTS, jobSpec } from './job';
import type { WorkloadKind } from './kind';
import { withoutFixed } from './workload-subjects';
import type { SubjectOf } from '../model/subject-of';
import type { Native } from '../options/native';
import type { Shapes } from '../options/shape';
import { anything, mapOf, optional, optionsOf } from '../options/shape';
import type { Place } from '../problems/place';
import { checkOwned } from '../subjects/native/spec';
import type { ScheduleOptions } from '../subjects/schedule/options';
import { schedule } from '../subjects/schedule/subject';

/** Kubernetes' own fields of a CronJob's spec, less what has an option. */
export interface CronJobFields extends Native<Omit<V1CronJobSpec, 'schedule' | 'jobTemplate'>> {
  /** What happens when it is time and the last one still runs. @default 'Allow' */
  readonly concurrencyPolicy?: 'Allow' | 'Forbid' | 'Replace';
}

/** Options of a CronJob: a Job at set times. */
export interface CronJobOptions extends EndingOptions, ScheduleOptions {
  /** Everything else of the CronJob's spec: `timeZone`, `suspend`, `concurrencyPolicy`, … @default none @see https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/cron-job-v1/#CronJobSpec */
  readonly cronJob?: CronJobFields;
}

const SUBJECTS: readonly SubjectOf<CronJobOptions>[] = ENDING_SUBJECTS;
const SHAPES = { ...ENDING_SHAPES, ...schedule.shapes, cronJob: optional(mapOf(anything)) } satisfies Shapes<CronJobOptions>;

/** Records native fields of a CronJob that options decide. */
function checkFields({ cronJob: fields }: CronJobOptions, place: Place): void {
  checkOwned(fields, ['schedule', 'jobTemplate'], place.at('cronJob'));
}

/** A CronJob. @see https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/ */
export const cronJob: WorkloadKind = {
  declaredAs: 'cronJobs',
  file: 'cron-job',
  subjects: [...SUBJECTS, { shapes: schedule.shapes, check: schedule.check }, { shapes: {}, check: checkFields }],
  options: optionsOf<CronJobOptions>(SHAPES),
  changes: withoutFixed(SHAPES),
  service: 'none',
  manifest(parts, instance): V1CronJob {
    const { schedule: at, cronJob: fields } = instance.options as CronJobOptions;
    return {
      apiVersion: 'batch/v1',
      kind: 'CronJob',
      metadata: { name: instance.names.workload, namespace: instance.namespace, ...metadataOf(parts.metadata, instance.selector) },
      spec: {
        schedule: at,
        ...fields as Partial<V1CronJobSpec>,
        jobTemplate: {
          metadata: metadataOf({ labels: parts.metadata.labels, isExact: parts.metadata.isExact }, instance.selector),
          spec: jobSpec(parts, instance),
        },
      },
    };
  },
};
