import { own } from '../../../../common/own';
import { bytesOf, isBinary } from '../../../../kubernetes/data/binary-data';
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

/** A file that a generator reads; bytes where it is no text. */
export interface SourceFile {
  readonly path: string;
  readonly content: string | Buffer;
}

/** What is generated in an overlay, and what is left for its patches. */
export interface Generated {
  readonly entry: GeneratorEntry;
  readonly files: readonly SourceFile[];
  /** The object as the entry leaves it. */
  readonly object: KubernetesObject;
}

/** What stands under each key, as a generator reads it. */
type Contents = ReadonlyMap<string, string | Buffer>;

/** Values as a generator takes them; undefined where one is none that it makes. */
function contentsOf(object: KubernetesObject, { data, binaryData }: Values): Contents | undefined {
  const contents = [
    ...Object.entries(data).map(([key, value]): Entry => [key, typeof value === 'string' ? contentOf(object, value) : undefined]),
    ...Object.entries(binaryData).map(([key, value]): Entry => [key, typeof value === 'string' ? binaryOf(value) : undefined]),
  ];
  return contents.every((entry): entry is [string, string | Buffer] => entry[1] !== undefined) ? new Map(contents) : undefined;
}

type Entry = [key: string, content: string | Buffer | undefined];

function contentOf({ kind }: KubernetesObject, value: string): string | Buffer {
  if (kind !== 'Secret') return value;
  const bytes = bytesOf(value);
  return isBinary(bytes) ? bytes : bytes.toString('utf8');
}

/** A generator makes a text of what is one. */
function binaryOf(value: string): Buffer | undefined {
  const bytes = bytesOf(value);
  return isBinary(bytes) ? bytes : undefined;
}

/** A literal is one line, and kustomize takes quotes at its ends away. */
function isLiteral(content: string | Buffer): content is string {
  return typeof content === 'string' && !/[\n\r\0]|^["']|["']$/.test(content);
}

function sourcesOf(all: Contents, folder: string): Pick<GeneratorEntry, 'literals' | 'files'> & { readonly contents: readonly SourceFile[] } {
  const literals = [...all].flatMap(([key, content]) => isLiteral(content) ? [`${key}=${content}`] : []);
  const contents = [...all].filter(([, content]) => !isLiteral(content)).map(([key, content]) => ({ path: `${folder}/${key}`, content }));
  return {
    ...literals.length === 0 ? {} : { literals },
    ...contents.length === 0 ? {} : { files: contents.map(({ path }) => path) },
    contents,
  };
}

interface Values {
  readonly data: JsonMap;
  readonly binaryData: JsonMap;
}

function valuesOf({ data, binaryData }: KubernetesObject): Values {
  return { data: isMap(data) ? data : {}, binaryData: isMap(binaryData) ? binaryData : {} };
}

/** What of the values differs. */
function changesOf(before: JsonMap, after: JsonMap): JsonMap {
  return Object.fromEntries(Object.entries(after).filter(([key, value]) => !equal(own(before, key), value)));
}

function sizeOf({ data, binaryData }: Values): number {
  return Object.keys(data).length + Object.keys(binaryData).length;
}

function unlessEmpty(name: keyof Values, map: JsonMap): Partial<Values> {
  return Object.keys(map).length === 0 ? {} : { [name]: map };
}

/** What the new entry decides about the object, whatever it was: a merge keeps labels and data, and nothing else. */
function withEntry(object: KubernetesObject, wanted: KubernetesObject, { data, binaryData }: Values): KubernetesObject {
  const { immutable: _, type: __, data: ___, binaryData: ____, ...fields } = object;
  return {
    ...fields as KubernetesObject,
    ...wanted.immutable === true ? { immutable: true } : {},
    ...wanted.kind === 'Secret' ? { type: wanted.type ?? 'Opaque' } : {},
    ...unlessEmpty('data', data),
    ...unlessEmpty('binaryData', binaryData),
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
 * where none stays; undefined where there are none, or one holds what no generator makes. What it does not say is left for a patch.
 *
 * @param folder of the files that hold texts of several lines, and bytes
 */
export function changedGenerator(base: KubernetesObject, wanted: KubernetesObject, folder: string): Generated | undefined {
  const [before, after] = [valuesOf(base), valuesOf(wanted)];
  const changed: Values = { data: changesOf(before.data, after.data), binaryData: changesOf(before.binaryData, after.binaryData) };
  const isRemoved = (['data', 'binaryData'] as const).some((map) => Object.keys(before[map]).some((key) => !Object.hasOwn(after[map], key)));
  const replaces = isRemoved && sizeOf(changed) === sizeOf(after);
  const all = contentsOf(wanted, changed);
  if (sizeOf(changed) === 0 || all === undefined) return undefined;
  const { contents, ...sources } = sourcesOf(all, folder);
  const merged: Values = { data: { ...before.data, ...changed.data }, binaryData: { ...before.binaryData, ...changed.binaryData } };
  return {
    entry: entryOf(base, wanted, { behavior: replaces ? 'replace' : 'merge', ...sources, ...optionsOf(wanted, true) }),
    files: contents,
    object: withEntry(base, wanted, replaces ? after : merged),
  };
}

/** The entry that generates a ConfigMap or Secret which only the overlay has; undefined where it holds what no generator makes. */
export function addedGenerator(wanted: KubernetesObject, isHashed: boolean, folder: string): Generated | undefined {
  const values = valuesOf(wanted);
  const all = contentsOf(wanted, values);
  if (all === undefined) return undefined;
  const { contents, ...sources } = sourcesOf(all, folder);
  const { apiVersion, kind, metadata: { name, namespace } } = wanted;
  const marks = marksOf(wanted);
  const metadata = { name, ...typeof namespace === 'string' ? { namespace } : {}, ...marks };
  return {
    entry: entryOf(wanted, wanted, { ...sources, ...optionsOf(wanted, isHashed, marks) }),
    files: contents,
    object: withEntry({ apiVersion, kind, metadata }, wanted, values),
  };
}
