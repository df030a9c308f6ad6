import type { ManifestList } from './manifest-list';
import { digestOf, formatList, isRenderedPath, LIST_FILE, nextList, parseList } from './manifest-list';
import type { RenderedFile } from './rendered-files';
import { copyPathFor } from '../../system/copies';
import { CommandFault } from '../../system/fault';
import { Tree } from '../../system/tree';

/** What was done to a folder. */
export interface FolderResult {
  readonly written: readonly string[];
  readonly removed: readonly string[];
  /** Files that are no longer rendered and stayed because someone edited them. */
  readonly kept: readonly string[];
  /** Files that someone edited and that were replaced. */
  readonly edited: readonly ReplacedEdit[];
}

/** An edited file that was replaced, and where its copy is; both relative to the folder. */
export interface ReplacedEdit {
  readonly path: string;
  readonly copy: string;
}

function inTheWay(files: readonly RenderedFile[], list: ManifestList, tree: Tree): string | undefined {
  return files.find(({ path, content }) => {
    const found = tree.read(path);
    return ['other', 'outside'].includes(found.kind) || (found.kind === 'file' && !found.bytes.equals(Buffer.from(content)) && !list.has(path));
  })?.path;
}

function digestIn(tree: Tree, path: string): string | undefined {
  const found = tree.read(path);
  return found.kind === 'file' ? digestOf(found.bytes) : undefined;
}

/** Where copies of edited files are kept, in the folder; git is told to leave it out. */
const REPLACED = '.replaced';

/** Keeps what was edited by hand and is about to be replaced. */
function keepEdits(written: readonly RenderedFile[], list: ManifestList, tree: Tree): readonly ReplacedEdit[] {
  return written.flatMap(({ path }) => {
    const found = tree.read(path);
    if (found.kind !== 'file' || list.get(path) === digestOf(found.bytes)) return [];
    const copy = copyPathFor(path, found.bytes, (file) => tree.read(file), REPLACED);
    if (copy === undefined) throw new CommandFault(`${path} was edited by hand, and ${REPLACED} takes no copy of it`, `Make ${REPLACED} a folder, or move the edit away.`);
    if (tree.read(`${REPLACED}/.gitignore`).kind === 'absent') tree.write(`${REPLACED}/.gitignore`, '*\n');
    tree.write(copy, found.bytes);
    return [{ path, copy }];
  });
}

/**
 * Brings a folder to the rendered state: writes what differs, removes what an earlier run wrote and is no longer rendered, and leaves everything else
 * alone. Only the folders of rendered overlays are touched.
 *
 * @throws CommandFault where a foreign file is in the way; nothing is written then.
 */
export function writeFolder(directory: string, files: readonly RenderedFile[], isRendered: (folder: string) => boolean): FolderResult {
  const tree = new Tree(directory, { isRemovable: isRenderedPath });
  const list = parseList(tree.readText(LIST_FILE));
  const blocked = inTheWay(files, list, tree);
  if (blocked !== undefined) throw new CommandFault(`${blocked} stands in ${directory} and was not rendered by an earlier run`, 'Move it away, or choose another folder with --out.');
  const next = nextList(list, files, isRendered);
  const stale = [...list].filter(([path]) => !next.has(path) && tree.read(path).kind === 'file');
  const isOwn = ([path, digest]: readonly [string, string]): boolean => digestIn(tree, path) === digest;
  const [removed, kept] = [stale.filter(isOwn), stale.filter((entry) => !isOwn(entry))].map((entries) => entries.map(([path]) => path));
  const written = files.filter(({ path, content }) => tree.readText(path) !== content);
  // Known before the first file is there, so that a run that is cut off does not stand in its own way.
  if (written.length > 0 || removed.length > 0) tree.write(LIST_FILE, formatList(new Map([...list, ...next])));
  const edited = keepEdits(written, list, tree);
  for (const { path, content } of written) tree.write(path, content);
  for (const path of removed) tree.remove(path);
  const text = formatList(next);
  if (tree.readText(LIST_FILE) !== text) tree.write(LIST_FILE, text);
  return { written: written.map(({ path }) => path), removed, kept, edited };
}
