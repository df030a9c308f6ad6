import type { Verdict } from './verdict';
import { conditionOf, failed, numberAt, ready, waiting, wordsOf } from './verdict';
import type { JsonObject } from '../../kubernetes/objects/json';
import { at } from '../../kubernetes/objects/json';

/** The rules are those of kstatus, which Flux and others wait by: https://github.com/kubernetes-sigs/cli-utils/tree/master/pkg/kstatus */
type Judge = (object: JsonObject) => Verdict;

function pods(count: number, of: number): string {
  return `${count} of ${of} Pod${of === 1 ? '' : 's'}`;
}

function desired(object: JsonObject): number {
  return numberAt(object, ['spec', 'replicas'], 1);
}

function status(object: JsonObject, field: string): number {
  return numberAt(object, ['status', field], 0);
}

function tooMany(object: JsonObject): Verdict | undefined {
  const extra = status(object, 'replicas') - desired(object);
  return extra > 0 ? waiting(`${pods(extra, extra + desired(object))} of an older version still ${extra === 1 ? 'runs' : 'run'}`) : undefined;
}

/** Rolled out, and every Pod available. */
export const deployment: Judge = (object) => {
  const wanted = desired(object);
  const [updated, available, readyPods] = ['updatedReplicas', 'availableReplicas', 'readyReplicas'].map((field) => status(object, field));
  const progressing = conditionOf(object, 'Progressing');
  const failure = conditionOf(object, 'ReplicaFailure');
  if (progressing?.reason === 'ProgressDeadlineExceeded') return failed(`it did not roll out in time, ${pods(readyPods, wanted)} ready`);
  if (failure?.status === 'True') return failed(wordsOf(failure));
  if (updated < wanted) return waiting(`${pods(updated, wanted)} of the new version`);
  const extra = tooMany(object);
  if (extra !== undefined) return extra;
  if (available < wanted) return waiting(`${pods(Math.min(available, readyPods), wanted)} ready`);
  if (wanted > 0 && conditionOf(object, 'Available')?.status !== 'True') return waiting('it is not available yet');
  return ready(pods(readyPods, wanted));
};

/** Every Pod ready, and of the newest version unless Pods are updated by hand or in parts. */
export const statefulSet: Judge = (object) => {
  const wanted = desired(object);
  const [readyPods, updated] = [status(object, 'readyReplicas'), status(object, 'updatedReplicas')];
  if (readyPods < wanted) return waiting(`${pods(readyPods, wanted)} ready`);
  const extra = tooMany(object);
  if (extra !== undefined) return extra;
  if (at(object, 'spec', 'updateStrategy', 'type') === 'OnDelete') return ready(pods(readyPods, wanted));
  const due = wanted - numberAt(object, ['spec', 'updateStrategy', 'rollingUpdate', 'partition'], 0);
  const isNew = at(object, 'status', 'currentRevision') === at(object, 'status', 'updateRevision');
  return isNew || updated >= due ? ready(pods(readyPods, wanted)) : waiting(`${pods(updated, due)} of the new version`);
};

/** Updated and available on every node that it is meant for. */
export const daemonSet: Judge = (object) => {
  const wanted = status(object, 'desiredNumberScheduled');
  const isOnDelete = at(object, 'spec', 'updateStrategy', 'type') === 'OnDelete';
  if (!isOnDelete && status(object, 'updatedNumberScheduled') < wanted) return waiting(`${pods(status(object, 'updatedNumberScheduled'), wanted)} of the new version`);
  const available = Math.min(status(object, 'numberAvailable'), status(object, 'numberReady'));
  return available < wanted ? waiting(`${pods(available, wanted)} ready`) : ready(pods(available, wanted));
};

/** Every Pod ready. */
export const replicaSet: Judge = (object) => {
  const failure = conditionOf(object, 'ReplicaFailure');
  if (failure?.status === 'True') return failed(wordsOf(failure));
  const readyPods = status(object, 'readyReplicas');
  return readyPods < desired(object) ? waiting(`${pods(readyPods, desired(object))} ready`) : tooMany(object) ?? ready(pods(readyPods, desired(object)));
};

/** Ended well; one that still runs is waited for, unlike a Service it is there to end. */
export const job: Judge = (object) => {
  const done = numberAt(object, ['status', 'succeeded'], 0);
  const wanted = numberAt(object, ['spec', 'completions'], numberAt(object, ['spec', 'parallelism'], 1));
  const failure = conditionOf(object, 'Failed');
  if (failure?.status === 'True') return failed(wordsOf(failure));
  if (conditionOf(object, 'Complete')?.status === 'True') return ready(`ended well, ${done} of ${wanted}`);
  if (at(object, 'spec', 'suspend') === true) return ready('suspended');
  return waiting(at(object, 'status', 'startTime') === undefined ? 'it has not started' : `it runs, ${done} of ${wanted} ended well`);
};

/** Its schedule stands; what it starts are Jobs of their own. */
export const cronJob: Judge = (object) => {
  if (at(object, 'spec', 'suspend') === true) return ready('suspended');
  const last = at(object, 'status', 'lastScheduleTime');
  return ready(typeof last === 'string' ? `last started ${last}` : 'not started yet');
};
