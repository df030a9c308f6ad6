import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, extname, join, relative, resolve } from 'node:path';
import { filesBelow, isYaml } from './files-below';
import { CommandFault } from '../../../system/fault';
import { outlineReader } from '../../read/affected/closure';
import type { Root } from '../../read/affected/roots';
import { kustomizationsBelow, rootsAmong } from '../../read/affected/roots';
import { diskFiles } from '../../read/kustomization/files';
import { isKustomizationDirectory } from '../../read/render/targets';
import type { DeliveredTarget } from '../../validate/input/delivered-targets';

/** An overlay that is already rendered. */
export interface RenderedFiles {
  readonly name: string;
  /** Absolute paths, in order. */
  readonly files: readonly string[];
}

/** What one side of a comparison consists of. */
export interface SidePlan {
  /** As the user named it. */
  readonly label: string;
  /** Directory that messages about it are relative to. */
  readonly cwd: string;
  /** The directory in which its targets lie. */
  readonly root: string;
  /** The top of the repository that says how they are delivered. @default its root */
  readonly repository?: string;
  readonly targets: readonly (Root & DeliveredTarget)[];
  readonly rendered: readonly RenderedFiles[];
}

/** Lies in a folder of rendered manifests, one file for each object. */
const RENDERED_LIST = '.rendered.json';

function stem(path: string): string {
  return basename(path, extname(path));
}

/** True for the folder of one overlay with a file for each object, as `render --out` and the rendered branch hold them. */
function isOneOverlay(directory: string): boolean {
  const parent = dirname(directory);
  const holdsObjects = readdirSync(directory).some(isYaml);
  return holdsObjects && (basename(parent) === 'rendered' || [directory, parent].some((folder) => existsSync(join(folder, RENDERED_LIST))));
}

/** A folder of rendered YAML: its subfolders and its files are overlays. */
function renderedIn(directory: string): RenderedFiles[] {
  const entries = readdirSync(directory, { withFileTypes: true }).sort((left, right) => (left.name < right.name ? -1 : 1));
  const folders = entries.filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map((entry) => ({ name: entry.name, files: filesBelow(join(directory, entry.name)) }))
    .filter((overlay) => overlay.files.length > 0);
  const files = entries.filter((entry) => entry.isFile() && isYaml(entry.name)).map((entry) => join(directory, entry.name));
  return [...folders, ...files.map((file) => ({ name: stem(file), files: [file] }))];
}

function isDirectory(path: string, label: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch (error) {
    throw new CommandFault(`'${label}' cannot be read: ${(error as NodeJS.ErrnoException).code ?? String(error)}`, 'Name a kustomization directory, a repository with overlays/, a folder of YAML files or a YAML file.');
  }
}

function rootsIn(directory: string): Root[] {
  return rootsAmong(kustomizationsBelow(directory), directory, { files: diskFiles, read: outlineReader(diskFiles) });
}

/**
 * Finds what a path stands for: a kustomization, a repository of them, a folder of rendered YAML, or one YAML file.
 *
 * @throws CommandFault where it is none of them.
 */
export function planSide(label: string, cwd: string): SidePlan {
  const path = resolve(cwd, label);
  const plan = { label, cwd, root: path, targets: [], rendered: [] };
  if (!isDirectory(path, label)) return { ...plan, rendered: [{ name: stem(path), files: [path] }] };
  const roots = rootsIn(path);
  if (isKustomizationDirectory(path)) {
    const aside = roots.filter(({ directory }) => directory !== path).map((root): Root => ({ ...root, aside: true }));
    return { ...plan, targets: [{ name: basename(path), directory: path }, ...aside] };
  }
  if (roots.length > 0) return { ...plan, cwd: path, targets: roots };
  const rendered = isOneOverlay(path) ? [{ name: basename(path), files: filesBelow(path) }] : renderedIn(path);
  if (rendered.length > 0) return { ...plan, rendered };
  throw new CommandFault(`'${label}' holds no kustomization, no overlays/ and no YAML files`, 'Name a directory that holds one of them.');
}

/**
 * What a revision of a repository consists of: its overlays, and the kustomizations that the user names.
 *
 * @param repository the top of the tree
 */
export function planRevision(label: string, directory: string, names: readonly string[], repository = directory): SidePlan {
  const overlays = rootsIn(directory);
  const named = names
    .filter((name) => !overlays.some((overlay) => overlay.name === name) && isKustomizationDirectory(resolve(directory, name)))
    .map((name) => ({ name, directory: resolve(directory, name) }));
  return { label, cwd: directory, root: directory, repository, targets: [...overlays, ...named], rendered: [] };
}

function namesOf({ targets, rendered }: SidePlan): string[] {
  return [...targets, ...rendered].map(({ name }) => name);
}

function mainNames({ targets, rendered }: SidePlan): string[] {
  return [...targets.filter(({ aside }) => aside === undefined), ...rendered].map(({ name }) => name);
}

/** What is a root on one side alone, and is included by another one on the other, is compared all the same. */
export function completeSides(before: SidePlan, after: SidePlan): [SidePlan, SidePlan] {
  const missing = (side: SidePlan, other: SidePlan): Root[] => {
    if (side.rendered.length > 0) return [];
    const known = new Set(side.targets.map(({ name }) => name));
    return other.targets.filter(({ name }) => !known.has(name))
      .map((root) => ({ ...root, directory: join(side.root, relative(other.root, root.directory)) }))
      .filter(({ directory }) => isKustomizationDirectory(directory));
  };
  const complete = (side: SidePlan, other: SidePlan): SidePlan => ({ ...side, targets: [...side.targets, ...missing(side, other)] });
  return [complete(before, after), complete(after, before)];
}

/** Two single things are compared with each other, whatever they are called. */
export function alignNames(before: SidePlan, after: SidePlan): [SidePlan, SidePlan] {
  const [[old, ...more], [now, ...others]] = [mainNames(before), mainNames(after)];
  if (more.length > 0 || others.length > 0 || old === now) return [before, after];
  const rename = <T extends { readonly name: string }>(item: T): T => (item.name === old ? { ...item, name: now } : item);
  return [{ ...before, targets: before.targets.map(rename), rendered: before.rendered.map(rename) }, after];
}

/**
 * Keeps what the user names; everything where nothing is named.
 *
 * @throws CommandFault for a name that neither side has.
 */
export function selectNames(plans: readonly [SidePlan, SidePlan], names: readonly string[]): [SidePlan, SidePlan] {
  if (names.length === 0) return [...plans];
  const known = new Set(plans.flatMap(namesOf));
  const unknown = names.find((name) => !known.has(name));
  if (unknown !== undefined) throw new CommandFault(`neither side has an overlay '${unknown}'`, `The overlays are ${[...known].join(', ') || 'none'}.`);
  const select = (plan: SidePlan): SidePlan => ({
    ...plan,
    targets: plan.targets.filter(({ name }) => names.includes(name)),
    rendered: plan.rendered.filter(({ name }) => names.includes(name)),
  });
  return [select(plans[0]), select(plans[1])];
}
