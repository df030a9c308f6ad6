import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { CommandFault } from '../../../system/fault';
import type { RenderTarget } from '../../read/render/targets';
import { isKustomizationDirectory, listOverlays } from '../../read/render/targets';

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
  readonly targets: readonly RenderTarget[];
  readonly rendered: readonly RenderedFiles[];
}

const YAML = new Set(['.yaml', '.yml', '.json']);
/** Lies in a folder of rendered manifests, one file for each object. */
const RENDERED_LIST = '.rendered.json';

function isYaml(name: string): boolean {
  return YAML.has(extname(name)) && !name.startsWith('.');
}

function filesBelow(directory: string): string[] {
  return readdirSync(directory, { withFileTypes: true })
    .sort((left, right) => (left.name < right.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(directory, entry.name);
      if (entry.isDirectory()) return entry.name.startsWith('.') ? [] : filesBelow(path);
      return isYaml(entry.name) ? [path] : [];
    });
}

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

/**
 * Finds what a path stands for: a kustomization, a repository with overlays, a folder of rendered YAML, or one YAML file.
 *
 * @throws CommandFault where it is none of them.
 */
export function planSide(label: string, cwd: string): SidePlan {
  const path = resolve(cwd, label);
  const plan = { label, cwd, targets: [], rendered: [] };
  if (!isDirectory(path, label)) return { ...plan, rendered: [{ name: stem(path), files: [path] }] };
  if (isKustomizationDirectory(path)) return { ...plan, targets: [{ name: basename(path), directory: path }] };
  const targets = listOverlays(path);
  if (targets.length > 0) return { ...plan, cwd: path, targets };
  const rendered = isOneOverlay(path) ? [{ name: basename(path), files: filesBelow(path) }] : renderedIn(path);
  if (rendered.length > 0) return { ...plan, rendered };
  throw new CommandFault(`'${label}' holds no kustomization, no overlays/ and no YAML files`, 'Name a directory that holds one of them.');
}

/** What a revision of a repository consists of: its overlays, and the kustomizations that the user names. */
export function planRevision(label: string, directory: string, names: readonly string[]): SidePlan {
  const overlays = listOverlays(directory);
  const own = overlays.length === 0 && isKustomizationDirectory(directory) ? [{ name: '.', directory }] : overlays;
  const named = names
    .filter((name) => !overlays.some((overlay) => overlay.name === name) && isKustomizationDirectory(resolve(directory, name)))
    .map((name) => ({ name, directory: resolve(directory, name) }));
  return { label, cwd: directory, targets: [...own, ...named], rendered: [] };
}

function namesOf({ targets, rendered }: SidePlan): string[] {
  return [...targets, ...rendered].map(({ name }) => name);
}

/** Two single things are compared with each other, whatever they are called. */
export function alignNames(before: SidePlan, after: SidePlan): [SidePlan, SidePlan] {
  const [[old, ...more], [now, ...others]] = [namesOf(before), namesOf(after)];
  if (more.length > 0 || others.length > 0 || old === now) return [before, after];
  const rename = <T extends { readonly name: string }>(item: T): T => ({ ...item, name: now });
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
