import { kindAndName } from '../../kubernetes/objects/kind-and-name';
import type { KubernetesManifest } from '../../kubernetes/objects/manifest';

/** File name for a manifest of the user's own, unique among `taken`: `configmap-settings.yaml`. */
export function manifestFileName(manifest: KubernetesManifest, taken: Set<string>): string {
  const { kind, name } = kindAndName(manifest);
  const stem = `${kind}-${name}`.toLowerCase().replace(/[^a-z0-9.-]+/g, '-');
  let file = `${stem}.yaml`;
  for (let count = 2; taken.has(file); count++) file = `${stem}-${count}.yaml`;
  taken.add(file);
  return file;
}
