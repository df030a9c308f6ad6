import type { Constraints, FieldConstraint } from './constraint';
import { cronSchedule, timeZone } from '../../../../kubernetes/formats/cron';
import { dnsLabel, domainPath, qualifiedName } from '../../../../kubernetes/formats/names';
import { percentage } from '../../../../kubernetes/formats/percentage';

const COUNT: FieldConstraint = { min: 0 };
const COUNT_OR_SHARE: FieldConstraint = { min: 0, format: percentage, pointer: true };

/** Deployments, StatefulSets, DaemonSets, ReplicaSets, Jobs and CronJobs. */
export const WORKLOADS: Constraints = {
  V1Deployment: { spec: { implied: true } },
  V1DeploymentSpec: {
    minReadySeconds: COUNT,
    progressDeadlineSeconds: COUNT,
    replicas: COUNT,
    revisionHistoryLimit: COUNT,
    selector: { required: true },
    template: { implied: true },
  },
  V1DeploymentStrategy: { type: { allowed: ['Recreate', 'RollingUpdate'] } },
  V1RollingUpdateDeployment: { maxSurge: COUNT_OR_SHARE, maxUnavailable: COUNT_OR_SHARE },
  V1StatefulSet: { spec: { implied: true } },
  V1StatefulSetSpec: {
    minReadySeconds: COUNT,
    replicas: COUNT,
    podManagementPolicy: { allowed: ['OrderedReady', 'Parallel'] },
    selector: { required: true },
    template: { implied: true },
    serviceName: { required: false },
  },
  V1StatefulSetUpdateStrategy: { type: { allowed: ['RollingUpdate', 'OnDelete'] } },
  V1RollingUpdateStatefulSetStrategy: { partition: COUNT },
  V1StatefulSetOrdinals: { start: COUNT },
  V1StatefulSetPersistentVolumeClaimRetentionPolicy: {
    whenDeleted: { allowed: ['Retain', 'Delete'] }, whenScaled: { allowed: ['Retain', 'Delete'] },
  },
  V1DaemonSet: { spec: { implied: true } },
  V1DaemonSetSpec: { minReadySeconds: COUNT, revisionHistoryLimit: COUNT, selector: { required: true }, template: { implied: true } },
  V1DaemonSetUpdateStrategy: { type: { allowed: ['RollingUpdate', 'OnDelete'] } },
  V1RollingUpdateDaemonSet: { maxSurge: COUNT_OR_SHARE, maxUnavailable: COUNT_OR_SHARE },
  V1ReplicaSet: { spec: { implied: true } },
  V1ReplicaSetSpec: { minReadySeconds: COUNT, replicas: COUNT, selector: { required: true }, template: { implied: true } },
  V1ReplicationController: { spec: { implied: true } },
  V1ReplicationControllerSpec: { minReadySeconds: COUNT, replicas: COUNT, template: { required: true } },
  V1Job: { spec: { implied: true } },
  V1JobSpec: {
    activeDeadlineSeconds: COUNT,
    backoffLimit: COUNT,
    backoffLimitPerIndex: COUNT,
    completions: COUNT,
    maxFailedIndexes: COUNT,
    parallelism: COUNT,
    ttlSecondsAfterFinished: COUNT,
    completionMode: { allowed: ['NonIndexed', 'Indexed'], pointer: true },
    podReplacementPolicy: { allowed: ['Failed', 'TerminatingOrFailed'], pointer: true },
    managedBy: { format: domainPath, maxLength: 63, pointer: true },
    template: { implied: true },
  },
  V1CronJob: { spec: { implied: true } },
  V1CronJobSpec: {
    concurrencyPolicy: { allowed: ['Allow', 'Forbid', 'Replace'] },
    failedJobsHistoryLimit: COUNT,
    startingDeadlineSeconds: COUNT,
    successfulJobsHistoryLimit: COUNT,
    jobTemplate: { implied: true },
    schedule: { required: true, format: cronSchedule },
    timeZone: { format: timeZone, pointer: true },
  },
  V1JobTemplateSpec: { spec: { implied: true }, metadata: { unchecked: true } },
  V1PodFailurePolicy: { rules: { maxItems: 20, required: false } },
  V1PodFailurePolicyRule: { onPodConditions: { maxItems: 20 }, action: { required: true, allowed: ['FailJob', 'FailIndex', 'Ignore', 'Count'] } },
  V1PodFailurePolicyOnExitCodesRequirement: {
    operator: { required: true, allowed: ['In', 'NotIn'] },
    values: { required: true, maxItems: 255, unique: true },
    containerName: { format: dnsLabel, pointer: true },
  },
  V1PodFailurePolicyOnPodConditionsPattern: {
    type: { required: true, format: qualifiedName }, status: { required: false, allowed: ['True', 'False', 'Unknown'] },
  },
  V1SuccessPolicy: { rules: { required: true, maxItems: 20 } },
  V1SuccessPolicyRule: { succeededCount: COUNT },
  V1PodDisruptionBudgetSpec: {
    minAvailable: COUNT_OR_SHARE,
    maxUnavailable: COUNT_OR_SHARE,
    unhealthyPodEvictionPolicy: { allowed: ['IfHealthyBudget', 'AlwaysAllow'], pointer: true },
  },
  V1ControllerRevision: { data: { required: true }, revision: { min: 0 } },
};
