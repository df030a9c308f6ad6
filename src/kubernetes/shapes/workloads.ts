import { LABEL_SELECTOR, METADATA } from './metadata';
import { POD_TEMPLATE, WHOLE_TEMPLATE } from './pod';
import { SET, listOf, object, optional, rigid, value, shownBy } from './shape';
import type { Default, Shape } from './shape';
import { CLAIM_TEMPLATE } from './volume';
import type { JsonObject, JsonValue } from '../objects/json';
import { asObject } from '../objects/json';

/** A default that holds only while updates roll. */
function rolling(defaultValue: JsonValue): Default {
  return (owner) => ((owner.type ?? 'RollingUpdate') === 'RollingUpdate' ? defaultValue : undefined);
}

function strategy(defaults: Readonly<Record<string, JsonValue>>): Shape {
  const fields = Object.fromEntries(Object.entries(defaults).map(([key, found]) => [key, value(found)]));
  return object({ type: value('RollingUpdate'), rollingUpdate: object(fields, { default: rolling({}) }) }, { default: {} });
}

/** The default of Job `completions` and `parallelism`: 1 where neither is written; `parallelism` alone makes a work queue. */
function completions(spec: JsonObject): JsonValue | undefined {
  return spec.parallelism === undefined || spec.parallelism === null ? 1 : undefined;
}

const JOB_FIELDS: Readonly<Record<string, Shape>> = {
  selector: LABEL_SELECTOR,
  completions: value(completions),
  parallelism: value(1),
  backoffLimit: value((spec) => (asObject(spec).backoffLimitPerIndex === undefined ? 6 : 2147483647)),
  completionMode: value('NonIndexed'),
  suspend: value(false),
  manualSelector: value(false),
  podReplacementPolicy: value((spec) => (asObject(spec).podFailurePolicy === undefined ? 'TerminatingOrFailed' : 'Failed')),
  podFailurePolicy: object({ rules: listOf(object({ onExitCodes: object({ values: SET }), onPodConditions: shownBy(['type'], object({ status: value('True') })) })) }),
};

const REPLICAS = value(1);
const HISTORY = value(10);
/** What stays as it was when the object was made: servers compare it item by item. */
const WHOLE_SELECTOR = rigid(LABEL_SELECTOR);
const ROLLING = { template: WHOLE_TEMPLATE, selector: WHOLE_SELECTOR };

/** Shapes of the kinds that run Pods. */
export const WORKLOAD_SHAPES: Readonly<Record<string, Shape>> = {
  'apps/Deployment': object({
    replicas: REPLICAS,
    ...ROLLING,
    strategy: strategy({ maxUnavailable: '25%', maxSurge: '25%' }),
    revisionHistoryLimit: HISTORY,
    progressDeadlineSeconds: value(600),
    minReadySeconds: value(0),
    paused: value(false),
  }),
  'apps/StatefulSet': object({
    replicas: REPLICAS,
    ...ROLLING,
    updateStrategy: strategy({ partition: 0 }),
    volumeClaimTemplates: rigid(shownBy(['metadata.name'], CLAIM_TEMPLATE)),
    podManagementPolicy: value('OrderedReady'),
    serviceName: value(''),
    revisionHistoryLimit: HISTORY,
    minReadySeconds: value(0),
    persistentVolumeClaimRetentionPolicy: object({ whenDeleted: value('Retain'), whenScaled: value('Retain') }, { default: {} }),
    ordinals: optional({ start: value(0) }),
  }),
  'apps/DaemonSet': object({
    ...ROLLING,
    updateStrategy: strategy({ maxUnavailable: 1, maxSurge: 0 }),
    revisionHistoryLimit: HISTORY,
    minReadySeconds: value(0),
  }),
  'apps/ReplicaSet': object({ replicas: REPLICAS, selector: WHOLE_SELECTOR, template: POD_TEMPLATE, minReadySeconds: value(0) }),
  'batch/Job': object({ ...JOB_FIELDS, template: WHOLE_TEMPLATE, selector: WHOLE_SELECTOR }),
  'batch/CronJob': object({
    jobTemplate: object({ metadata: METADATA, spec: object({ ...JOB_FIELDS, template: POD_TEMPLATE }) }),
    concurrencyPolicy: value('Allow'),
    suspend: value(false),
    successfulJobsHistoryLimit: value(3),
    failedJobsHistoryLimit: value(1),
  }),
  'argoproj.io/Rollout': object({ ...ROLLING, replicas: REPLICAS, revisionHistoryLimit: HISTORY, minReadySeconds: value(0), paused: value(false) }),
};
