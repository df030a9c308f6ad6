import * as path from 'node:path/posix';
import { groupBy } from '../../../common/group-by';
import type { KubernetesManifest } from '../../../kubernetes/objects/manifest';
import { parseApiVersion } from '../../../kubernetes/objects/resource';
import type { ClusterModel, DeliverySource, Move } from '../../model/delivery';
import type { ModelObject } from '../../model/model-object';
import type { OverlayModel, RepositoryModel } from '../../model/repository-model';
import { isGrouped, isSumOfUnits, overlayDirectory, overlayUnitDirectory } from '../../plan/layout';
import { overlayUnits } from '../../plan/overlay-plan';
import { deliveredPlace } from '../moved';

/** An object as the cluster will know it. */
export interface DeliveredObject {
  readonly group: string;
  readonly kind: string;
  readonly name: string;
  /** `''` where it has none. */
  readonly namespace: string;
  readonly manifest: KubernetesManifest;
}

/** What one Application, or one Kustomization of Flux, brings to a cluster. */
export interface DeliveredUnit {
  /** `<overlay>`, or `<overlay>-<unit>`. */
  readonly name: string;
  readonly overlay: string;
  /** From the root of the git repository. */
  readonly path: string;
  readonly objects: readonly DeliveredObject[];
}

function delivered(object: ModelObject, overlay: OverlayModel, move: Move | undefined): DeliveredObject {
  const { group } = parseApiVersion(String(object.manifest.apiVersion ?? ''));
  return { group, manifest: object.manifest, ...deliveredPlace(object, overlay, move) };
}

/** Where units below have put their own prefix and suffix already, those of the controller come around them. */
function effective(move: Move, { scope }: OverlayModel): Move {
  const { namePrefix = '', nameSuffix = '' } = move;
  return { ...move, namePrefix: `${namePrefix}${scope.namePrefix}`, nameSuffix: `${scope.nameSuffix}${nameSuffix}` };
}

function unitsOfOverlay(overlay: OverlayModel, model: RepositoryModel, source: DeliverySource, root: string): readonly DeliveredUnit[] {
  const { name } = overlay;
  const { from } = source;
  const isAround = isGrouped(model) && !isSumOfUnits(overlay, model);
  const move = source.move !== undefined && isAround ? effective(source.move, overlay) : source.move;
  const objects = overlay.objects.map((object) => delivered(object, overlay, move));
  if (from === 'rendered') return [{ name, overlay: name, path: path.join(root, 'rendered', name), objects }];
  if (!isSumOfUnits(overlay, model)) return [{ name, overlay: name, path: path.join(root, overlayDirectory(overlay)), objects }];
  const byUnit = groupBy(overlay.objects, ({ unit }) => unit);
  return overlayUnits(overlay, model).map((unit) => ({
    name: `${name}-${unit}`,
    overlay: name,
    path: path.join(root, overlayUnitDirectory(overlay, unit)),
    objects: (byUnit.get(unit) ?? []).map((object) => delivered(object, overlay, move)),
  }));
}

/**
 * What is brought to a cluster, in the order of the overlays and their units.
 *
 * @param root the repository's folder, from the root of git
 */
export function unitsOf({ overlays }: ClusterModel, model: RepositoryModel, source: DeliverySource, root: string): readonly DeliveredUnit[] {
  return overlays.flatMap((name) => {
    const overlay = model.overlays.find((other) => other.name === name);
    return overlay === undefined ? [] : unitsOfOverlay(overlay, model, source, root);
  });
}
