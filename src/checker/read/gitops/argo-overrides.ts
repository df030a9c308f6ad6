import { join } from 'node:path';
import type { JsonObject, JsonValue } from '../../../kubernetes/objects/json';
import { asObject, isObject } from '../../../kubernetes/objects/json';
import type { FileReader } from '../kustomization/files';
import { readYamlOnce } from '../kustomization/read-yaml';

/** A JSON merge patch: https://www.rfc-editor.org/rfc/rfc7386 */
function merged(value: JsonValue | undefined, patch: JsonValue): JsonValue {
  if (!isObject(patch)) return patch;
  const result = new Map(Object.entries(asObject(value)));
  for (const [key, part] of Object.entries(patch)) {
    if (part === null || part === undefined) result.delete(key);
    else result.set(key, merged(result.get(key), part));
  }
  return Object.fromEntries(result);
}

/**
 * The `kustomize` of a source with what files beside the kustomization say instead, as Argo CD Image Updater writes them: `.argocd-source.yaml`, and for one
 * Application `.argocd-source-<name>.yaml`.
 *
 * @see https://argo-cd.readthedocs.io/en/stable/user-guide/parameters/#store-overrides-in-git
 */
export function withOverrides(kustomize: JsonObject, application: string, directory: string, files: FileReader): JsonObject {
  return ['.argocd-source.yaml', `.argocd-source-${application}.yaml`].reduce<JsonObject>((source, name) => {
    const patch = readYamlOnce(files.read(join(directory, name)) ?? '')?.[0]?.value;
    return isObject(patch) ? asObject(asObject(merged({ kustomize: source }, patch)).kustomize) : source;
  }, kustomize);
}
