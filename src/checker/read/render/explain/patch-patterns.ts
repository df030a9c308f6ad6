import type { ErrorPattern } from './pattern';
import type { Place } from './place';
import { readableId } from './resource-id';
import type { Scene } from './scene';

/** The first lines of a quoted patch are the best way back to where it stands. */
function wherePatchIs(scene: Scene, kind: string, quoted: string): Place {
  if (kind === 'path') return { file: scene.resolve(quoted) };
  const first = quoted.split('\\n')[0].replace(/\\(.)/g, '$1');
  return scene.find(scene.kustomization, first);
}

/** Patches that are malformed or do not fit. */
export const PATCH_PATTERNS: readonly ErrorPattern[] = [
  {
    code: 'patch-target-missing',
    match: /no matches for Id (\S+); failed to find unique target for patch/,
    explain: ([, id], scene) => ({
      at: scene.findPatchOf(id),
      cause: `a patch is for ${readableId(id)}, which no resource of the kustomization is`,
      remedy: 'Correct apiVersion, kind, name and namespace in the patch (as they are before this kustomization adds prefix, suffix or namespace), add the resource, or remove the patch.',
    }),
  },
  {
    code: 'patch-target-ambiguous',
    match: /multiple matches for Id (\S+);/,
    explain: ([, id], scene) => ({
      at: scene.findPatchOf(id),
      cause: `a patch is for ${readableId(id)}, and several resources are that`,
      remedy: 'Name the namespace in the patch, or give the entry a target.',
    }),
  },
  {
    code: 'json-patch-test-failed',
    match: /testing value (\S+) failed: test failed/,
    explain: ([, pointer], scene) => ({
      at: scene.findOperation('test', pointer),
      cause: `a JSON patch tests ${pointer} for a value that the object does not have there`,
      remedy: 'Bring the tested value up to date with the object, or remove the test and what depends on it.',
    }),
  },
  {
    code: 'json-patch-path-missing',
    match: /(\w+) operation does not apply: doc is missing (?:path|key): (\S+?): missing value/,
    explain: ([, operation, pointer], scene) => ({
      at: scene.findOperation(operation, pointer),
      cause: `a JSON patch would ${operation} ${pointer}, but the object has nothing there`,
      remedy: operation === 'add'
        ? 'Correct the path; an add creates only the last key, everything above it must exist.'
        : 'Correct the path or the target; to set a value that may be absent, use op: add.',
    }),
  },
  {
    code: 'json-patch-path-missing',
    match: /error in (\w+) for path: '(\S+?)': ([^]*)/,
    explain: ([, operation, pointer], scene) => ({
      at: scene.findOperation(operation, pointer),
      cause: `a JSON patch would ${operation} ${pointer}, but the object has nothing there`,
      remedy: 'Correct the path or the target, or remove the operation.',
    }),
  },
  {
    code: 'json-patch-without-target',
    match: /must specify a target for JSON patch \[(path|patch): "(.*)"\]/,
    explain: ([, kind, quoted], scene) => ({
      at: kind === 'path' ? scene.find(scene.kustomization, quoted) : wherePatchIs(scene, kind, quoted),
      cause: 'a JSON patch has no target',
      remedy: 'Give the entry a target with kind and name.',
    }),
  },
  {
    code: 'patch-malformed',
    match: /unable to parse SM or JSON patch from \[(path|patch): "(.*)"\]/,
    explain: ([, kind, quoted], scene) => ({
      at: wherePatchIs(scene, kind, quoted),
      cause: 'the patch is neither a strategic merge patch nor a JSON patch',
      remedy: 'A strategic merge patch needs apiVersion, kind and metadata.name; a JSON patch is a list whose entries have op, path and value.',
    }),
  },
  {
    code: 'patch-incomplete',
    match: /must specify one of patch and path in|patch and path can't be set at the same time/,
    explain: (_match, scene) => ({
      at: scene.find(scene.kustomization, 'patches:'),
      cause: `an entry under patches needs either a patch or a path:\n${indent(scene.config ?? '')}`,
      remedy: 'Give it exactly one of the two.',
    }),
  },
  {
    code: 'patch-selector-malformed',
    match: /unable to find patch target "(.*?)" in `resources`: (?:error parsing regexp: )?([^]*)/,
    explain: ([, , reason], scene) => ({
      at: scene.find(scene.kustomization, 'target:'),
      cause: `the target of a patch is malformed: ${reason.trim()}`,
      remedy: 'group, version, kind, name and namespace are regular expressions; labelSelector and annotationSelector are selectors such as a=b,c!=d.',
    }),
  },
  {
    code: 'patches-with-one-target',
    match: /Multiple Strategic-Merge Patches in one `patches` entry is not allowed/,
    explain: (_match, scene) => ({
      at: scene.find(scene.kustomization, 'patches:'),
      cause: 'an entry under patches has a target and several patch documents',
      remedy: 'Make one entry per document, or leave out the target.',
    }),
  },
];

function indent(text: string): string {
  return text.split('\n').map((line) => `    ${line}`).join('\n');
}
