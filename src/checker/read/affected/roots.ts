import { readdirSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import type { ReadOutline } from './closure';
import type { FileReader } from '../kustomization/files';
import { KUSTOMIZATION_FILE_NAMES, kustomizationFileIn } from '../kustomization/files';
import type { RenderTarget } from '../render/targets';

/** A kustomization that somebody may apply. */
export interface Root extends RenderTarget {
  /** True for one that lies elsewhere than the overlays of its repository. */
  readonly aside?: true;
}

/** A tree of files, as it is or was. */
export interface Tree {
  readonly files: FileReader;
  readonly read: ReadOutline;
}

const NOT_OURS = new Set(['node_modules']);
const COMPONENT = /^["']?kind["']?\s*:\s*["']?Component\b/m;

/** True for a file by which kustomize knows a directory. */
export function isKustomizationFile(path: string): boolean {
  return (KUSTOMIZATION_FILE_NAMES as readonly string[]).includes(path.slice(path.lastIndexOf('/') + 1));
}

/** Every directory on the disk below one, and itself, that holds a kustomization; hidden ones and installed packages are left out. */
export function kustomizationsBelow(directory: string): string[] {
  const entries = readdirSync(directory, { withFileTypes: true });
  const below = entries.filter((entry) => entry.isDirectory() && !entry.name.startsWith('.') && !NOT_OURS.has(entry.name))
    .flatMap((entry) => kustomizationsBelow(join(directory, entry.name)));
  return entries.some((entry) => !entry.isDirectory() && isKustomizationFile(entry.name)) ? [directory, ...below] : below;
}

/** The same of a list of files, given by absolute paths. */
export function kustomizationsAmong(paths: readonly string[], directory: string): string[] {
  const found = new Set(paths.filter(isKustomizationFile).map((path) => dirname(path)));
  return [...found].filter((path) => {
    const parts = relative(directory, path).split(sep);
    return parts[0] !== '..' && !parts.some((part) => part.startsWith('.') || NOT_OURS.has(part));
  });
}

function isComponent(directory: string, files: FileReader): boolean {
  const file = kustomizationFileIn(directory, files);
  return file !== undefined && COMPONENT.test(files.read(file) ?? '');
}

/** Those that no other one includes, and that are no components. */
function applied(directories: readonly string[], { files, read }: Tree): Set<string> {
  const included = new Set(directories.flatMap((directory) => read(directory).includes));
  return new Set(directories.filter((directory) => !included.has(directory) && !isComponent(directory, files)));
}

const ONLY_NAMES = new Set(['apiVersion', 'kind', 'resources']);

/** Tells whether a kustomization adds nothing to directories that others include as well. */
function repeats(directories: readonly string[], { read }: Tree): (directory: string) => boolean {
  const includers = new Map<string, number>();
  for (const include of directories.flatMap((directory) => read(directory).includes)) includers.set(include, (includers.get(include) ?? 0) + 1);
  return (directory) => {
    const { scan: { fields, entries }, includes } = read(directory);
    return includes.length > 0 && entries.length === includes.length && fields.every((field) => ONLY_NAMES.has(field))
      && includes.every((include) => (includers.get(include) ?? 0) > 1);
  };
}

function nameIn(cwd: string, directory: string, overlays: string): string {
  const inside = relative(overlays, directory);
  const path = inside !== '' && !inside.startsWith('..') ? inside : relative(cwd, directory);
  return path === '' ? '.' : path.split(sep).join('/');
}

/**
 * What a repository has to apply: the overlays right under `overlays/`, and every kustomization that no other one includes. Where there are
 * overlays, what lies elsewhere stands aside, unless it only brings together what they take in one by one.
 */
export function rootsAmong(directories: readonly string[], cwd: string, tree: Tree): Root[] {
  const overlays = join(cwd, 'overlays');
  const roots = applied(directories, tree);
  const isOverlay = (directory: string): boolean => dirname(directory) === overlays || (roots.has(directory) && directory.startsWith(overlays + sep));
  const own = directories.filter(isOverlay);
  const isRepeated = repeats(directories, tree);
  const others = [...roots].filter((directory) => !isOverlay(directory) && !(own.length > 0 && isRepeated(directory)));
  const known = new Set(own.map((directory) => nameIn(cwd, directory, overlays)));
  const targets = own.map((directory): Root => ({ name: nameIn(cwd, directory, overlays), directory }));
  const aside = others.map((directory): Root => {
    const name = nameIn(cwd, directory, overlays);
    return { name: known.has(name) ? `./${name}` : name, directory, ...(own.length > 0 ? { aside: true as const } : {}) };
  });
  const byName = (left: Root, right: Root): number => (left.name < right.name ? -1 : 1);
  return [...targets.sort(byName), ...aside.sort(byName)];
}
