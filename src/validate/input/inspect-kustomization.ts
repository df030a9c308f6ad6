import type { Finding } from '../../findings/finding';
import { readKustomizationTree } from '../../kustomization/read-tree';
import { unmatchedPatches } from '../../kustomization/unmatched';
import type { RenderTarget } from '../../render/targets';

/** Looks for patches and replacements of a kustomization that match nothing, which the render does not show. */
export function inspectKustomization(cwd: string): (target: RenderTarget) => Finding[] {
  return (target) => unmatchedPatches(readKustomizationTree(target.directory), { overlay: target.name, cwd });
}
