import type { RenderTarget } from '../checker/read/render/targets';
import { planInputs } from '../checker/validate/input/plan-inputs';
import { CommandFault } from '../system/fault';

/**
 * The kustomizations that are named, or every one that the repository applies, as they are on disk, not as a controller edits them.
 *
 * @throws CommandFault where there is none.
 */
export function diskTargets(names: readonly string[], cwd: string): readonly RenderTarget[] {
  const targets = planInputs(names, { cwd }).targets.map(({ name, directory }) => ({ name: name.replace(/ \([^)]*\)$/, ''), directory }));
  if (targets.length === 0) throw new CommandFault('there is no kustomization', 'Run it in a repository that has one, or name its directory.');
  return [...new Map(targets.map((target) => [target.directory, target])).values()];
}
