import { extname, sep } from 'node:path';
import { buildInputs } from './build-inputs';
import { outlineReader } from './closure';
import { isKustomizationFile, kustomizationsBelow, rootsAmong } from './roots';
import { diskFiles } from '../kustomization/files';

/** What objects, kustomizations and settings are written in. */
const MANIFESTS: ReadonlySet<string> = new Set(['.yaml', '.yml', '.json']);

/** Every file that the builds of a repository read. */
function filesOfBuilds(root: string): ReadonlySet<string> {
  const roots = rootsAmong(kustomizationsBelow(root), root, { files: diskFiles, read: outlineReader(diskFiles) });
  return new Set(roots.flatMap(({ directory }) => buildInputs(directory).files));
}

/**
 * Tells which of some changed paths may matter to what is rendered and how it is judged: manifests, wherever they are, folders that are gone, and what
 * builds read besides, such as the files of a ConfigMap.
 *
 * @param changed absolute paths; those of folders end with a slash
 */
export function thatMayMatter(changed: readonly string[], root: string): string[] {
  let read: ReadonlySet<string> | undefined;
  const isManifest = (path: string): boolean => MANIFESTS.has(extname(path)) || isKustomizationFile(path);
  return changed.filter((path) => path.endsWith(sep) || isManifest(path) || (read ??= filesOfBuilds(root)).has(path));
}
