import { groupBy } from '../../common/group-by';
import type { KubernetesManifest } from '../../kubernetes/objects/manifest';
import type { Entrance } from '../exposure/entrances';
import type { ExposureGroup } from '../exposure/resolve-exposures';
import type { Flows } from '../links/flows';
import { mentionsIn } from '../links/mentions';
import { exposurePolicy, networkPolicy } from '../links/network-policy';
import type { ModelObject } from '../model/model-object';
import type { Instance, Port, Scope } from '../model/scope';
import type { GoverningServiceOptions } from '../subjects/governing-service/options';
import { servicePorts } from '../subjects/ports/ports';
import type { ServiceOptions } from '../subjects/service/options';
import { assemble } from '../workloads/assemble';
import { kindOf } from '../workloads/registry';
import type { ServicePort } from '../workloads/service';
import { moreService, service } from '../workloads/service';

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
  return servicePorts(ports).map((port: Port) => ({ port, shape: exposed.get(port) }));
}

/** What base says about what it leaves to the overlays. */
function notesOn({ leftOut = [], options }: Instance, scope: Scope): Pick<ModelObject, 'notes'> {
  const absent = mentionsIn(options).configs.filter(({ config, isRead }) => isRead && !scope.configs.has(config) && scope.overlay === undefined);
  const notes = [
    ...leftOut.map(({ path, externals }) => `Only in the overlays, which say where "${externals.join('" and "')}" is: ${path}`),
    ...new Set(absent.map(({ config: { name } }) => `Only in the overlays, because its texts differ in each: ConfigMap ${name}`)),
  ];
  return notes.length === 0 ? {} : { notes };
}

function hasService(instance: Instance): boolean {
  const { service: offers } = kindOf(instance);
  if (offers === 'headless') return (instance.options as GoverningServiceOptions).governingService !== 'exists';
  return offers === 'by-ports' && servicePorts(instance.ports).length > 0;
}

function objectOf(instance: Instance, key: string, path: string, manifest: KubernetesManifest): ModelObject {
  const { name, unit } = instance;
  return { key: `${name}/${key}`, file: `${name}/${key}.yaml`, unit, path, manifest, fixed: false, instance };
}

/** What runs a workload in a scope, before the user's last changes. */
export function runningObjects(instance: Instance, { scope }: Pick<Surroundings, 'scope'>): readonly ModelObject[] {
  const { path } = instance;
  const kind = kindOf(instance);
  const parts = assemble(kind.subjects, instance, scope);
  const runs = objectOf(instance, kind.fileOf?.(instance) ?? kind.file, `${path}.names.workload`, kind.manifest(parts, instance, scope));
  return [{ ...runs, ...notesOn(instance, scope) }, ...parts.objects.map(({ key, manifest }) => objectOf(instance, key, path, manifest))];
}

/** What leads to a workload in a scope, and what keeps others out, before the user's last changes. */
export function servingObjects(instance: Instance, { scope, flows, exposures, entrances }: Surroundings): readonly ModelObject[] {
  const { path } = instance;
  const kind = kindOf(instance);
  const object = (key: string, at: string, manifest: KubernetesManifest): ModelObject => objectOf(instance, key, at, manifest);
  const exposedAt = (): string => `overlays.${scope.overlay}.expose`;
  return [
    ...hasService(instance)
      ? [object('service', `${path}.names.service`, service(instance, instance.names.service, ownPorts(instance, exposures), scope, kind.service === 'headless' && instance.isHeadless))]
      : [],
    ...Object.entries((instance.options as ServiceOptions).moreServices ?? {})
      .map(([name, options]) => object(`${name}.service`, `${path}.moreServices.${name}`, moreService(instance, name, options, scope))),
    ...scope.networkPolicies ? [object('network-policy', path, networkPolicy(instance, flows, scope))] : [],
    ...exposures.flatMap(({ audience, ports, ownService }) => ownService === undefined ? [] : [
      object(`service-${audience}`, exposedAt(), service(instance, ownService, ports.map(({ port, exposed }) => ({ port, shape: exposed.service })), scope)),
    ]),
    ...!scope.networkPolicies ? [] : [...groupBy(entrances, ({ audience }) => audience)].map(([audience, group]) => (
      object(`network-policy-${audience}`, exposedAt(), exposurePolicy(instance, `${instance.name}-${audience}`, group))
    )),
  ];
}
