import { addTo, append, set, together } from './edit';
import type { Edit } from './edit';
import { asList, asObject, asString } from '../../../kubernetes/objects/json';
import type { JsonObject, JsonValue } from '../../../kubernetes/objects/json';

/** The fields of `kustomize` that change what is built. */
const FIELDS = ['namespace', 'namePrefix', 'nameSuffix', 'images', 'replicas', 'commonLabels', 'commonAnnotations', 'patches', 'components'];

/** Stands for what the kustomization says already. */
const KEEP = '*';

const IMAGE = /^(?:([^=]*)=)?(.+?)(?::([\w*][\w.-]*))?(?:@(.+))?$/;

/** What `kustomize edit set image` reads in `old=new:tag@digest`. */
export interface ImageSetting {
  readonly name: string;
  readonly newName?: string;
  readonly newTag?: string;
  readonly digest?: string;
}

/** Reads an image setting; undefined where it sets nothing, which kustomize refuses. */
export function imageSetting(text: string): ImageSetting | undefined {
  const [, old, name, newTag, digest] = IMAGE.exec(text) ?? [];
  if (name === undefined || (old ?? newTag ?? digest) === undefined) return undefined;
  const version = { ...newTag === undefined ? {} : { newTag }, ...digest === undefined ? {} : { digest } };
  return old === undefined ? { name, ...version } : { name: old, newName: name, ...version };
}

function byName(entries: readonly JsonValue[]): Map<string, JsonObject> {
  return new Map(entries.map((entry) => [asString(asObject(entry).name) ?? '', asObject(entry)]));
}

function sortedByName(entries: ReadonlyMap<string, JsonObject>): JsonObject[] {
  return [...entries].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, entry]) => entry);
}

/** An entry takes the place of the one of its name, except where it keeps parts of that. */
function keepParts(given: JsonObject, there: JsonObject): JsonObject {
  const parts = ['newName', 'newTag', 'digest'].map((part) => [part, given[part] === KEEP ? there[part] : given[part]] as const);
  return { name: given.name, ...Object.fromEntries(parts.filter(([, value]) => value !== undefined)) };
}

/** Entries of a name that is there already take its place. All are sorted by name, and of several of one name the last one stays. */
function settle(field: string, given: readonly JsonValue[], place = (entry: JsonObject, _: JsonObject): JsonObject => entry): Edit {
  if (given.length === 0) return (kustomization) => kustomization;
  return (kustomization) => {
    const entries = byName(asList(kustomization[field]));
    for (const [name, entry] of byName(given)) entries.set(name, place(entry, entries.get(name) ?? {}));
    return { ...kustomization, [field]: sortedByName(entries) };
  };
}

/** Where labels go that select nothing: into the first entry that reaches as far, or into one of their own. */
export function labelEntry(labels: readonly JsonValue[], includeTemplates: boolean): number {
  return labels.findIndex((entry) => asObject(entry).includeSelectors !== true && (asObject(entry).includeTemplates === true) === includeTemplates);
}

function label(pairs: JsonObject, includeTemplates: boolean): Edit {
  if (Object.keys(pairs).length === 0) return (kustomization) => kustomization;
  return (kustomization) => {
    const labels = asList(kustomization.labels);
    const index = labelEntry(labels, includeTemplates);
    const there = asObject(labels[index]);
    const entry = { ...there, pairs: { ...asObject(there.pairs), ...pairs }, ...includeTemplates ? { includeTemplates } : {} };
    return { ...kustomization, labels: index < 0 ? [...labels, entry] : labels.map((other, at) => (at === index ? entry : other)) };
  };
}

function addComponents(components: readonly JsonValue[]): Edit {
  return (kustomization) => {
    const there = asList(kustomization.components);
    return append('components', components.filter((component) => !there.includes(component)))(kustomization);
  };
}

function replica(entry: JsonValue): JsonObject {
  return { name: asString(asObject(entry).name) ?? '', count: Number(asObject(entry).count ?? 0) };
}

/**
 * What Argo CD writes into a kustomization, with the same commands that people type: `kustomize edit set …`, `kustomize edit add …`.
 *
 * @see https://github.com/argoproj/argo-cd/blob/v3.2.11/util/kustomize/kustomize.go
 */
export function argoEdit(kustomize: JsonObject): Edit | undefined {
  const { namespace = '', namePrefix = '', nameSuffix = '', labelWithoutSelector, labelIncludeTemplates } = kustomize;
  const images = asList(kustomize.images).flatMap((image): JsonObject[] => {
    const setting = imageSetting(asString(image) ?? '');
    return setting === undefined ? [] : [{ ...setting }];
  });
  const labels = asObject(kustomize.commonLabels);
  return together(kustomize, FIELDS, [
    set({ namespace, namePrefix, nameSuffix }),
    settle('images', images, keepParts),
    settle('replicas', asList(kustomize.replicas).map(replica)),
    labelWithoutSelector === true ? label(labels, labelIncludeTemplates === true) : addTo('commonLabels', labels),
    addTo('commonAnnotations', asObject(kustomize.commonAnnotations)),
    append('patches', asList(kustomize.patches)),
    addComponents(asList(kustomize.components)),
  ]);
}
