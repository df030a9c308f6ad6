import { Access } from '../../../src/live/access/access';
import { addProbeContainer } from '../../../src/live/check/probe-container';
import type { Recording } from '../recorded-cluster';
import { recordedCluster, statusBody } from '../recorded-cluster';

const POD = '/api/v1/namespaces/shop/pods/web-1';
const REVIEW = 'POST /apis/authorization.k8s.io/v1/selfsubjectaccessreviews';
const PATCH = `PATCH ${POD}/ephemeralcontainers`;

async function add(answers: Recording['answers']) {
  const cluster = recordedCluster({ answers });
  let now = 0;
  const clock = { now: () => now, sleep: async (milliseconds: number) => void (now += milliseconds) };
  const why = await addProbeContainer({ namespace: 'shop', pod: 'web-1', containers: ['main'] }, { name: 'probe', image: 'busybox:1.37' }, new Access(cluster), clock);
  return { why, requests: cluster.requests };
}

const state = (found: object) => ({ code: 200, body: { status: { ephemeralContainerStatuses: [{ name: 'other', state: { running: {} } }, { name: 'probe', state: { ...found } }] } } });

test('the container that is added is one that a restricted namespace takes, and ends by itself', async () => {
  const { why, requests } = await add({ [PATCH]: { code: 200, body: {} }, [`GET ${POD}`]: [state({ waiting: {} }), state({ running: {} })] });
  expect(why).toBeUndefined();
  expect(requests[0]).toEqual({
    method: 'PATCH',
    path: `${POD}/ephemeralcontainers`,
    contentType: 'application/strategic-merge-patch+json',
    body: {
      spec: {
        ephemeralContainers: [{
          name: 'probe',
          image: 'busybox:1.37',
          command: ['sleep', '600'],
          resources: {},
          securityContext: {
            runAsNonRoot: true, runAsUser: 65_532, allowPrivilegeEscalation: false, readOnlyRootFilesystem: true, capabilities: { drop: ['ALL'] }, seccompProfile: { type: 'RuntimeDefault' },
          },
        }],
      },
    },
  });
});

test.each([
  ['one may not', { [PATCH]: statusBody(403, 'Forbidden', 'no'), [REVIEW]: { code: 201, body: { status: { allowed: false } } } }, 'this user may not patch pods/ephemeralcontainers in namespace shop'],
  ['a policy of the namespace forbids it', { [PATCH]: statusBody(403, 'Forbidden', 'violates PodSecurity'), [REVIEW]: { code: 201, body: { status: { allowed: true } } } }, 'violates PodSecurity'],
  ['the server refuses it', { [PATCH]: statusBody(422, 'Invalid', 'no such image name') }, 'no such image name'],
  ['it ends at once', { [PATCH]: { code: 200, body: {} }, [`GET ${POD}`]: state({ terminated: { reason: 'StartError' } }) }, 'the probe container ended: StartError'],
  ['its image does not come', { [PATCH]: { code: 200, body: {} }, [`GET ${POD}`]: state({ waiting: {} }) }, 'the probe container does not run after 60 s: is busybox:1.37 to be had there?'],
])('it is told why there is none: %s', async (_case, answers, why) => {
  expect((await add(answers)).why).toBe(why);
});
