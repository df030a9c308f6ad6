import type { Candidate } from './identity';
import { candidateOf, rename } from './identity';
import type { KustomizationNode, KustomizationTree } from './node';
import { own } from '../../../common/own';

/** An object for which this is "true" takes part in its level, and kustomize renders none of it. */
const LOCAL = 'config.kubernetes.io/local-config';

/** What one kustomization's patches and replacements have to choose from. */
export interface Level {
  readonly node: KustomizationNode;
  /** As `patches` find them: from below, unchanged by this level. */
  readonly before: readonly Candidate[];
  /** As `patchesJson6902` and `replacements` find them: with this level's namespace, prefix, suffix and labels. */
  readonly after: readonly Candidate[];
  /** What comes out of this level: without what is for kustomize alone. */
  readonly rendered: readonly Candidate[];
  /** False where something below or here may add or rename objects that are not in the lists. */
  readonly complete: boolean;
  /** False where patches below or here may change labels or annotations. */
  readonly labelsKnown: boolean;
}

interface Accumulated {
  readonly candidates: readonly Candidate[];
  readonly complete: boolean;
  readonly labelsKnown: boolean;
}

const known = new WeakMap<KustomizationTree, readonly Level[]>();

/** Follows every object of a tree upwards, and tells for each level what it has there: one entry per kustomization and place of its inclusion. */
export function accumulateLevels(tree: KustomizationTree): readonly Level[] {
  const found = known.get(tree);
  if (found !== undefined) return found;
  const levels: Level[] = [];
  accumulate(tree.root, { candidates: [], complete: true, labelsKnown: true }, levels);
  known.set(tree, levels);
  return levels;
}

/** A component works on what its parent has gathered before it; any other kustomization starts with nothing. */
function accumulate(node: KustomizationNode, inherited: Accumulated, levels: Level[]): Accumulated {
  let gathered: Accumulated = {
    candidates: inherited.candidates,
    complete: inherited.complete && node.unseen.every(({ hides }) => hides !== 'objects'),
    labelsKnown: inherited.labelsKnown && node.unseen.every(({ hides }) => hides !== 'labels'),
  };
  for (const entry of node.resources) {
    const found = entry.type === 'file'
      ? { candidates: entry.leaves.map(candidateOf), complete: true, labelsKnown: true }
      : accumulate(entry.node, { candidates: [], complete: true, labelsKnown: true }, levels);
    gathered = merge(gathered, found);
  }
  gathered = merge(gathered, { candidates: node.generated.map(candidateOf), complete: true, labelsKnown: true });
  for (const component of node.components) gathered = accumulate(component, gathered, levels);
  const after = gathered.candidates.map((candidate) => rename(candidate, node.renaming));
  const { complete, labelsKnown } = gathered;
  const rendered = after.filter(({ leaf }) => own(leaf.annotations, LOCAL) !== 'true');
  levels.push({ node, before: gathered.candidates, after, rendered, complete, labelsKnown });
  return { ...gathered, candidates: rendered };
}

function merge(a: Accumulated, b: Accumulated): Accumulated {
  return { candidates: [...a.candidates, ...b.candidates], complete: a.complete && b.complete, labelsKnown: a.labelsKnown && b.labelsKnown };
}
