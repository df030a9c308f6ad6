import type { RenderedObjects } from './find-object';
import { withoutHash } from '../../kubernetes/kinds/generated-name';
import { idOf } from '../../kubernetes/objects/resource';
import type { SourceFiles } from '../findings/sources/source-files';
import { candidateFinder } from '../findings/sources/ways';
import { accumulateLevels } from '../read/kustomization/accumulate';
import { readKustomizationTree } from '../read/kustomization/read-tree';

/** Knows what the objects of a build were called before it; the files are read when something is first asked. */
export function formerNames(directory: string, files: SourceFiles): RenderedObjects['formerNames'] {
  let find: ReturnType<typeof candidateFinder> | undefined;
  return (object) => {
    find ??= candidateFinder(accumulateLevels(readKustomizationTree(directory, files.reader)).at(-1)?.rendered ?? []);
    const { name, namespace } = idOf(object);
    const bare = withoutHash(name);
    return [...find(object).flatMap(({ ids }) => ids), ...bare === undefined ? [] : [{ name: bare, namespace }]];
  };
}
