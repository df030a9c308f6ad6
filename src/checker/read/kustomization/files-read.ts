import type { KustomizationNode, KustomizationTree } from './node';

/** Every file that a build reads, absolute and sorted, also those it names that do not exist: their appearance changes the build. */
export function filesRead(tree: KustomizationTree): string[] {
  return [...new Set(filesOf(tree.root))].sort();
}

function filesOf(node: KustomizationNode): string[] {
  const below = [...node.components, ...node.resources.flatMap((entry) => (entry.type === 'kustomization' ? [entry.node] : []))];
  return [...node.files, ...below.flatMap(filesOf)];
}
