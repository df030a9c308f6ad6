import { kindAndName } from '../../kubernetes/objects/kind-and-name';
import type { KubernetesManifest } from '../../kubernetes/objects/manifest';
import type { ModelObject } from '../model/model-object';

/** File name for a manifest of the user's own, unique among `taken`: `configmap-settings.yaml`. */
function manifestFileName(manifest: KubernetesManifest, taken: Set<string>): string {
  const { kind, name } = kindAndName(manifest);
  const stem = `${kind}-${name}`.toLowerCase().replace(/[^a-z0-9.-]+/g, '-');
  let file = `${stem}.yaml`;
  for (let count = 2; taken.has(file); count++) file = `${stem}-${count}.yaml`;
  taken.add(file);
  return file;
}

/** The file of an object below the folder of its unit: `web/deployment.yaml` for what belongs to a workload. */
export function objectFile({ file, manifest }: ModelObject, taken: Set<string>): string {
  return file ?? manifestFileName(manifest, taken);
}
