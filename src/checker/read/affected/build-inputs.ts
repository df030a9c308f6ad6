import { existsSync, realpathSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import type { EditedKustomization } from '../kustomization/edited';
import { withEdited } from '../kustomization/edited';
import type { FileReader } from '../kustomization/files';
import { diskFiles, KUSTOMIZATION_FILE_NAMES } from '../kustomization/files';
import { filesRead } from '../kustomization/files-read';
import type { KustomizationNode } from '../kustomization/node';
import { readKustomizationTree } from '../kustomization/read-tree';

/** What a build depends on. */
export interface BuildInputs {
  /** Every file that decides the build, absolute and sorted, also those whose absence does. */
  readonly files: readonly string[];
  /** False where it depends on more than files: something remote, a chart, a plugin, the environment, or what is missing. */
  readonly complete: boolean;
}

/** Values that kustomize takes from elsewhere than the files: variables of the environment, validators that run code, git. */
const OUTSIDE = /^\s*(?:- )?(?:envs?|validators|buildMetadata)\s*:/m;

function isKustomizationFile(path: string): boolean {
  return (KUSTOMIZATION_FILE_NAMES as readonly string[]).includes(basename(path));
}

/** Shows kustomizations as they are and all other files as empty, so that a tree is read without parsing a thousand manifests. */
function kustomizationsOnly(from: FileReader, seen: (text: string) => void): FileReader {
  const texts = new Map<string, string | undefined>();
  const read = (path: string): string | undefined => {
    if (!isKustomizationFile(path)) return existsSync(path) ? '' : undefined;
    if (!texts.has(path)) {
      const text = from.read(path);
      texts.set(path, text);
      if (text !== undefined) seen(text);
    }
    return texts.get(path);
  };
  return { read, isDirectory: from.isDirectory };
}

function seesAll(node: KustomizationNode): boolean {
  const below = [...node.components, ...node.resources.flatMap((entry) => (entry.type === 'kustomization' ? [entry.node] : []))];
  return node.unseen.every(({ hides }) => hides !== 'objects') && below.every(seesAll);
}

/** True where a directory was reached through a symbolic link: kustomize takes paths in it from where it really is. */
function isLinked(directories: readonly string[], root: string): boolean {
  const real = (path: string): string => (existsSync(path) ? realpathSync(path) : path);
  const realRoot = real(root);
  return directories.some((directory) => existsSync(directory) && real(directory) !== join(realRoot, relative(root, directory)));
}

/** Finds what the build of a kustomization directory, as it is or with its kustomization edited, depends on, without running it. */
export function buildInputs(directory: string, edited?: EditedKustomization): BuildInputs {
  let outside = false;
  const tree = readKustomizationTree(directory, kustomizationsOnly(withEdited(diskFiles, edited), (text) => { outside ||= OUTSIDE.test(text); }));
  const files = filesRead(tree);
  // A second kustomization file in a directory is an error, so its absence counts.
  const directories = [...new Set(files.filter(isKustomizationFile).map((file) => dirname(file)))];
  const others = directories.flatMap((parent) => KUSTOMIZATION_FILE_NAMES.map((name) => join(parent, name)));
  return { files: [...new Set([...files, ...others])].sort(), complete: !outside && seesAll(tree.root) && !isLinked(directories, directory) };
}
