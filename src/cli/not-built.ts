import { formatExplanation } from '../checker/read/render/explain/explain';
import type { RenderFailure } from '../checker/read/render/render';
import type { Terminal } from '../system/command';
import { EXIT } from '../system/command';

/** Tells that a kustomization does not build, or may not be built, and returns the exit code of a command that answers for the others all the same. */
export function tellNotBuilt({ target, explanation, refusals, unstarted }: RenderFailure, terminal: Terminal): number {
  terminal.err(`error: ${target.name} ${refusals === undefined ? 'does not build' : 'is not built'}: ${formatExplanation(explanation)}`);
  return refusals !== undefined || unstarted === true ? EXIT.fault : EXIT.findings;
}
