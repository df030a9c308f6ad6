import type { ReadDelivery } from './read';
import type { OverlayModel, RepositoryModel } from '../model/repository-model';

/** Controllers put the name into a label of what they apply. @see https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/#syntax-and-character-set */
const LONGEST = 63;

/** Records names of cluster, overlay and unit that together are longer than a controller takes. */
export function checkNames(deliveries: readonly ReadDelivery[], overlays: readonly OverlayModel[]): void {
  const byName = new Map(overlays.map((overlay) => [overlay.name, overlay]));
  for (const { delivery: { clusters }, place } of deliveries) {
    for (const cluster of clusters) {
      for (const overlay of cluster.overlays) {
        const units = new Set((byName.get(overlay)?.objects ?? []).map(({ unit }) => unit));
        const longest = [...units, ''].map((unit) => [cluster.name, overlay, unit].filter((part) => part !== '').join('-')).reduce((left, right) => (left.length < right.length ? right : left));
        if (longest.length <= LONGEST) continue;
        place.add('delivery-name', `"${longest}" has ${longest.length} characters`, `shorten the name of the cluster, the overlay or the group: a controller takes ${LONGEST}`);
      }
    }
  }
}

/** The overlays that no delivery brings anywhere, where there are deliveries. */
export function undelivered({ deliveries, overlays }: Pick<RepositoryModel, 'deliveries' | 'overlays'>): readonly string[] {
  if (deliveries.length === 0) return [];
  const delivered = new Set(deliveries.flatMap(({ clusters }) => clusters.flatMap((cluster) => cluster.overlays)));
  return overlays.map(({ name }) => name).filter((name) => !delivered.has(name));
}
