import { join } from 'node:path';
import { stringify } from 'yaml';
import type { Delivery } from './delivery';
import { foldersBelow } from './repository-files';
import type { JsonObject } from '../../../kubernetes/objects/json';
import { isObject } from '../../../kubernetes/objects/json';
import type { EditedKustomization } from '../kustomization/edited';
import type { FileReader } from '../kustomization/files';
import { kustomizationFileIn } from '../kustomization/files';
import { readYamlOnce } from '../kustomization/read-yaml';

/** What Flux generates for a folder without a kustomization: every manifest in it, and every kustomization below it. */
function generated(directory: string, files: FileReader): JsonObject {
  const resources: string[] = [];
  const kustomizations: string[] = [];
  for (const { directory: folder, files: names } of foldersBelow(directory)) {
    if (kustomizations.some((known) => folder.startsWith(`${known}/`))) continue;
    const here = `.${folder.slice(directory.length)}`;
    if (kustomizationFileIn(folder, files) !== undefined) {
      kustomizations.push(folder);
      resources.push(here);
    } else {
      resources.push(...names.filter((name) => /\.ya?ml$/.test(name)).map((name) => `${here}/${name}`));
    }
  }
  return { apiVersion: 'kustomize.config.k8s.io/v1beta1', kind: 'Kustomization', resources };
}

/** Every reason that the tool has, as one. */
function refusalOf({ name, refusals }: Delivery, kustomization: JsonObject): Pick<EditedKustomization, 'refusal'> {
  const found = refusals?.(kustomization) ?? [];
  if (found.length === 0) return {};
  return { refusal: { cause: `${name} is not built: ${found.map(({ cause }) => cause).join('; ')}`, remedy: [...new Set(found.map(({ remedy }) => remedy))].join(' ') } };
}

/** The kustomization that the tool builds in place of the one on disk; undefined where that is built as it is. */
export function editedBy(delivery: Delivery, files: FileReader): EditedKustomization | undefined {
  const { directory, tool, edit } = delivery;
  const file = kustomizationFileIn(directory, files);
  if (file === undefined && tool === 'argocd') return undefined;
  if (file !== undefined && edit === undefined) return undefined;
  const value = file === undefined ? generated(directory, files) : readYamlOnce(files.read(file) ?? '')?.[0]?.value;
  if (!isObject(value)) return undefined;
  const refusal = file === undefined ? {} : refusalOf(delivery, value);
  return { file: file ?? join(directory, 'kustomization.yaml'), ...refusal, text: stringify(edit === undefined ? value : edit(value), { version: '1.1', lineWidth: 0 }) };
}
