import type { RepositoryView } from './repository';
import { rootsBelow } from './roots';
import type { GroupKind } from '../../../kubernetes/kinds/group-kind';
import { accumulateLevels } from '../../read/kustomization/accumulate';
import type { FileReader } from '../../read/kustomization/files';
import type { KustomizationNode, KustomizationTree } from '../../read/kustomization/node';
import { readKustomizationTree } from '../../read/kustomization/read-tree';
import { kindOfLeaf } from '../../read/kustomization/renames';

/** A kustomization of the repository, read without building it. */
interface Unit {
  readonly tree: KustomizationTree;
  /** Directories and files that it is made of, Components aside. */
  readonly parts: ReadonlySet<string>;
  /** Namespaces by kind and name; `''` for objects without. */
  readonly objects: ReadonlyMap<string, ReadonlySet<string>>;
}

/** What the other kustomizations of a repository say about one. */
export interface OtherUnits {
  /** Whether one that is no variant of the tree renders an object. */
  render(tree: KustomizationTree, kind: GroupKind, namespace: string | undefined, name: string): boolean;
  /** The trees of all others that include a directory. */
  usersOf(directory: string): readonly KustomizationTree[];
}

function partsOf(node: KustomizationNode): string[] {
  return [node.directory, ...node.resources.flatMap((entry) => (
    entry.type === 'kustomization' ? partsOf(entry.node) : entry.leaves.map(({ file }) => file)))];
}

function includes(node: KustomizationNode, directory: string): boolean {
  return node.directory === directory || node.components.some((component) => includes(component, directory))
    || node.resources.some((entry) => entry.type === 'kustomization' && includes(entry.node, directory));
}

function unitOf(tree: KustomizationTree): Unit {
  const objects = new Map<string, Set<string>>();
  for (const { leaf, ids } of accumulateLevels(tree).at(-1)?.rendered ?? []) {
    const { name, namespace } = ids[ids.length - 1];
    const key = `${kindOfLeaf(leaf)} ${name}`;
    objects.set(key, (objects.get(key) ?? new Set<string>()).add(namespace));
  }
  return { tree, parts: new Set(partsOf(tree.root)), objects };
}

/** Overlays of one base are variants of each other: what one of them renders is not there for another. */
function areVariants(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  for (const part of one) if (other.has(part)) return true;
  return false;
}

/** Looks into the kustomizations of a repository that no other includes; they are read when something is first looked for. */
export function otherUnits(repository: RepositoryView, files: FileReader): OtherUnits {
  let units: readonly Unit[] | undefined;
  const all = (): readonly Unit[] => units ??= rootsBelow(repository.root, repository).map((root) => unitOf(readKustomizationTree(root, files)));
  const others = new Map<KustomizationTree, readonly Unit[]>();
  const othersOf = (tree: KustomizationTree): readonly Unit[] => {
    const known = others.get(tree);
    if (known !== undefined) return known;
    const parts = new Set(partsOf(tree.root));
    const found = all().filter((unit) => !areVariants(unit.parts, parts));
    others.set(tree, found);
    return found;
  };
  return {
    render: (tree, kind, namespace, name) => othersOf(tree).some(({ objects }) => {
      const namespaces = objects.get(`${kind} ${name}`);
      return namespaces !== undefined && (namespace === undefined || namespace === '' || namespaces.has(namespace) || namespaces.has(''));
    }),
    usersOf: (directory) => all().filter(({ tree }) => includes(tree.root, directory)).map(({ tree }) => tree),
  };
}
