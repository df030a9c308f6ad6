import type { Finding } from '../../findings/finding';
import type { Locate } from '../../findings/sources/locate';
import { locateInTree } from '../../findings/sources/locate-in-tree';
import { sourceFiles } from '../../findings/sources/source-files';
import type { KustomizationTree } from '../../read/kustomization/node';
import { readKustomizationTree } from '../../read/kustomization/read-tree';
import { unmatchedPatches } from '../../read/kustomization/unmatched';
import type { RenderTarget } from '../../read/render/targets';

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
