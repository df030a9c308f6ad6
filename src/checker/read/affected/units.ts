import { join, resolve } from 'node:path';
import type { Closure, Outline, ReadOutline } from './closure';
import { closureOf } from './closure';
import type { JsonObject, JsonValue } from '../../../kubernetes/objects/json';
import { asList, asObject, asString } from '../../../kubernetes/objects/json';
import type { FileReader } from '../kustomization/files';
import { kustomizationFileIn } from '../kustomization/files';
import { readYaml } from '../kustomization/read-yaml';

/** What a kustomization may say that only puts directories together. */
export const AGGREGATES: ReadonlySet<string> = new Set(['apiVersion', 'kind', 'metadata', 'resources']);
/** What the kustomizations below it may say: nothing that changes a name, because kustomize then looks for references in all of them. */
const KEEPS_NAMES = new Set([
  ...AGGREGATES, 'components', 'namespace', 'labels', 'commonLabels', 'commonAnnotations', 'images', 'replicas',
  'patches', 'patchesStrategicMerge', 'patchesJson6902', 'replacements',
]);

/** What makes objects whose names carry a hash of what they hold, which others follow. */
const GENERATES: readonly string[] = ['configMapGenerator', 'secretGenerator', 'generatorOptions'];

/** An overlay that is the sum of its units. */
export interface Units {
  /** Absolute paths, in the order in which the overlay names them. */
  readonly directories: readonly string[];
  /** True where a unit sets a namespace, which kustomize follows in some kinds across units. */
  readonly movesNamespace: boolean;
}

/** A path of a JSON patch that holds the object's name, namespace or kind. */
const RENAMING_PATH = /\/metadata(?!\/(?:labels|annotations)\b)|\/kind\b|path["']?\s*:\s*(?:""|'')/;

function patchRenames(patch: JsonObject, directory: string, files: FileReader): boolean {
  const path = asString(patch.path);
  const text = asString(patch.patch) ?? (path === undefined ? '' : files.read(resolve(directory, path)) ?? '');
  return Object.keys(asObject(patch.options)).length > 0 || RENAMING_PATH.test(text);
}

/** A field that a replacement writes, which holds the object's name, namespace or kind. */
const RENAMING_FIELD = /^(?:metadata(?:\.(?:name|namespace))?|kind)$/;

function replacementRenames(entry: JsonValue, directory: string, files: FileReader): boolean {
  const path = asString(asObject(entry).path);
  const entries = path === undefined ? [entry] : [readYaml(files.read(resolve(directory, path)) ?? '')?.[0]?.value ?? []].flat();
  const fieldPaths = entries.flatMap((one) => asList(asObject(one).targets)).flatMap((target) => asList(asObject(target).fieldPaths));
  return fieldPaths.some((field) => RENAMING_FIELD.test(asString(field) ?? ''));
}

function renames(directory: string, fields: readonly string[], files: FileReader): boolean {
  if (!fields.every((field) => KEEPS_NAMES.has(field) || GENERATES.includes(field))) return true;
  if (fields.includes('replacements')) {
    const text = files.read(kustomizationFileIn(directory, files) ?? join(directory, 'kustomization.yaml')) ?? '';
    const { replacements } = asObject(readYaml(text)?.[0]?.value);
    if (asList(replacements).some((entry) => replacementRenames(entry, directory, files))) return true;
  }
  if (!fields.includes('patches') && !fields.includes('patchesJson6902')) return false;
  const text = files.read(kustomizationFileIn(directory, files) ?? join(directory, 'kustomization.yaml')) ?? '';
  // Only a JSON patch, which needs a target, and a patch with options can rename what it patches.
  if (!/\b(?:target|options)\b/.test(text)) return false;
  const content = asObject(readYaml(text)?.[0]?.value);
  return [...asList(content.patches), ...asList(content.patchesJson6902)].some((patch) => patchRenames(asObject(patch), directory, files));
}

function keepNames(closure: Closure, files: FileReader): boolean {
  return closure.complete && closure.outlines.every(({ directory, scan }) => !renames(directory, scan.fields, files));
}

function contentOf({ directory }: Outline, files: FileReader): { readonly text: string; readonly content: JsonObject } {
  const text = files.read(kustomizationFileIn(directory, files) ?? join(directory, 'kustomization.yaml')) ?? '';
  return { text, content: asObject(readYaml(text)?.[0]?.value) };
}

/** The names that a unit generates, without their hashes. */
function generatedIn({ outlines }: Closure, files: FileReader): readonly string[] {
  return outlines.filter(({ scan: { fields } }) => fields.some((field) => GENERATES.includes(field))).flatMap((outline) => {
    const { content } = contentOf(outline, files);
    return [...asList(content.configMapGenerator), ...asList(content.secretGenerator)].map((entry) => asString(asObject(entry).name) ?? '');
  });
}

/** Every text that the objects of a unit can come from: its kustomizations, their resources and their patches. */
function textsOf({ outlines }: Closure, files: FileReader): readonly string[] {
  return outlines.flatMap((outline) => {
    const { text, content } = contentOf(outline, files);
    const patches = ['patches', 'patchesJson6902'].flatMap((field) => asList(content[field]).map((patch) => asObject(patch).path));
    const entries = [...outline.scan.entries, ...patches, ...asList(content.patchesStrategicMerge)].map(asString);
    return [text, ...entries.map((entry) => files.read(resolve(outline.directory, entry ?? '')) ?? '')];
  });
}

/**
 * True where a unit may name what another one generates: built together, kustomize writes the name with its hash there. Any mention is
 * taken for one; so is a name that two of them generate.
 */
function followsOthers(closures: readonly Closure[], files: FileReader): boolean {
  const generated = closures.map((closure) => generatedIn(closure, files));
  if (generated.every((names) => names.length === 0)) return false;
  return closures.some((closure, index) => {
    const others = new Set(generated.filter((_, other) => other !== index).flat());
    return others.size > 0 && textsOf(closure, files).some((text) => text.split(/[^A-Za-z0-9.-]+/).some((word) => others.has(word)));
  });
}

/**
 * The units of an overlay whose kustomization does nothing but name directories, where building each alone comes to the same as building the overlay;
 * undefined for any other overlay.
 */
export function unitsOf(directory: string, read: ReadOutline, files: FileReader): Units | undefined {
  const { scan, includes } = read(directory);
  if (includes.length < 2 || includes.length !== scan.entries.length || !scan.fields.every((field) => AGGREGATES.has(field))) return undefined;
  const closures = includes.map((unit) => closureOf(unit, read));
  if (new Set(includes).size < includes.length || !closures.every((closure) => keepNames(closure, files))) return undefined;
  if (followsOthers(closures, files)) return undefined;
  return { directories: includes, movesNamespace: closures.some(({ outlines }) => outlines.some(({ scan: { fields } }) => fields.includes('namespace'))) };
}
