import { asList, asObject, asString } from '../../../kubernetes/objects/json';
import type { JsonObject, JsonValue } from '../../../kubernetes/objects/json';

type Edit = (kustomization: JsonObject) => JsonObject;

/** Entries of a name that is there already take its place; the others follow. */
function mergeByName(present: readonly JsonValue[], given: readonly JsonValue[]): JsonValue[] {
  const names = new Set(present.map((entry) => asObject(entry).name));
  const byName = new Map(given.map((entry) => [asObject(entry).name, entry]));
  return [...present.map((entry) => byName.get(asObject(entry).name) ?? entry), ...given.filter((entry) => !names.has(asObject(entry).name))];
}

function set(fields: JsonObject): Edit {
  const given = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && value !== ''));
  return (kustomization) => ({ ...kustomization, ...given });
}

function append(field: string, entries: readonly JsonValue[]): Edit {
  return (kustomization) => (entries.length === 0 ? kustomization : { ...kustomization, [field]: [...asList(kustomization[field]), ...entries] });
}

function merge(field: string, entries: readonly JsonValue[]): Edit {
  if (entries.length === 0) return (kustomization) => kustomization;
  return (kustomization) => ({ ...kustomization, [field]: mergeByName(asList(kustomization[field]), entries) });
}

function addTo(field: string, pairs: JsonObject): Edit {
  if (Object.keys(pairs).length === 0) return (kustomization) => kustomization;
  return (kustomization) => ({ ...kustomization, [field]: { ...asObject(kustomization[field]), ...pairs } });
}

/** One edit that makes several; undefined where none of the fields is given. */
function together(source: JsonObject, fields: readonly string[], edits: readonly Edit[]): Edit | undefined {
  if (fields.every((field) => source[field] === undefined)) return undefined;
  return (kustomization) => edits.reduce((edited, edit) => edit(edited), kustomization);
}

/** A patch that gives every object annotations, and its Pods none. */
function annotating(annotations: JsonObject): readonly JsonValue[] {
  if (Object.keys(annotations).length === 0) return [];
  const patch = { apiVersion: 'v1', kind: 'Any', metadata: { name: 'any', annotations } };
  return [{ patch: JSON.stringify(patch), target: { kind: '.*' } }];
}

const named = (entry: JsonValue): JsonValue => ({ name: asString(asObject(entry).name) ?? '', ...asObject(entry) });

/**
 * What kustomize-controller writes into a kustomization: a namespace and affixes replace those that are there, images replace those of the same name,
 * patches and components follow. Common metadata it gives to the objects after the build, and to nothing inside of them, which is written here as what
 * makes the same.
 *
 * @see https://github.com/fluxcd/pkg/blob/main/kustomize/kustomize_generator.go
 * @see https://github.com/fluxcd/pkg/blob/main/ssa/utils/utils.go SetCommonMetadata
 */
export function fluxEdit(spec: JsonObject): Edit | undefined {
  const metadata = asObject(spec.commonMetadata);
  return together(spec, ['targetNamespace', 'namePrefix', 'nameSuffix', 'images', 'patches', 'components', 'commonMetadata'], [
    set({ namespace: spec.targetNamespace ?? '', namePrefix: spec.namePrefix ?? '', nameSuffix: spec.nameSuffix ?? '' }),
    append('patches', asList(spec.patches)),
    append('components', asList(spec.components)),
    merge('images', asList(spec.images).map(named)),
    append('labels', Object.keys(asObject(metadata.labels)).length === 0 ? [] : [{ pairs: asObject(metadata.labels) }]),
    append('patches', annotating(asObject(metadata.annotations))),
  ]);
}

const IMAGE = /^(?:([^=]+)=)?(.+?)(?::([\w][\w.-]*))?(?:@(.+))?$/;

/** `old=new:tag@digest` as `kustomize edit set image` reads it. */
function imageOf(text: JsonValue): JsonValue[] {
  const [, old, name, tag, digest] = IMAGE.exec(asString(text) ?? '') ?? [];
  if (name === undefined) return [];
  const renamed = old === undefined || old === name ? {} : { newName: name };
  return [{ name: old ?? name, ...renamed, ...tag === undefined ? {} : { newTag: tag }, ...digest === undefined ? {} : { digest } }];
}

/** Labels that select nothing stand in a field of their own. */
function argoLabels({ commonLabels, labelWithoutSelector, labelIncludeTemplates }: JsonObject): Edit[] {
  const pairs = asObject(commonLabels);
  if (labelWithoutSelector !== true) return [addTo('commonLabels', pairs)];
  return [append('labels', Object.keys(pairs).length === 0 ? [] : [{ pairs, ...labelIncludeTemplates === true ? { includeTemplates: true } : {} }])];
}

/**
 * What Argo CD writes into a kustomization, with the same commands that people type: `kustomize edit set …`.
 *
 * @see https://argo-cd.readthedocs.io/en/stable/user-guide/kustomize/
 */
export function argoEdit(kustomize: JsonObject): Edit | undefined {
  const fields = ['namespace', 'namePrefix', 'nameSuffix', 'images', 'replicas', 'commonLabels', 'commonAnnotations', 'patches', 'components'];
  return together(kustomize, fields, [
    set({ namespace: kustomize.namespace ?? '', namePrefix: kustomize.namePrefix ?? '', nameSuffix: kustomize.nameSuffix ?? '' }),
    merge('images', asList(kustomize.images).flatMap(imageOf)),
    merge('replicas', asList(kustomize.replicas).map((entry) => ({ name: asObject(entry).name ?? '', count: Number(asObject(entry).count ?? 1) }))),
    ...argoLabels(kustomize),
    addTo('commonAnnotations', asObject(kustomize.commonAnnotations)),
    append('patches', asList(kustomize.patches)),
    append('components', asList(kustomize.components)),
  ]);
}
