import type { Link } from './links-to-check';
import { placeIn } from './places';
import type { JsonObject } from '../../kubernetes/objects/json';
import { asList, asObject, at } from '../../kubernetes/objects/json';
import { servicePorts } from '../../kubernetes/services/service';
import type { Access } from '../access/access';
import { selectorQuery } from '../status/selector-query';

const PATIENCE = 5_000;

/** The number of a port that may be called by the name of a container's port. */
function numberOf(target: number | string, pod: JsonObject): number | undefined {
  if (typeof target === 'number') return target;
  const ports = asList(at(pod, 'spec', 'containers')).flatMap((container) => asList(at(container, 'ports'))).map(asObject);
  const found = ports.find(({ name }) => name === target)?.containerPort;
  return typeof found === 'number' ? found : undefined;
}

/**
 * Why an address of a Service takes no connection, as far as the cluster tells: the Service, the Pods behind it, then the port of such a Pod,
 * asked through the API server. `''` where it is not known.
 */
export async function diagnose({ service }: Link, access: Access): Promise<string> {
  if (service === undefined) return '';
  const { namespace, name, port } = service;
  const found = await access.get({ apiVersion: 'v1', kind: 'Service', namespace, name });
  if (found.is === 'absent') return `the cluster has no Service ${namespace}/${name}`;
  if (found.is !== 'there') return '';
  const served = servicePorts(found.object).find((one) => one.port === port);
  if (served === undefined) return `Service ${namespace}/${name} has no port ${port} in the cluster`;
  const labelSelector = selectorQuery(found.object);
  const pods = labelSelector === '' ? undefined : await access.list('v1', 'Pod', namespace, { labelSelector });
  if (pods?.is !== 'there') return '';
  const place = placeIn(pods.objects, namespace);
  const pod = pods.objects.find((one) => at(one, 'metadata', 'name') === place?.pod);
  if (place === undefined || pod === undefined) return `no Pod runs behind Service ${namespace}/${name}`;
  const target = numberOf(served.targetPort, pod);
  if (target === undefined) return `Pod ${place.pod} has no port that is called ${served.targetPort}`;
  const listens = await access.cluster.listens(namespace, place.pod, target, PATIENCE);
  if (listens === undefined) return '';
  return listens
    ? `Pod ${place.pod} behind it takes connections on port ${target}: a network policy is in the way, or the Pod is not ready`
    : `nothing in Pod ${place.pod} behind it takes connections on port ${target}`;
}
