import type { Place } from './places';
import { asList, asObject, at } from '../../kubernetes/objects/json';
import type { Access } from '../access/access';
import type { Clock } from '../access/clock';
import { isSuccess, failureOf } from '../access/failure';
import { mayDo } from '../access/may-do';
import type { Permission } from '../access/permission';
import { describePermission } from '../access/permission';

/** How long the container lives that is added, in seconds: long enough for the questions of one run. */
const LIFE = 600;
const PATIENCE = 60_000;
const INTERVAL = 1_000;

/** What a restricted namespace takes. */
const SECURITY = {
  runAsNonRoot: true,
  runAsUser: 65_532,
  allowPrivilegeEscalation: false,
  readOnlyRootFilesystem: true,
  capabilities: { drop: ['ALL'] },
  seccompProfile: { type: 'RuntimeDefault' },
};

/**
 * Adds an ephemeral container to a Pod and waits until it runs. It ends by itself, and stays in the Pod's list until the Pod goes: no server takes one away.
 *
 * @returns why it does not run, undefined where it does
 * @see https://kubernetes.io/docs/concepts/workloads/pods/ephemeral-containers/
 */
export async function addProbeContainer(
  { namespace, pod }: Place, { name, image }: { readonly name: string; readonly image: string }, access: Access, clock: Clock,
): Promise<string | undefined> {
  const path = `/api/v1/namespaces/${encodeURIComponent(namespace)}/pods/${encodeURIComponent(pod)}`;
  const container = { name, image, command: ['sleep', String(LIFE)], securityContext: SECURITY, resources: {} };
  const added = await access.cluster.send({
    method: 'PATCH', path: `${path}/ephemeralcontainers`, contentType: 'application/strategic-merge-patch+json', body: { spec: { ephemeralContainers: [container] } },
  });
  if (!isSuccess(added)) {
    const needed: Permission = { verb: 'patch', group: '', resource: 'pods/ephemeralcontainers', namespace };
    return added.code === 403 && await mayDo(access, needed) === false ? `this user may not ${describePermission(needed)}` : failureOf(added).message;
  }
  for (const end = clock.now() + PATIENCE; clock.now() < end;) {
    const answer = await access.cluster.send({ method: 'GET', path });
    const status = asList(at(answer.body, 'status', 'ephemeralContainerStatuses')).map(asObject).find((one) => one.name === name);
    if (at(status, 'state', 'running') !== undefined) return undefined;
    const ended = at(status, 'state', 'terminated', 'reason');
    if (ended !== undefined) return `the probe container ended: ${String(ended)}`;
    await clock.sleep(INTERVAL);
  }
  return `the probe container does not run after ${PATIENCE / 1000} s: is ${image} to be had there?`;
}
