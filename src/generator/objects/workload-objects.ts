import { groupBy } from '../../common/group-by';
import type { KubernetesManifest } from '../../kubernetes/objects/manifest';
import type { Entrance } from '../exposure/entrances';
import type { ExposureGroup } from '../exposure/resolve-exposures';
import type { Flows } from '../links/flows';
import { exposurePolicy, networkPolicy } from '../links/network-policy';
import type { ModelObject } from '../model/model-object';
import type { Instance, Port, Scope } from '../model/scope';
import { assemble } from '../workloads/assemble';
import { kindOf } from '../workloads/registry';
import type { ServicePort } from '../workloads/service';
import { service } from '../workloads/service';

/** What a scope knows about a workload besides its options. */
export interface Surroundings {
  readonly scope: Scope;
  readonly flows: Flows;
  /** What is exposed of the workload. */
  readonly exposures: readonly ExposureGroup[];
  /** The ways in from outside. */
  readonly entrances: readonly Entrance[];
}

function ownPorts({ ports }: Instance, exposures: readonly ExposureGroup[]): readonly ServicePort[] {
  const changing = exposures.filter(({ ownService }) => ownService === undefined);
  const exposed = new Map(changing.flatMap((group) => group.ports.map((port) => [port.port, port.exposed.service])));
  return ports.map((port: Port) => ({ port, shape: exposed.get(port) }));
}

/** The objects of a workload in a scope, before the user's last changes. */
export function workloadObjects(instance: Instance, { scope, flows, exposures, entrances }: Surroundings): readonly ModelObject[] {
  const { path } = instance;
  const kind = kindOf(instance);
  const parts = assemble(kind.subjects, instance, scope);
  const object = (key: string, at: string, manifest: KubernetesManifest): ModelObject => ({
    key: `${instance.name}/${key}`, file: `${instance.name}/${key}.yaml`, unit: instance.unit, path: at, manifest, fixed: false, instance,
  });
  const exposedAt = `overlays.${scope.overlay}.expose`;
  return [
    object(kind.file, `${path}.names.workload`, kind.manifest(parts, instance)),
    ...parts.objects.map(({ key, manifest }) => object(key, path, manifest)),
    ...kind.service === 'headless' || (kind.service === 'by-ports' && instance.ports.length > 0)
      ? [object('service', `${path}.names.service`, service(instance, instance.names.service, ownPorts(instance, exposures), kind.service === 'headless'))]
      : [],
    ...scope.networkPolicies ? [object('network-policy', path, networkPolicy(instance, flows, scope))] : [],
    ...exposures.flatMap(({ audience, ports, ownService }) => ownService === undefined ? [] : [
      object(`service-${audience}`, exposedAt, service(instance, ownService, ports.map(({ port, exposed }) => ({ port, shape: exposed.service })))),
    ]),
    ...!scope.networkPolicies ? [] : [...groupBy(entrances, ({ audience }) => audience)].map(([audience, group]) => (
      object(`network-policy-${audience}`, exposedAt, exposurePolicy(instance, `${instance.name}-${audience}`, group))
    )),
  ];
}
