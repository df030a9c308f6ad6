import { resolve } from 'node:path';
import type { Place } from './place';
import { asList, asObject, asString, at, isObject } from '../../../../kubernetes/objects/json';
import type { JsonObject } from '../../../../kubernetes/objects/json';
import type { FileReader } from '../../kustomization/files';
import type { YamlDocument } from '../../kustomization/read-yaml';
import { readYaml } from '../../kustomization/read-yaml';

/** A document of a patch, in a file or inline in the kustomization. */
interface PatchDocument {
  readonly document: YamlDocument;
  /** An entry with a target applies to what that selects, whatever the patch says it is for. */
  readonly targeted: boolean;
  placeOf(path: readonly (string | number)[]): Place;
}

function inFile(file: string, files: FileReader, targeted: boolean): PatchDocument[] {
  return (readYaml(files.read(file) ?? '') ?? []).map((document) => ({
    document, targeted, placeOf: (path) => ({ file, line: document.lineAt(path) }),
  }));
}

/** The lines of a block scalar begin under its header; a text of one line stands where its header would. */
function inline(file: string, text: string, header: number, targeted: boolean): PatchDocument[] {
  const before = text.includes('\n') ? header : header - 1;
  return (readYaml(text) ?? []).map((document) => ({ document, targeted, placeOf: (path) => ({ file, line: before + document.lineAt(path) }) }));
}

function patchDocuments(kustomization: string, files: FileReader): PatchDocument[] {
  const root = readYaml(files.read(kustomization) ?? '')?.[0];
  if (root === undefined || !isObject(root.value)) return [];
  const { value: content, lineAt } = root;
  const directory = resolve(kustomization, '..');
  const merges = asList(content.patchesStrategicMerge).flatMap((entry, index) => {
    const text = asString(entry) ?? '';
    return text.includes('\n') ? inline(kustomization, text, lineAt(['patchesStrategicMerge', index]), false) : inFile(resolve(directory, text), files, false);
  });
  const others = ['patches', 'patchesJson6902'].flatMap((field) => asList(content[field]).flatMap((value, index) => {
    const entry = asObject(value);
    const [path, targeted] = [asString(entry.path), isObject(entry.target)];
    if (path !== undefined) return inFile(resolve(directory, path), files, targeted);
    return inline(kustomization, asString(entry.patch) ?? '', lineAt([field, index, 'patch']), targeted);
  }));
  return [...merges, ...others];
}

/** What a patch without target is for; parts that are not written are `''`. */
export interface PatchedId {
  readonly apiVersion: string;
  readonly kind: string;
  readonly name: string;
  readonly namespace: string;
}

function idOf(object: JsonObject): PatchedId {
  const text = (...path: readonly string[]): string => asString(at(object, ...path)) ?? '';
  return { apiVersion: text('apiVersion'), kind: text('kind'), name: text('metadata', 'name'), namespace: text('metadata', 'namespace') };
}

/** Where the patches of a kustomization name an object that they are for, be they files or inline. */
export function findPatchOf(id: PatchedId, kustomization: string, files: FileReader): Place | undefined {
  const patches = patchDocuments(kustomization, files).filter(({ targeted }) => !targeted);
  const find = (parts: readonly (keyof PatchedId)[]): PatchDocument | undefined => patches.find(({ document: { value } }) => {
    const found = isObject(value) ? idOf(value) : undefined;
    return found !== undefined && parts.every((part) => found[part] === id[part]);
  });
  return (find(['kind', 'name', 'apiVersion', 'namespace']) ?? find(['kind', 'name']))?.placeOf(['metadata', 'name']);
}

/** Where the JSON patches of a kustomization have an operation on a path, be they files or inline. */
export function findOperation(operation: string, pointer: string, kustomization: string, files: FileReader): Place | undefined {
  for (const { document, placeOf } of patchDocuments(kustomization, files)) {
    const index = asList(document.value).findIndex((entry) => isObject(entry) && entry.op === operation && entry.path === pointer);
    if (index >= 0) return placeOf([index, 'path']);
  }
  return undefined;
}
