import type { KustomizationFile } from './kustomization-file';
import { fromKustomization } from './kustomization-file';
import type { ReplacementTarget } from './node';
import { readSelector } from './read-patches';
import type { YamlDocument } from './read-yaml';
import { readYaml } from './read-yaml';
import { asList, asObject, asString, at, isObject } from '../../../kubernetes/objects/json';
import type { JsonValue } from '../../../kubernetes/objects/json';

/** The targets of a kustomization's replacements, also of those that stand in files of their own. */
export function readReplacements(file: KustomizationFile): ReplacementTarget[] {
  return asList(file.content.replacements).flatMap((entry, index) => {
    const path = asString(at(entry, 'path'));
    if (path === undefined) return targetsOf(file, { file: file.path, document: file.document, path: ['replacements', index] }, entry);
    file.reads(path);
    const source = fromKustomization(file, path);
    const [document] = readYaml(file.files.read(source) ?? '') ?? [];
    if (document === undefined) return [];
    const value = document.value as JsonValue;
    if (!Array.isArray(value)) return targetsOf(file, { file: source, document, path: [] }, value);
    return value.flatMap((item: JsonValue, position) => targetsOf(file, { file: source, document, path: [position] }, item));
  });
}

interface Position {
  readonly file: string;
  readonly document: YamlDocument;
  readonly path: readonly (string | number)[];
}

function targetsOf(file: KustomizationFile, position: Position, replacement: JsonValue): ReplacementTarget[] {
  return asList(at(replacement, 'targets')).flatMap((target, index): ReplacementTarget[] => {
    if (!isObject(target) || !isObject(target.select)) return [];
    const paths = asList(target.fieldPaths).map(String);
    // Without a path, kustomize replaces the name.
    if (paths.length === 0 || paths.some((path) => /^metadata\.(?:name|namespace)\b/.test(path))) {
      file.cannotSee('objects', 'a replacement that renames what it writes to', 'replacements');
    } else if (paths.some((path) => path.startsWith('metadata.'))) {
      file.cannotSee('labels', 'a replacement of labels or annotations', 'replacements');
    }
    return [{
      file: position.file,
      line: position.document.lineAt([...position.path, 'targets', index]),
      select: readSelector(target.select),
      reject: asList(target.reject).map((reject) => readSelector(asObject(reject))),
    }];
  });
}
