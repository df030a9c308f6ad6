import type { ErrorPattern } from './pattern';
import type { Place } from './place';
import { patchedId, readableId } from './resource-id';
import type { Scene } from './scene';

function whereNamed(scene: Scene, id: string): Place {
  const place = scene.findAround('replacements');
  const name = patchedId(id)?.name ?? '';
  return name === '' ? place : scene.find(place.file, name);
}

/** Replacements that find no source, no field, or too many. */
export const REPLACEMENT_PATTERNS: readonly ErrorPattern[] = [
  {
    code: 'replacement-source-missing',
    match: /nothing selected by (\S+?\/\S+?\.(?:\[noNs\]|[^.:\s]+))(?::|$)/,
    explain: ([, id], scene) => ({
      at: whereNamed(scene, id),
      cause: `a replacement takes its value from ${readableId(id)}, which no resource of the kustomization is`,
      remedy: 'Correct the source, or add the resource.',
    }),
  },
  {
    code: 'replacement-source-ambiguous',
    match: /multiple matches for selector (\S+?\/\S+?\.(?:\[noNs\]|[^.:\s]+))(?::|$)/,
    explain: ([, id], scene) => ({
      at: whereNamed(scene, id),
      cause: `a replacement takes its value from ${readableId(id)}, and several resources are that`,
      remedy: 'Name kind, name and namespace in the source.',
    }),
  },
  {
    code: 'replacement-source-field-missing',
    match: /fieldPath `(.*?)` is missing for replacement source (\S+)/,
    explain: ([, path, id], scene) => ({
      at: scene.findAround(path),
      cause: `a replacement takes its value from ${path} of ${readableId(id)}, which has no such field`,
      remedy: 'Correct the fieldPath of the source, or give the resource that field.',
    }),
  },
  {
    code: 'replacement-target-field-missing',
    match: /unable to find (or create )?field "(.*?)" in replacement target/,
    explain: ([, create, path], scene) => ({
      at: scene.findAround(path),
      cause: `a replacement writes to ${path}, which ${create === undefined ? 'a selected resource does not have' : 'cannot be created in a selected resource'}`,
      remedy: create === undefined ? "Correct the path or narrow the selection; with 'options: {create: true}' the field is created." : 'Correct the path.',
    }),
  },
  {
    code: 'replacement-index',
    match: /options\.index (-?\d+) is out of bounds for value (.*)/,
    explain: ([, index, value], scene) => ({
      at: scene.findAround(`index: ${index}`),
      cause: `a replacement takes part ${index} of '${value}', which has fewer parts (they count from 0)`,
      remedy: 'Correct index or delimiter in the options of the source.',
    }),
  },
  {
    code: 'replacement-incomplete',
    match: /replacements must specify a source and at least one target|target must specify resources to select/,
    explain: (_match, scene) => ({
      at: scene.findAround('replacements'),
      cause: 'a replacement lacks a source, a target, or the select of a target',
      remedy: 'Give it a source (or sourceValue) and at least one target with select and fieldPaths.',
    }),
  },
];
