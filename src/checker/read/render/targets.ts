import { readdirSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { nearest } from '../../../common/nearest';
import { CommandFault } from '../../../system/fault';
import type { EditedKustomization } from '../kustomization/edited';
import { diskFiles, KUSTOMIZATION_FILE_NAMES, kustomizationFileIn } from '../kustomization/files';

/** A kustomization to render. */
export interface RenderTarget {
  /** As reports show it: the overlay's name, or the directory as the user named it. */
  readonly name: string;
  /** Absolute path. */
  readonly directory: string;
  /** Its kustomization as the tool that delivers it edits it. @default as it is on disk */
  readonly edited?: EditedKustomization;
  /** True where what delivers it lets kustomizations read files outside of their directories, as Flux does. @default false */
  readonly unrestricted?: boolean;
}

const OVERLAYS = 'overlays';

/** True for a directory that kustomize can build. */
export function isKustomizationDirectory(directory: string): boolean {
  return kustomizationFileIn(directory) !== undefined;
}

/** Every overlay of a repository: the directories right under `overlays/` that hold a kustomization, by name. */
export function listOverlays(cwd: string): RenderTarget[] {
  const directory = join(cwd, OVERLAYS);
  if (!diskFiles.isDirectory(directory)) return [];
  return readdirSync(directory).sort()
    .map((name) => ({ name, directory: join(directory, name) }))
    .filter((target) => isKustomizationDirectory(target.directory));
}

/**
 * The kustomizations that a command line names, each once; every overlay where it names none.
 *
 * @throws CommandFault for a name that is neither an overlay nor a kustomization directory.
 */
export function resolveTargets(names: readonly string[], cwd: string): RenderTarget[] {
  const overlays = listOverlays(cwd);
  if (names.length > 0) {
    const targets = names.map((name) => resolveTarget(name, cwd, overlays));
    return targets.filter((target, index) => targets.findIndex((other) => other.directory === target.directory) === index);
  }
  if (overlays.length > 0) return overlays;
  throw new CommandFault(`there is no overlay: no directory under ${join(cwd, OVERLAYS)} holds a kustomization`, 'Name a kustomization directory, or run `npx projen` to generate the overlays.');
}

function resolveTarget(name: string, cwd: string, overlays: readonly RenderTarget[]): RenderTarget {
  const overlay = overlays.find((candidate) => candidate.name === name);
  if (overlay !== undefined) return overlay;
  const directory = resolve(cwd, name);
  if (isKustomizationDirectory(directory)) {
    return overlays.find((candidate) => candidate.directory === directory) ?? { name: displayName(directory, cwd), directory };
  }
  if (diskFiles.isDirectory(directory)) {
    throw new CommandFault(`the directory '${name}' holds no kustomization file`, `Name a directory with one of ${KUSTOMIZATION_FILE_NAMES.join(', ')} in it${known(overlays)}.`);
  }
  const guess = nearest(name, overlays.map((candidate) => candidate.name));
  const isFile = diskFiles.read(directory) !== undefined;
  throw new CommandFault(isFile ? `'${name}' is a file, no kustomization directory` : `there is no overlay, directory or file '${name}'`, `${guess === undefined ? 'Name an overlay or a kustomization directory' : `Did you mean '${guess}'? Name an overlay or a kustomization directory`}${known(overlays)}.`);
}

function displayName(directory: string, cwd: string): string {
  const path = relative(cwd, directory);
  if (path === '') return '.';
  return path.startsWith(`..${sep}..`) ? directory : path.split(sep).join('/');
}

function known(overlays: readonly RenderTarget[]): string {
  return overlays.length === 0 ? '' : `; the overlays are ${overlays.map(({ name }) => name).join(', ')}`;
}
