import type { ReadDelivery } from './read';
import type { Move } from '../model/delivery';
import type { OverlayModel } from '../model/repository-model';

/** The option by which a delivery moves, as its user wrote it. */
function optionOf(tool: 'argocd' | 'flux', move: Move): string {
  const [first] = Object.keys(move);
  return tool === 'argocd' ? `kustomize.${first}` : first === 'namespace' ? 'targetNamespace' : first;
}

/** Records overlays that a delivery moves and whose addresses would not follow. */
export function checkMoves(deliveries: readonly ReadDelivery[], overlays: readonly OverlayModel[]): void {
  const portable = new Set(overlays.filter((overlay) => overlay.portable !== undefined).map(({ name }) => name));
  for (const { delivery: { move, from, tool, clusters }, place } of deliveries) {
    if (move === undefined) continue;
    const option = optionOf(tool, move);
    if (from === 'rendered') {
      place.at(option).add('delivery-move', `${option} moves what a kustomization makes, and "rendered" delivers plain manifests`, 'deliver from "overlays", or give the overlay itself another namespace');
      continue;
    }
    for (const name of new Set(clusters.flatMap((cluster) => cluster.overlays).filter((overlay) => !portable.has(overlay)))) {
      place.at(option).add('delivery-move', `${option} would move overlay "${name}", and the addresses in it would still name the old place`, `say "portable: true" in overlay "${name}", or give the overlay itself another namespace, prefix or suffix`);
    }
  }
}
