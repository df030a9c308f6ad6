import { troubleOfPods } from '../../../src/live/status/pod-trouble';

const pod = (status: object, name = 'web-1') => ({ apiVersion: 'v1', kind: 'Pod', metadata: { name }, status: { ...status } });
const container = (rest: object) => ({ containerStatuses: [{ name: 'main', ...rest }] });

test.each([
  ['no node has room', { conditions: [{ type: 'PodScheduled', status: 'False', reason: 'Unschedulable', message: '0/3 nodes are available' }] }, 'no node takes it: Unschedulable: 0/3 nodes are available'],
  ['an image that cannot be pulled', container({ state: { waiting: { reason: 'ErrImagePull', message: 'denied' } } }), 'container main: ErrImagePull: denied'],
  ['a crash', container({ state: { waiting: { reason: 'CrashLoopBackOff', message: 'back-off' } }, lastState: { terminated: { reason: 'OOMKilled', exitCode: 137 } } }), 'container main crashes again and again, ended last with OOMKilled, exit code 137'],
  ['a container that ended', container({ state: { terminated: { exitCode: 3 } } }), 'container main ended with exit code 3'],
  ['an init container first', { initContainerStatuses: [{ name: 'migrate', state: { terminated: { exitCode: 1 } } }], ...container({ state: { waiting: { reason: 'PodInitializing' } } }) }, 'container migrate ended with exit code 1'],
  ['a probe that does not pass', { conditions: [{ type: 'Initialized', status: 'True' }], ...container({ ready: false, state: { running: {} } }) }, 'container main runs, and its readiness probe does not pass'],
])('%s', (_case, status, trouble) => {
  expect(troubleOfPods([pod(status)])).toBe(`Pod web-1: ${trouble}`);
});

test('a Pod that only just begins has no trouble, and one that is ready is passed over', () => {
  expect(troubleOfPods([pod(container({ state: { waiting: { reason: 'ContainerCreating' } } }))])).toBeUndefined();
  const isReady = pod({ conditions: [{ type: 'Ready', status: 'True' }], ...container({ state: { terminated: { exitCode: 1 } } }) });
  expect(troubleOfPods([isReady, pod(container({ state: { terminated: { exitCode: 2 } } }), 'web-2')])).toBe('Pod web-2: container main ended with exit code 2');
});
