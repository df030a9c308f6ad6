import { resolve } from 'node:path';
import type { Explanation } from './explain';
import { asList, asObject, asString } from '../../../../kubernetes/objects/json';
import { diskFiles } from '../../kustomization/files';
import type { FileReader } from '../../kustomization/files';
import { filesRead } from '../../kustomization/files-read';
import { readKustomizationTree } from '../../kustomization/read-tree';
import { readYaml } from '../../kustomization/read-yaml';
import { cleanerOf, secretWords } from '../../resources/secret-words';

/** The files that a kustomization makes Secrets of, or changes them with. */
function secretFiles(kustomization: string, files: FileReader): string[] {
  const content = asObject(readYaml(files.read(kustomization) ?? '')?.[0]?.value);
  const generated = asList(content.secretGenerator).map(asObject).flatMap((entry) => [
    ...asList(entry.files).map((file) => String(file).replace(/^[^=]*=/, '')), ...asList(entry.envs), entry.env,
  ]);
  const patches = [...asList(content.patches), ...asList(content.patchesJson6902)].map(asObject)
    .filter(({ target }) => asString(asObject(target).kind) === 'Secret').map(({ path }) => path);
  return [...generated, ...patches].flatMap((path) => asString(path) ?? []).map((path) => resolve(kustomization, '..', path));
}

function wordsOf(text: string): string[] {
  return [text, ...text.split(/\r?\n/).flatMap((line) => [line, line.replace(/^[^=:]*[=:]\s*/, '')])].map((word) => word.trim());
}

/** A text of the renderer without what stands in the Secrets of the files that it read. */
export function withoutSecrets(directory: string, files: FileReader = diskFiles): (text: string) => string {
  const paths = filesRead(readKustomizationTree(directory, files));
  const whole = paths.filter((path) => /kustomization(?:\.ya?ml)?$/i.test(path)).flatMap((path) => secretFiles(path, files));
  const words = paths.flatMap((path) => secretWords(files.read(path) ?? ''));
  const clean = cleanerOf([...words, ...whole.flatMap((path) => wordsOf(files.read(path) ?? ''))]);
  // go-yaml quotes the start of a value that has the wrong type, and one that begins as an alias does.
  return (text) => clean(text.replace(/cannot unmarshal (!!\w+) `[^`]*`/g, 'cannot unmarshal $1').replace(/unknown anchor '[^']*'/g, 'unknown anchor'));
}

/** An explanation without secrets. */
export function explainWithoutSecrets(explanation: Explanation, directory: string): Explanation {
  const clean = withoutSecrets(directory);
  return { ...explanation, cause: clean(explanation.cause), remedy: clean(explanation.remedy), raw: clean(explanation.raw) };
}
