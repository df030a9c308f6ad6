import { otherUnits } from './other-units';
import type { OtherUnits } from './other-units';
import type { RepositoryView } from './repository';
import type { StreamContext } from '../../checks/check';
import type { Finding } from '../../findings/finding';
import type { Locate } from '../../findings/sources/locate';
import { locateInTree } from '../../findings/sources/locate-in-tree';
import type { SourceFiles } from '../../findings/sources/source-files';
import { sourceFiles } from '../../findings/sources/source-files';
import { withEdited } from '../../read/kustomization/edited';
import type { KustomizationTree } from '../../read/kustomization/node';
import { readKustomizationTree } from '../../read/kustomization/read-tree';
import { renamesOf } from '../../read/kustomization/renames';
import { sealedRenamed } from '../../read/kustomization/sealed-renamed';
import { unmatchedPatches } from '../../read/kustomization/unmatched';
import type { RenderTarget } from '../../read/render/targets';

/** What can be learnt of a build from the files it reads. */
export interface Inspection {
  /** Patches and replacements that match nothing, and what else the render does not show. */
  readonly findings: () => readonly Finding[];
  readonly locate: Locate;
  /** What is known of the world around the build. */
  readonly context: Pick<StreamContext, 'renamed' | 'elsewhere'>;
}

/** Looks at kustomizations themselves, beside what they render to; each is read when first asked about. */
export function inspectKustomizations(cwd: string, files: SourceFiles, others: OtherUnits): (target: RenderTarget) => Inspection {
  return ({ directory, name, edited }) => {
    let tree: KustomizationTree | undefined;
    let locate: Locate | undefined;
    let renamed: ReturnType<typeof renamesOf> | undefined;
    const read = (): KustomizationTree => tree ??= readKustomizationTree(directory, withEdited(files.reader, edited));
    return {
      findings: () => [...unmatchedPatches(read(), { overlay: name, cwd, usersOf: others.usersOf }), ...sealedRenamed(read(), name)],
      locate: (...finding) => (locate ??= locateInTree({ tree: read(), files, cwd }))(...finding),
      context: {
        renamed: (...object) => (renamed ??= renamesOf(read()))(...object),
        elsewhere: (...object) => others.render(read(), ...object),
      },
    };
  };
}

/** {@link inspectKustomizations} of one run, which knows the other units of the repository. */
export function inspectTargets(cwd: string, repository: RepositoryView): (target: RenderTarget) => Inspection {
  const files = sourceFiles();
  return inspectKustomizations(cwd, files, otherUnits(repository, files.reader));
}
