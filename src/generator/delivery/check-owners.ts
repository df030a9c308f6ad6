import { deliveredPlace } from './moved';
import type { ReadDelivery } from './read';
import { groupBy } from '../../common/group-by';
import { asList, at } from '../../kubernetes/objects/json';
import { groupKind } from '../../kubernetes/objects/kind-and-name';
import type { ClusterModel, Move } from '../model/delivery';
import type { OverlayModel } from '../model/repository-model';
import type { Place } from '../problems/place';

/** An overlay in a cluster. */
interface Stage {
  readonly overlay: OverlayModel;
  readonly cluster: ClusterModel;
  readonly move: Move | undefined;
  readonly place: Place;
}

/** What clusters with the same address have in common; one without address is known by its name alone. */
function addressOf({ server, name, selector }: ClusterModel): string {
  return selector === undefined ? server ?? `cluster ${name}` : `labels ${JSON.stringify(Object.entries(selector).sort())}`;
}

/** What of an overlay there can be only once in a cluster: objects, and ports of nodes. */
function claimsOf({ overlay, move }: Stage): readonly string[] {
  return overlay.objects.flatMap((object) => {
    const { name, namespace } = deliveredPlace(object, overlay, move);
    const kind = groupKind(object.manifest);
    const ports = kind === 'Service' ? asList(at(object.manifest, 'spec', 'ports')) : [];
    const nodePorts = ports.flatMap((port) => {
      const number = at(port, 'nodePort');
      return typeof number === 'number' ? [`node port ${number}/${String(at(port, 'protocol') ?? 'TCP')}`] : [];
    });
    return [`${kind} ${namespace === '' ? name : `${namespace}/${name}`}`, ...nodePorts];
  });
}

function some(claims: readonly string[]): string {
  const [first, ...others] = claims;
  return others.length === 0 ? first : `${first} and ${others.length} more`;
}

function checkCluster(stages: readonly Stage[]): void {
  const owners = new Map<string, Stage>();
  for (const stage of stages) {
    const twice = new Map<Stage, string[]>();
    for (const claim of new Set(claimsOf(stage))) {
      const owner = owners.get(claim);
      if (owner === undefined) owners.set(claim, stage);
      else twice.set(owner, [...twice.get(owner) ?? [], claim]);
    }
    for (const [{ overlay, cluster }, claims] of twice) {
      const where = cluster === stage.cluster ? `cluster "${cluster.name}"` : `clusters "${cluster.name}" and "${stage.cluster.name}", which are one,`;
      stage.place.add('delivery-owners', `${where} would get ${some(claims)} from overlay "${overlay.name}" and from "${stage.overlay.name}"`, 'give one of the overlays another namespace, prefix or node port, or deliver it elsewhere');
    }
  }
}

/** Records clusters in which two overlays, or two controllers, would own the same object. */
export function checkOwners(deliveries: readonly ReadDelivery[], overlays: readonly OverlayModel[]): void {
  const byName = new Map(overlays.map((overlay) => [overlay.name, overlay]));
  const tools = new Map<ClusterModel, string>();
  const stages = deliveries.flatMap(({ delivery: { clusters, tool, move }, place }) => clusters.flatMap((cluster): Stage[] => {
    const other = tools.get(cluster);
    if (other === undefined) tools.set(cluster, tool);
    if (other !== undefined && other !== tool) {
      place.add('delivery-controllers', `cluster "${cluster.name}" is delivered by Argo CD and by Flux, which would undo each other's changes`, 'deliver a cluster by one of them');
    }
    return other === undefined ? cluster.overlays.flatMap((name) => {
      const overlay = byName.get(name);
      return overlay === undefined ? [] : [{ overlay, cluster, move, place }];
    }) : [];
  }));
  for (const same of groupBy(stages, ({ cluster }) => addressOf(cluster)).values()) checkCluster(same);
}
