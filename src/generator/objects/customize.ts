import { missingIn } from './own-manifests';
import { isObject } from '../../kubernetes/objects/json';
import { kindAndName } from '../../kubernetes/objects/kind-and-name';
import type { KubernetesManifest } from '../../kubernetes/objects/manifest';
import type { ModelObject } from '../model/model-object';
import type { Scope } from '../model/scope';
import type { Place } from '../problems/place';
import type { BuildingOptions } from '../subjects/building/options';

const HINT = 'return the manifest to write: the one that is passed, or a changed copy';

/** What is returned where it cannot be written. */
function faultOf(manifest: unknown): string | undefined {
  if (manifest === undefined) return 'nothing';
  if (!isObject(manifest)) return JSON.stringify(manifest);
  const missing = missingIn(manifest as KubernetesManifest);
  return missing.length === 0 ? undefined : `an object without ${missing.join(', ')}`;
}

/**
 * An object after the user's last change to it. One that throws, or returns nothing that could be written, is a problem that names
 * the application; the object then stays as it was generated.
 */
export function customized(object: ModelObject, { overlay }: Scope, placeOf: (path: string) => Place): ModelObject {
  const { customize } = (object.instance?.options ?? {}) as BuildingOptions;
  if (customize === undefined) return object;
  const { kind, name } = kindAndName(object.manifest);
  const where = overlay === undefined ? 'in base' : `in overlay "${overlay}"`;
  const place = placeOf(`${object.instance?.path}.customize`);
  try {
    const manifest: unknown = customize(structuredClone(object.manifest) as KubernetesManifest);
    const fault = faultOf(manifest);
    if (fault === undefined) return { ...object, manifest: manifest as KubernetesManifest };
    place.add('customize-failed', `it returned ${fault} for the ${kind} "${name}" ${where}`, HINT);
  } catch (error) {
    place.add('customize-failed', `it threw for the ${kind} "${name}" ${where}: ${error instanceof Error ? error.message : String(error)}`, HINT);
  }
  return object;
}
