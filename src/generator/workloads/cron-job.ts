import type { Parts } from './assemble';
import { metadataOf } from './assemble';
import type { EndingOptions } from './job';
import { ENDING_SHAPES, ENDING_SUBJECTS, jobSpec } from './job';
import type { WorkloadKind } from './kind';
import { withoutFixed } from './workload-subjects';
import type { V1CronJob, V1CronJobSpec, V1JobTemplateSpec } from '../../../schemas/types/kubernetes';
import { textsIn } from '../links/text-in';
import type { Instance, Scope } from '../model/scope';
import type { SubjectOf } from '../model/subject-of';
import type { Native } from '../options/native';
import type { Shapes } from '../options/shape';
import { anything, given, mapOf, optional, optionsOf } from '../options/shape';
import type { Place } from '../problems/place';
import { checkAnnotationKeys, checkLabels } from '../subjects/metadata/check';
import { checkOwned } from '../subjects/native/spec';
import type { ScheduleOptions } from '../subjects/schedule/options';
import { schedule } from '../subjects/schedule/subject';
import { liveText } from '../texts/live-text';
import type { Text } from '../texts/text';

/** Kubernetes' own fields of a CronJob's spec, less what has an option. */
export interface CronJobFields extends Native<Omit<V1CronJobSpec, 'schedule' | 'jobTemplate'>> {
  /** What happens when it is time and the last one still runs. @default 'Allow' */
  readonly concurrencyPolicy?: 'Allow' | 'Forbid' | 'Replace';
}

/** Options of a CronJob: a Job at set times. */
export interface CronJobOptions extends EndingOptions, ScheduleOptions {
  /** Everything else of the CronJob's spec: `timeZone`, `suspend`, `concurrencyPolicy`, … @default none @see https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/cron-job-v1/#CronJobSpec */
  readonly cronJob?: CronJobFields;
  /** Labels of the Jobs that it makes: all of them. @default the selector's and `labels` */
  readonly jobLabels?: Readonly<Record<string, string>>;
  /** Annotations of the Jobs that it makes; addresses follow. @default none */
  readonly jobAnnotations?: Readonly<Record<string, Text>>;
}

const SUBJECTS: readonly SubjectOf<CronJobOptions>[] = ENDING_SUBJECTS;
const SHAPES = {
  ...ENDING_SHAPES,
  ...schedule.shapes,
  cronJob: optional(mapOf(anything)),
  jobLabels: optional(mapOf(given)),
  jobAnnotations: optional(mapOf(liveText)),
} satisfies Shapes<CronJobOptions>;

/** Labels and annotations of the Jobs; nothing where they have none. */
function jobMetadata({ metadata }: Parts, { options, selector }: Instance, scope: Scope): Pick<V1JobTemplateSpec, 'metadata'> {
  const { jobLabels, jobAnnotations } = options as CronJobOptions;
  const labels = jobLabels === undefined ? { labels: metadata.labels, isExact: metadata.isExact } : { labels: jobLabels, isExact: true };
  const all = metadataOf({ ...labels, annotations: textsIn(jobAnnotations, scope) }, selector);
  return Object.keys(all).length === 0 ? {} : { metadata: all };
}

/** Records native fields of a CronJob that options decide, and ill-formed labels and annotations of its Jobs. */
function checkFields({ cronJob: fields, jobLabels, jobAnnotations }: CronJobOptions, place: Place): void {
  checkLabels(jobLabels, place.at('jobLabels'));
  checkAnnotationKeys(jobAnnotations, place.at('jobAnnotations'));
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
  manifest(parts, instance, scope): V1CronJob {
    const { schedule: at, cronJob: fields } = instance.options as CronJobOptions;
    return {
      apiVersion: 'batch/v1',
      kind: 'CronJob',
      metadata: { name: instance.names.workload, namespace: instance.namespace, ...metadataOf(parts.metadata, instance.selector) },
      spec: {
        schedule: at,
        ...fields as Partial<V1CronJobSpec>,
        jobTemplate: {
          ...jobMetadata(parts, instance, scope),
          spec: jobSpec(parts, instance),
        },
      },
    };
  },
};
