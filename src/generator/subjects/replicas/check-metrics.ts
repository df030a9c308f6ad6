import type { Autoscaling } from './options';
import { at, asString } from '../../../kubernetes/objects/json';
import type { ContainerInstance, Instance } from '../../model/scope';
import type { Place } from '../../problems/place';
import type { ResourcesOptions } from '../resources/options';

/** A share of what containers request, as a metric asks for it. */
interface Share {
  readonly resource: string;
  /** The container that is measured. @default all */
  readonly container?: string;
  readonly place: Place;
}

/** The metrics that are measured in percent of a request. */
function sharesIn({ cpu, memory, metrics = [] }: Autoscaling, place: Place): readonly Share[] {
  const native: Share[] = [];
  metrics.forEach((metric, index) => {
    const source = at(metric, 'containerResource') ?? at(metric, 'resource');
    const resource = asString(at(source, 'name'));
    if (resource === undefined || at(source, 'target', 'type') !== 'Utilization') return;
    native.push({ resource, container: asString(at(source, 'container')), place: place.at('metrics').item(index) });
  });
  return [
    ...cpu === undefined ? [] : [{ resource: 'cpu', place: place.at('cpu') }],
    ...memory === undefined ? [] : [{ resource: 'memory', place: place.at('memory') }],
    ...native,
  ];
}

/** True where a container says what it requests; a limit alone is its request, too. */
function requests(options: object, resource: string): boolean {
  const { resources } = options as ResourcesOptions;
  return [resources?.requests, resources?.limits].some((amounts) => amounts !== undefined && Object.hasOwn(amounts, resource));
}

/** True for a container that counts: those that end before the others start do not. */
function counts({ role }: ContainerInstance): boolean {
  return role !== 'init';
}

/** Records shares of a request that a container does not make: the autoscaler then knows nothing and scales nothing. */
export function checkShares(replicas: Autoscaling, { containers, options }: Instance, place: Place): void {
  const ofPod = at(options, 'pod', 'resources');
  for (const { resource, container, place: metric } of sharesIn(replicas, place)) {
    const measured = containers.filter((own) => counts(own) && (container === undefined || own.name === container));
    if (container !== undefined && measured.length === 0) {
      metric.add('autoscaling-container', `container "${container}", which the Pods do not have`, `use one of ${containers.filter(counts).map(({ name }) => `"${name}"`).join(', ')}`);
    }
    if (container === undefined && requests({ resources: ofPod }, resource)) continue;
    const silent = measured.filter((own) => !requests(own.options, resource)).map(({ name }) => `"${name}"`);
    if (silent.length === 0) continue;
    metric.add('autoscaling-without-request', `percent of the ${resource} that ${silent.join(', ')} ${silent.length === 1 ? 'does' : 'do'} not request`, `request ${resource} by "resources" of every container, or scale by another metric`);
  }
}
