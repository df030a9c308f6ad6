import { judge } from '../../../src/live/status/judge';

const seen = { observedGeneration: 1 };
const available = { type: 'Available', status: 'True' };

function deployment(status: object, spec: object = { replicas: 2 }) {
  return { apiVersion: 'apps/v1', kind: 'Deployment', metadata: { name: 'web', generation: 1 }, spec: { ...spec }, status: { ...status } };
}

const full = { ...seen, replicas: 2, updatedReplicas: 2, readyReplicas: 2, availableReplicas: 2, conditions: [available] };

test.each([
  ['every Pod new and available', full, 'ready', '2 of 2 Pods'],
  ['nobody has looked at it', {}, 'waiting', 'no controller has looked at it yet'],
  ['its controller is behind', { ...full, observedGeneration: 0 }, 'waiting', 'its controller has not seen the last change yet'],
  ['a Pod of the old version', { ...full, updatedReplicas: 1 }, 'waiting', '1 of 2 Pods of the new version'],
  ['an old Pod that still runs', { ...full, replicas: 3 }, 'waiting', '1 of 3 Pods of an older version still runs'],
  ['a Pod that is not available', { ...full, availableReplicas: 1 }, 'waiting', '1 of 2 Pods ready'],
  ['not available as a whole', { ...full, conditions: [] }, 'waiting', 'it is not available yet'],
  ['over its deadline', { ...full, readyReplicas: 1, conditions: [{ type: 'Progressing', status: 'False', reason: 'ProgressDeadlineExceeded' }] }, 'failed', 'it did not roll out in time, 1 of 2 Pods ready'],
  ['refused by a quota', { ...full, updatedReplicas: 0, conditions: [{ type: 'ReplicaFailure', status: 'True', reason: 'FailedCreate', message: 'exceeded quota' }] }, 'failed', 'FailedCreate: exceeded quota'],
])('a Deployment: %s', (_case, status, state, why) => {
  expect(judge(deployment(status))).toEqual({ state, why });
});

test('a Deployment without replicas has one, and one of none is ready without being available', () => {
  expect(judge(deployment({ ...full, replicas: 1, updatedReplicas: 1, readyReplicas: 1, availableReplicas: 1 }, {}))).toEqual({ state: 'ready', why: '1 of 1 Pod' });
  expect(judge(deployment(seen, { replicas: 0 }))).toEqual({ state: 'ready', why: '0 of 0 Pods' });
});

function object(apiVersion: string, kind: string, rest: object) {
  return { apiVersion, kind, metadata: { name: 'it' }, ...rest };
}

const revisions = { currentRevision: 'a', updateRevision: 'b' };

test.each([
  ['all Pods ready', { spec: { replicas: 2 }, status: { ...seen, replicas: 2, readyReplicas: 2 } }, 'ready', '2 of 2 Pods'],
  ['one is not', { spec: { replicas: 2 }, status: { ...seen, replicas: 2, readyReplicas: 1 } }, 'waiting', '1 of 2 Pods ready'],
  ['one too many', { spec: { replicas: 1 }, status: { ...seen, replicas: 2, readyReplicas: 2 } }, 'waiting', '1 of 2 Pods of an older version still runs'],
  ['of two versions', { spec: { replicas: 2 }, status: { ...seen, ...revisions, replicas: 2, readyReplicas: 2, updatedReplicas: 1 } }, 'waiting', '1 of 2 Pods of the new version'],
  ['of two versions up to its partition', { spec: { replicas: 2, updateStrategy: { rollingUpdate: { partition: 1 } } }, status: { ...seen, ...revisions, replicas: 2, readyReplicas: 2, updatedReplicas: 1 } }, 'ready', '2 of 2 Pods'],
  ['of two versions, updated by hand', { spec: { replicas: 2, updateStrategy: { type: 'OnDelete' } }, status: { ...seen, ...revisions, replicas: 2, readyReplicas: 2 } }, 'ready', '2 of 2 Pods'],
])('a StatefulSet: %s', (_case, rest, state, why) => {
  expect(judge(object('apps/v1', 'StatefulSet', rest))).toEqual({ state, why });
});

const scheduled = { ...seen, desiredNumberScheduled: 3, updatedNumberScheduled: 3, numberAvailable: 3, numberReady: 3 };

test.each([
  ['on every node', scheduled, 'ready', '3 of 3 Pods'],
  ['old on a node', { ...scheduled, updatedNumberScheduled: 2 }, 'waiting', '2 of 3 Pods of the new version'],
  ['not ready on a node', { ...scheduled, numberReady: 2 }, 'waiting', '2 of 3 Pods ready'],
])('a DaemonSet: %s', (_case, status, state, why) => {
  expect(judge(object('apps/v1', 'DaemonSet', { status }))).toEqual({ state, why });
});

test.each([
  ['a Job that ended well', object('batch/v1', 'Job', { status: { succeeded: 1, conditions: [{ type: 'Complete', status: 'True' }] } }), 'ready', 'ended well, 1 of 1'],
  ['a Job that runs', object('batch/v1', 'Job', { spec: { completions: 3 }, status: { startTime: 'x', succeeded: 1 } }), 'waiting', 'it runs, 1 of 3 ended well'],
  ['a Job that has not begun', object('batch/v1', 'Job', {}), 'waiting', 'it has not started'],
  ['a suspended Job', object('batch/v1', 'Job', { spec: { suspend: true } }), 'ready', 'suspended'],
  ['a Job that failed', object('batch/v1', 'Job', { status: { conditions: [{ type: 'Failed', status: 'True', reason: 'BackoffLimitExceeded' }] } }), 'failed', 'BackoffLimitExceeded'],
  ['a CronJob', object('batch/v1', 'CronJob', { status: { lastScheduleTime: '2026-01-01T00:00:00Z' } }), 'ready', 'last started 2026-01-01T00:00:00Z'],
  ['a bound claim', object('v1', 'PersistentVolumeClaim', { status: { phase: 'Bound', capacity: { storage: '1Gi' } } }), 'ready', 'bound, 1Gi'],
  ['a claim without a volume', object('v1', 'PersistentVolumeClaim', { status: { phase: 'Pending' } }), 'waiting', 'no volume is bound to it yet; with some storage classes that waits for its first Pod'],
  ['a claim whose volume is gone', object('v1', 'PersistentVolumeClaim', { status: { phase: 'Lost' } }), 'failed', 'its volume is gone'],
  ['a ConfigMap', object('v1', 'ConfigMap', {}), 'ready', ''],
  ['a definition', object('apiextensions.k8s.io/v1', 'CustomResourceDefinition', { status: { conditions: [{ type: 'Established', status: 'True' }] } }), 'ready', 'established'],
  ['a definition with a name that is taken', object('apiextensions.k8s.io/v1', 'CustomResourceDefinition', { status: { conditions: [{ type: 'NamesAccepted', status: 'False', reason: 'PluralConflict' }] } }), 'failed', 'PluralConflict'],
  ['an autoscaler without metrics', object('autoscaling/v2', 'HorizontalPodAutoscaler', { status: { conditions: [{ type: 'ScalingActive', status: 'False', reason: 'FailedGetResourceMetric' }] } }), 'failed', 'FailedGetResourceMetric'],
  ['an autoscaler of something at rest', object('autoscaling/v2', 'HorizontalPodAutoscaler', { status: { conditions: [{ type: 'ScalingActive', status: 'False', reason: 'ScalingDisabled' }] } }), 'ready', ''],
  ['a route that nobody looked at', object('gateway.networking.k8s.io/v1', 'HTTPRoute', {}), 'waiting', 'no gateway controller has looked at it'],
  ['a route that is refused', object('gateway.networking.k8s.io/v1', 'HTTPRoute', { status: { parents: [{ conditions: [{ type: 'Accepted', status: 'False', reason: 'NoMatchingListenerHostname' }] }] } }), 'failed', 'NoMatchingListenerHostname'],
  ['a route that is taken', object('gateway.networking.k8s.io/v1', 'HTTPRoute', { status: { parents: [{ conditions: [{ type: 'Accepted', status: 'True' }] }] } }), 'ready', 'taken by its gateway'],
  ['a custom object that says it is stuck', object('example.com/v1', 'Widget', { status: { conditions: [{ type: 'Stalled', status: 'True', reason: 'Jam' }, { type: 'Ready', status: 'True' }] } }), 'failed', 'Jam'],
  ['a custom object at work', object('example.com/v1', 'Widget', { status: { conditions: [{ type: 'Reconciling', status: 'True', reason: 'Moving' }] } }), 'waiting', 'Moving'],
  ['a custom object that is not ready', object('example.com/v1', 'Widget', { status: { conditions: [{ type: 'Ready', status: 'False', reason: 'NoDatabase', message: 'no host' }] } }), 'waiting', 'NoDatabase: no host'],
  ['a custom object without conditions', object('example.com/v1', 'Widget', {}), 'ready', ''],
])('%s', (_case, found, state, why) => {
  expect(judge(found)).toEqual({ state, why });
});

test('what is being deleted says who must let go of it', () => {
  const found = { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'it', deletionTimestamp: '2026-01-01T00:00:00Z', finalizers: ['example.com/keep'] } };
  expect(judge(found)).toEqual({ state: 'deleting', why: 'it is being deleted; example.com/keep must let go of it first' });
});
