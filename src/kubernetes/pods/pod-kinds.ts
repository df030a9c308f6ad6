import type { Path } from '../../common/path';
import type { GroupKind } from '../kinds/group-kind';
import { groupKindOf } from '../kinds/group-kind';
import type { JsonObject } from '../objects/json';

/** A kind whose objects are Pods, make Pods or are a template for Pods. */
export interface PodKind {
  /** Where the metadata and spec of the Pods stand. */
  readonly template: Path;
  /** How it says which Pods are its own, if it does: by a LabelSelector or by a plain map of labels. */
  readonly selector?: 'selector' | 'map';
  /** How many replicas run where `spec.replicas` is left out; undefined where the kind has no such field. */
  readonly replicas?: number;
  /** What a changed template does: it replaces the Pods that run, it is for Pods to come, or it may not change. */
  readonly update: 'restarts' | 'later' | 'never';
  /** Whether the Pods run for good, end by themselves, or do not run at all. */
  readonly runs: 'lasting' | 'ending' | 'nothing';
}

const TEMPLATE: Path = ['spec', 'template'];
const LASTING: PodKind = { template: TEMPLATE, selector: 'selector', update: 'restarts', runs: 'lasting' };
const SCALED: PodKind = { ...LASTING, replicas: 1 };
const ENDING: PodKind = { template: TEMPLATE, update: 'never', runs: 'ending' };
const CRON_JOB: PodKind = { template: ['spec', 'jobTemplate', 'spec', 'template'], update: 'later', runs: 'ending' };
const KNATIVE: PodKind = { template: TEMPLATE, update: 'restarts', runs: 'lasting' };

/**
 * Every kind with a Pod template in one place of its own. Kinds that hold several, or parts of one (Argo Workflows, Tekton tasks, Volcano and
 * Kubeflow jobs, operators' clusters), are none: their controllers decide what becomes of them.
 */
const POD_KINDS: ReadonlyMap<GroupKind, PodKind & { readonly spec: Path }> = new Map(Object.entries<PodKind>({
  'Pod': { template: [], update: 'never', runs: 'lasting' },
  'PodTemplate': { template: ['template'], update: 'later', runs: 'nothing' },
  'ReplicationController': { ...SCALED, selector: 'map', update: 'later' },
  'Deployment.apps': SCALED,
  'Deployment.extensions': SCALED,
  'StatefulSet.apps': SCALED,
  'DaemonSet.apps': LASTING,
  'DaemonSet.extensions': LASTING,
  'ReplicaSet.apps': { ...SCALED, update: 'later' },
  'ReplicaSet.extensions': { ...SCALED, update: 'later' },
  'Job.batch': ENDING,
  'CronJob.batch': CRON_JOB,
  'Rollout.argoproj.io': SCALED,
  'DeploymentConfig.apps.openshift.io': { ...SCALED, selector: 'map' },
  'Service.serving.knative.dev': KNATIVE,
  'Configuration.serving.knative.dev': KNATIVE,
  'Revision.serving.knative.dev': { ...KNATIVE, template: [], update: 'never' },
  'CloneSet.apps.kruise.io': SCALED,
  'StatefulSet.apps.kruise.io': SCALED,
  'DaemonSet.apps.kruise.io': LASTING,
  'BroadcastJob.apps.kruise.io': ENDING,
  'ScaledJob.keda.sh': { ...CRON_JOB, template: ['spec', 'jobTargetRef', 'template'] },
}).map(([kind, known]) => [kind, { ...known, spec: [...known.template, 'spec'] }]));

/** What is known about the kind of an object that has to do with Pods; undefined for others. */
export function podKindOf(object: JsonObject): ReturnType<typeof POD_KINDS.get> {
  return POD_KINDS.get(groupKindOf(object));
}

/** Names of the kinds that run Pods, without their groups. */
export const POD_KIND_NAMES: readonly string[] = [...new Set([...POD_KINDS].filter(([, { runs }]) => runs !== 'nothing').map(([kind]) => kind.split('.')[0]))];
