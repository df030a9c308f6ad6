import type { KustomizationFile } from './kustomization-file';
import { fromKustomization, isInline, stringEntries } from './kustomization-file';
import type { Selector, TargetedPatch } from './node';
import { asList, asObject, asString, isObject } from '../../../kubernetes/objects/json';
import type { JsonObject } from '../../../kubernetes/objects/json';

/** The patches of a kustomization that have a target. */
export function readPatches(file: KustomizationFile): TargetedPatch[] {
  for (const { text } of stringEntries(file, 'patchesStrategicMerge')) {
    if (!isInline(text)) file.reads(text);
  }
  return [...patchesIn(file, 'patches', 'before'), ...patchesIn(file, 'patchesJson6902', 'after')];
}

function patchesIn(file: KustomizationFile, field: string, stage: TargetedPatch['stage']): TargetedPatch[] {
  return asList(file.content[field]).flatMap((entry, index): TargetedPatch[] => {
    if (!isObject(entry)) return [];
    const path = asString(entry.path);
    if (path !== undefined) file.reads(path);
    noteRenaming(file, entry, [field, index]);
    if (!isObject(entry.target)) return [];
    return [{ file: file.path, line: file.document.lineAt([field, index]), path, target: readSelector(entry.target), stage }];
  });
}

const CHANGES_IDENTITY = /\/metadata\/(?:name|namespace|labels|annotations)\b|^\s*(?:labels|annotations):/m;

/** A patch that changes names or labels decides what later selectors match; that is not followed. */
function noteRenaming(file: KustomizationFile, entry: JsonObject, path: readonly [string, number]): void {
  const options = asObject(entry.options);
  const source = asString(entry.path);
  const text = source === undefined ? asString(entry.patch) ?? '' : file.files.read(fromKustomization(file, source)) ?? '';
  const renames = options.allowNameChange === true || options.allowKindChange === true || /^\/metadata\/name|path["']?: *["']?\/metadata\/name/m.test(text);
  if (renames) file.cannotSee('objects', 'a patch that renames what it patches', ...path);
  else if (CHANGES_IDENTITY.test(text)) file.cannotSee('labels', 'a patch of labels or annotations', ...path);
}

/** Reads a selector; parts that are no text are left out. */
export function readSelector(value: JsonObject): Selector {
  const parts = ['group', 'version', 'kind', 'name', 'namespace', 'labelSelector', 'annotationSelector'] as const;
  return Object.fromEntries(parts.flatMap((part) => {
    const text = asString(value[part]);
    return text === undefined || text === '' ? [] : [[part, text]];
  }));
}
