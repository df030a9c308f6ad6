import type { Finding } from '../../findings/finding';
import type { KustomizationTree } from '../../kustomization/node';
import { readKustomizationTree } from '../../kustomization/read-tree';
import { unmatchedPatches } from '../../kustomization/unmatched';
import type { RenderTarget } from '../../render/targets';
import type { Locate } from '../sources/locate';
import { locateInTree } from '../sources/locate-in-tree';
import { sourceFiles } from '../sources/source-files';

/** What can be learnt of a build from the files it reads. */
export interface Inspection {
  /** Patches and replacements that match nothing, which the render does not show. */
  readonly findings: () => readonly Finding[];
  readonly locate: Locate;
}

/** Looks at kustomizations themselves, beside what they render to; each is read when first asked about. */
export function inspectKustomizations(cwd: string): (target: RenderTarget) => Inspection {
  const files = sourceFiles();
  return ({ directory, name }) => {
    let tree: KustomizationTree | undefined;
    let locate: Locate | undefined;
    const read = (): KustomizationTree => tree ??= readKustomizationTree(directory, files.reader);
    return {
      findings: () => unmatchedPatches(read(), { overlay: name, cwd }),
      locate: (...finding) => (locate ??= locateInTree({ tree: read(), files, cwd }))(...finding),
    };
  };
}
