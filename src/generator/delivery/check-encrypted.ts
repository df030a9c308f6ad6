import type { ReadDelivery } from './read';
import type { OverlayModel } from '../model/repository-model';

/** Records overlays with SOPS files whose controller would not decrypt them: it would apply what is encrypted. */
export function checkEncrypted(deliveries: readonly ReadDelivery[], overlays: readonly OverlayModel[]): void {
  const encrypted = new Map(overlays.flatMap(({ name, files }): [string, string][] => {
    const file = files.find(({ isSops }) => isSops);
    return file === undefined ? [] : [[name, file.path]];
  }));
  for (const { delivery, place } of deliveries) {
    const [overlay] = delivery.clusters.flatMap((cluster) => cluster.overlays).filter((name) => encrypted.has(name));
    if (overlay === undefined) continue;
    const what = `overlay "${overlay}" includes "${encrypted.get(overlay)}", which SOPS has encrypted`;
    if (delivery.tool === 'argocd') place.add('delivery-encrypted', `${what}, and Argo CD decrypts nothing`, 'seal the Secret (SealedSecret), have it made in the cluster (addSecret with a store), or deliver by Flux');
    else if (delivery.decryptionSecret === undefined) place.add('delivery-encrypted', what, 'name the Secret with the keys: decryptionSecret: "sops-age"');
  }
}
