import type { RepositoryView } from './repository';
import { outlineReader } from '../../read/affected/closure';
import { diskFiles, kustomizationFileIn } from '../../read/kustomization/files';

const COMPONENT = /^kind:\s*["']?Component\b/m;

/** The kustomizations at or below a folder that no other one of the repository includes; Components work only inside others. */
export function rootsBelow(folder: string, repository: RepositoryView): string[] {
  const read = outlineReader(diskFiles);
  const included = new Set(repository.kustomizations().flatMap((directory) => read(directory).includes));
  return repository.kustomizations().filter((directory) => (directory === folder || directory.startsWith(`${folder}/`)) && !included.has(directory)
    && !COMPONENT.test(diskFiles.read(kustomizationFileIn(directory) ?? '') ?? ''));
}
