import { parseDocument } from 'yaml';
import type { Tree } from '../../system/tree';

/** How the file of a kustomization may be called. @see https://kubectl.docs.kubernetes.io/references/kustomize/glossary/#kustomization */
const FILES = ['kustomization.yaml', 'kustomization.yml', 'Kustomization'];

/** True where a folder below the repository's root holds a component, which an overlay includes in another way than a kustomization. */
export function isComponent(folder: string, tree: Tree): boolean {
  const text = FILES.map((file) => tree.readText(`${folder}/${file}`)).find((found) => found !== undefined);
  return text !== undefined && parseDocument(text).get('kind') === 'Component';
}
