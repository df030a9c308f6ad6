import { dirname, join, relative, sep } from 'node:path';
import { filesBelow } from './files-below';
import { closureOf, outlineReader } from '../../read/affected/closure';
import { diskFiles } from '../../read/kustomization/files';

/** What every document of Kubernetes says; a file of settings for something else does not. */
const MANIFEST = /^["']?apiVersion["']?\s*:/m;

/** Tells whether a build of one of these directories may read a file: kustomize reads none outside of a kustomization's own directory. */
function reader(directories: ReadonlySet<string>): (file: string) => boolean {
  const known = new Map<string, boolean>();
  const isRead = (directory: string): boolean => {
    const parent = dirname(directory);
    const found = known.get(directory) ?? (directories.has(directory) || (parent !== directory && isRead(parent)));
    known.set(directory, found);
    return found;
  };
  return (file) => isRead(dirname(file));
}

/** Manifests among changed files that no build reads, neither before nor after. What is gone is taken for one by its name. */
export function unreadAmong(files: readonly string[], directories: ReadonlySet<string>): string[] {
  const isRead = reader(directories);
  return files.filter((file) => /\.ya?ml$/.test(file) && !isRead(file) && MANIFEST.test(diskFiles.read(file) ?? 'apiVersion:'));
}

/** One side of a comparison: a directory, and what is built in it. */
interface Side {
  readonly root: string;
  readonly targets: readonly string[];
}

/** Tells whether a build of a side may read a file, given by its path in the side. */
function readerOf({ root, targets }: Side): (file: string) => boolean {
  const read = outlineReader(diskFiles);
  const outlines = targets.flatMap((directory) => closureOf(directory, read).outlines);
  const isRead = reader(new Set(outlines.map(({ directory }) => directory)));
  const outside = new Set(outlines.flatMap((outline) => outline.outside));
  return (file) => isRead(join(root, file)) || outside.has(join(root, file));
}

function namesIn({ root }: Side): string[] {
  return filesBelow(root).map((file) => relative(root, file).split(sep).join('/')).filter((file) => /\.ya?ml$/.test(file));
}

/** Manifests that differ between two directories, and that no build of either reads. */
export function unreadBetween(before: Side, after: Side): string[] {
  const sides = [before, after];
  const readers = sides.map(readerOf);
  const files = [...new Set(sides.flatMap(namesIn))].filter((file) => !readers.some((isRead) => isRead(file))).sort();
  return files.filter((file) => {
    const [old, now] = sides.map(({ root }) => diskFiles.read(join(root, file)));
    return old !== now && (MANIFEST.test(old ?? '') || MANIFEST.test(now ?? ''));
  });
}
