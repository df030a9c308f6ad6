import type { ReadDelivery } from './read';
import { isBranch } from './revision';
import type { WrittenEntry } from '../../kubernetes/images/written-images';
import type { DeliveryModel } from '../model/delivery';
import type { OverlayModel } from '../model/repository-model';
import type { Place } from '../problems/place';
import type { ImagePolicy, TrackedImage } from '../subjects/image/options';

/** The tracked images of an overlay, by unit. */
export type TrackedByUnit = ReadonlyMap<string, readonly TrackedImage[]>;

function checkSource(delivery: DeliveryModel, place: Place): void {
  if (delivery.from === 'rendered') {
    place.add('image-updates-source', 'images move in kustomizations, and "rendered" delivers plain manifests', 'deliver from "overlays", or have Renovate move the images and the pipeline render them');
  } else if (/^oci:/.test(delivery.repository)) {
    place.add('image-updates-source', 'what moves images commits to git, and an OCI artifact takes no commits', 'deliver from the git repository, or have Renovate move the images where the artifact is made');
  } else if (!isBranch(delivery.revision)) {
    place.add('image-updates-source', `revision "${delivery.revision}" is no branch, and a commit to another one would not be synced`, 'deliver a branch');
  }
}

/** What Argo CD Image Updater has no word for. */
function argoFault(policy: ImagePolicy | undefined): string | undefined {
  if (policy === undefined || !('pattern' in policy)) return undefined;
  if (policy.order === 'numerical') return 'it orders tags by their letters only, and the policy wants numbers';
  return policy.pattern.includes('(?') ? 'it orders whole tags, and the policy names a part of them' : undefined;
}

/** Flux writes a digest only where one stands. */
function fluxFault({ repository, policy, digest }: TrackedImage, entries: readonly WrittenEntry[]): string | undefined {
  if (policy === undefined || !('digestOf' in policy)) return undefined;
  const isThere = digest !== undefined || entries.some((entry) => entry.name === repository && entry.digest !== undefined);
  return isThere ? undefined : 'it writes a digest only where one stands, and this image starts with a tag';
}

function checkImages(delivery: DeliveryModel, overlay: OverlayModel, tracked: TrackedByUnit, place: Place): void {
  for (const [unit, images] of tracked) {
    for (const image of images) {
      const { repository, policy } = image;
      const entries = overlay.scope.images.get(unit)?.entries ?? [];
      const fault = delivery.tool === 'argocd' ? argoFault(policy) : fluxFault(image, entries);
      if (fault === undefined) continue;
      const by = delivery.tool === 'argocd' ? 'Argo CD Image Updater' : 'Flux';
      const hint = delivery.tool === 'argocd' ? 'give a policy that it knows, or leave "imageUpdates" out and let Renovate or Flux move the image' : 'give the image the digest that it starts with';
      place.add('image-updates-policy', `${by} cannot move "${repository}" in overlay "${overlay.name}": ${fault}`, hint);
    }
  }
}

/** What is known of overlays whose images may move. */
export interface TrackedOverlays {
  trackedIn(overlay: OverlayModel): TrackedByUnit;
  /** True for one that is delivered as a whole, although it has units. */
  isWhole(overlay: OverlayModel): boolean;
}

/** Records images that a controller is to move and that it cannot, and overlays whose images two would move. */
export function checkImageUpdates(deliveries: readonly ReadDelivery[], overlays: readonly OverlayModel[], known: TrackedOverlays): void {
  const { trackedIn, isWhole } = known;
  const movers = new Map<string, string>();
  const checkOverlay = (overlay: OverlayModel, cluster: string, delivery: DeliveryModel, at: Place): void => {
    const tracked = trackedIn(overlay);
    if (tracked.size === 0) return;
    const other = movers.get(overlay.name);
    if (other === undefined) movers.set(overlay.name, cluster);
    else at.add('image-updates-twice', `the images of overlay "${overlay.name}" would be moved from cluster "${other}" and from "${cluster}"`, 'let one of the deliveries move them; both sync what it commits');
    checkImages(delivery, overlay, tracked, at);
    if (delivery.tool === 'argocd' && tracked.size > 1 && isWhole(overlay)) {
      at.add('image-updates-units', `overlay "${overlay.name}" is one Application over several kustomizations with tracked images, and Argo CD Image Updater writes to one`, 'deliver its units alone (without a component, and with pools in overlays of their own), or let Renovate move the images');
    }
  };
  for (const { delivery, place } of deliveries.filter((read) => read.delivery.imageUpdates !== undefined)) {
    const at = place.at('imageUpdates');
    checkSource(delivery, at);
    for (const { name, overlays: here } of delivery.clusters) {
      for (const overlay of overlays.filter((one) => here.includes(one.name))) checkOverlay(overlay, name, delivery, at);
    }
  }
}
