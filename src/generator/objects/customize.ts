import { missingIn } from './own-manifests';
import { isObject } from '../../kubernetes/objects/json';
import { kindAndName } from '../../kubernetes/objects/kind-and-name';
import type { KubernetesManifest } from '../../kubernetes/objects/manifest';
import type { ModelObject } from '../model/model-object';
import type { Scope } from '../model/scope';
import { placeIn } from '../problems/declared-at';
import type { ProblemList } from '../problems/problem-list';
import type { BuildingOptions } from '../subjects/building/options';

const HINT = 'return the manifest to write: the one that is passed, or a changed copy';

/** What is returned where it cannot be written. */
function faultOf(manifest: unknown): string | undefined {
  if (manifest === undefined) return 'nothing';
  if (!isObject(manifest)) return JSON.stringify(manifest);
  const missing = missingIn(manifest as KubernetesManifest);
  return missing.length === 0 ? undefined : `an object without ${missing.join(', ')}`;
}

/** What was thrown, and where in the user's file. */
function thrown(error: unknown): { readonly text: string; readonly at: string } {
  if (!(error instanceof Error)) return { text: String(error), at: '' };
  const place = placeIn(error.stack);
  return { text: error.message, at: place === undefined ? '' : ` at ${place}` };
}

/**
 * An object after the user's last change to it. One that throws, or returns nothing that could be written, is a problem that names
 * the application, once for each cause, however many objects and overlays it is called for; the object then stays as it was generated.
 */
export function customized(object: ModelObject, { overlay }: Scope, problems: ProblemList): ModelObject {
  const { instance } = object;
  const { customize } = (instance?.options ?? {}) as BuildingOptions;
  if (instance === undefined || customize === undefined) return object;
  const { kind, name } = kindAndName(object.manifest);
  const where = `for the ${kind} "${name}" ${overlay === undefined ? 'in base' : `in overlay "${overlay}"`}`;
  const tell = (cause: string, message: string): void => problems.add({ code: 'customize-failed', path: `${instance.path}.customize`, cause, message, hint: HINT }, instance.workload.declaredAt);
  try {
    const manifest: unknown = customize(structuredClone(object.manifest) as KubernetesManifest);
    const fault = faultOf(manifest);
    if (fault === undefined) return { ...object, manifest: manifest as KubernetesManifest };
    tell(`returned ${fault}`, `it returned ${fault} ${where}`);
  } catch (error) {
    const { text, at } = thrown(error);
    tell(`threw${at} ${text}`, `it threw${at} ${where}: ${text}`);
  }
  return object;
}
