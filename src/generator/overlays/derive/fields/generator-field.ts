import { isUtf8 } from 'node:buffer';
import { own } from '../../../../common/own';
import type { Json, JsonMap, KubernetesObject } from '../objects/json';
import { equal, isMap } from '../objects/json';

/** An entry of `configMapGenerator` or `secretGenerator`. @see https://kubectl.docs.kubernetes.io/references/kustomize/kustomization/configmapgenerator/ */
export interface GeneratorEntry {
  readonly name: string;
  readonly namespace?: string;
  /** Absent where the overlay alone has the object. */
  readonly behavior?: 'merge' | 'replace';
  readonly type?: string;
  readonly literals?: readonly string[];
  readonly files?: readonly string[];
  readonly options?: GeneratorOptions;
}

/** @see https://kubectl.docs.kubernetes.io/references/kustomize/kustomization/generatoroptions/ */
export interface GeneratorOptions {
  readonly labels?: JsonMap;
  readonly annotations?: JsonMap;
  readonly disableNameSuffixHash?: true;
  readonly immutable?: true;
}

/** A text that a generator reads. */
export interface TextFile {
  readonly path: string;
  readonly content: string;
}

/** What is generated in an overlay, and what is left for its patches. */
export interface Generated {
  readonly entry: GeneratorEntry;
  readonly files: readonly TextFile[];
  /** The object as the entry leaves it. */
  readonly object: KubernetesObject;
}

type Texts = ReadonlyMap<string, string>;

/** Values as a generator takes them; undefined where one is no text. */
function textsOf({ kind }: KubernetesObject, data: JsonMap): Texts | undefined {
  const texts = Object.entries(data).map(([key, value]): [string, string | undefined] => [key, typeof value === 'string' ? textOf(kind, value) : undefined]);
  return texts.every((entry): entry is [string, string] => entry[1] !== undefined) ? new Map(texts) : undefined;
}

function textOf(kind: string, value: string): string | undefined {
  if (kind !== 'Secret') return value;
  const bytes = Buffer.from(value, 'base64');
  return isUtf8(bytes) ? bytes.toString('utf8') : undefined;
}

/** A literal is one line, and kustomize takes quotes at its ends away. */
function isLiteral(text: string): boolean {
  return !/[\n\r]|^["']|["']$/.test(text);
}

function sourcesOf(texts: Texts, folder: string): Pick<GeneratorEntry, 'literals' | 'files'> & { readonly contents: readonly TextFile[] } {
  const literals = [...texts].filter(([, text]) => isLiteral(text)).map(([key, text]) => `${key}=${text}`);
  const contents = [...texts].filter(([, text]) => !isLiteral(text)).map(([key, content]) => ({ path: `${folder}/${key}`, content }));
  return {
    ...literals.length === 0 ? {} : { literals },
    ...contents.length === 0 ? {} : { files: contents.map(({ path }) => path) },
    contents,
  };
}

function dataOf({ data }: KubernetesObject): JsonMap {
  return isMap(data) ? data : {};
}

/** What the new entry decides about the object, whatever it was: a merge keeps labels and data, and nothing else. */
function withEntry(object: KubernetesObject, wanted: KubernetesObject, data: JsonMap): KubernetesObject {
  const { immutable: _, type: __, ...fields } = object;
  return {
    ...fields,
    ...wanted.immutable === true ? { immutable: true } : {},
    ...wanted.kind === 'Secret' ? { type: wanted.type ?? 'Opaque' } : {},
    data,
  };
}

function entryOf(object: KubernetesObject, wanted: KubernetesObject, more: Partial<GeneratorEntry>): GeneratorEntry {
  const { name, namespace } = object.metadata;
  return {
    name,
    ...typeof namespace === 'string' ? { namespace } : {},
    ...more,
    ...wanted.kind === 'Secret' && typeof wanted.type === 'string' && wanted.type !== 'Opaque' ? { type: wanted.type } : {},
  };
}

/** Labels and annotations, as far as there are some. */
function marksOf({ metadata }: KubernetesObject): Pick<GeneratorOptions, 'labels' | 'annotations'> {
  const { labels, annotations } = metadata;
  const some = (map: Json | undefined): map is JsonMap => isMap(map) && Object.keys(map).length > 0;
  return { ...some(labels) ? { labels } : {}, ...some(annotations) ? { annotations } : {} };
}

function optionsOf(wanted: KubernetesObject, isHashed: boolean, marks: Pick<GeneratorOptions, 'labels' | 'annotations'> = {}): Pick<GeneratorEntry, 'options'> {
  const options: GeneratorOptions = {
    ...marks,
    ...isHashed ? {} : { disableNameSuffixHash: true as const },
    ...wanted.immutable === true ? { immutable: true as const } : {},
  };
  return Object.keys(options).length === 0 ? {} : { options };
}

/**
 * The entry that changes a ConfigMap or Secret which base generates: with the keys that are new or different, or with all of them
 * where none stays; undefined where there are none, or one holds what is no text. What it does not say is left for a patch.
 *
 * @param folder of the files that hold texts of several lines
 */
export function changedGenerator(base: KubernetesObject, wanted: KubernetesObject, folder: string): Generated | undefined {
  const [before, after] = [dataOf(base), dataOf(wanted)];
  const changed: readonly [string, Json][] = Object.entries(after).filter(([key, value]) => !equal(own(before, key), value));
  const removed = Object.keys(before).filter((key) => !Object.hasOwn(after, key));
  const replaces = removed.length > 0 && changed.length === Object.keys(after).length && base.binaryData === undefined;
  const texts = textsOf(wanted, Object.fromEntries(changed));
  if (changed.length === 0 || texts === undefined) return undefined;
  const { contents, ...sources } = sourcesOf(texts, folder);
  return {
    entry: entryOf(base, wanted, { behavior: replaces ? 'replace' : 'merge', ...sources, ...optionsOf(wanted, true) }),
    files: contents,
    object: withEntry(base, wanted, replaces ? after : Object.fromEntries([...Object.entries(before), ...changed])),
  };
}

/** The entry that generates a ConfigMap or Secret which only the overlay has; undefined where it holds what is no text. */
export function addedGenerator(wanted: KubernetesObject, isHashed: boolean, folder: string): Generated | undefined {
  const texts = textsOf(wanted, dataOf(wanted));
  if (texts === undefined || isMap(wanted.binaryData)) return undefined;
  const { contents, ...sources } = sourcesOf(texts, folder);
  const { apiVersion, kind, metadata: { name, namespace } } = wanted;
  const marks = marksOf(wanted);
  const metadata = { name, ...typeof namespace === 'string' ? { namespace } : {}, ...marks };
  const bare: KubernetesObject = { apiVersion, kind, metadata };
  const generated = withEntry(bare, wanted, dataOf(wanted));
  const object = texts.size === 0 ? Object.fromEntries(Object.entries(generated).filter(([key]) => key !== 'data')) as KubernetesObject : generated;
  return { entry: entryOf(wanted, wanted, { ...sources, ...optionsOf(wanted, isHashed, marks) }), files: contents, object };
}
