import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { findOperation, findPatchOf } from './patch-places';
import type { Place } from './place';
import { patchedId } from './resource-id';
import type { Unwrapped } from './unwrap';
import type { FileReader } from '../../kustomization/files';
import { kustomizationFileIn } from '../../kustomization/files';

/** What a pattern may look at to say where an error comes from. */
export interface Scene extends Unwrapped {
  /** The kustomization file of the directory in which it happened. */
  readonly kustomization: string;
  /** The kustomization file of another directory. */
  kustomizationOf(directory: string): string;
  /** A path as the user would write it from where the command was started. */
  show(path: string): string;
  /** The first line of a file that holds a text outside comments, as a whole value if there is one. */
  find(file: string, text: string): Place;
  /** The first of the kustomization and the files it names that holds a text. */
  findAround(text: string): Place;
  /** Where a patch is for the object of an id as kustomize prints it. */
  findPatchOf(id: string): Place;
  /** Where a JSON patch has an operation on a path. */
  findOperation(operation: string, pointer: string): Place;
  /** A line of the first of the kustomization and the files it names whose lines meet a condition; the kustomization where none does. */
  fileWith(condition: (lines: readonly string[]) => boolean, line: number): Place;
  /** Absolute path of a path written in the kustomization. */
  resolve(path: string): string;
}

/** Sets the scene of an unwrapped error. */
export function sceneOf(failure: Unwrapped, cwd: string, files: FileReader): Scene {
  const kustomization = kustomizationPath(failure.directory, files);
  const find = (file: string, text: string): Place => placeIn(file, text, files);
  const around = (): string[] => [kustomization, ...namedFiles(files.read(kustomization) ?? '').map((path) => join(failure.directory, path))];
  const findAround = (text: string): Place =>
    around().map((file) => find(file, text)).find((place) => place.line !== undefined) ?? { file: kustomization };
  return {
    ...failure,
    kustomization,
    show: (path) => shown(path, cwd),
    kustomizationOf: (directory) => kustomizationPath(directory, files),
    find,
    findAround,
    findPatchOf: (text) => {
      const id = patchedId(text);
      return id === undefined ? { file: kustomization } : findPatchOf(id, kustomization, files) ?? findAround(`name: ${id.name}`);
    },
    findOperation: (operation, pointer) => findOperation(operation, pointer, kustomization, files) ?? findAround(`path: ${pointer}`),
    fileWith: (condition, line) => {
      const file = around().find((candidate) => condition((files.read(candidate) ?? '').split('\n')));
      return file === undefined ? { file: kustomization } : { file, line };
    },
    resolve: (path) => resolve(failure.directory, path),
  };
}

/** The kustomization file of a directory; the usual name where there is none. */
function kustomizationPath(directory: string, files: FileReader): string {
  return kustomizationFileIn(directory, files) ?? join(directory, 'kustomization.yaml');
}

/** Whatever looks like the path of a manifest. */
function namedFiles(kustomization: string): string[] {
  return [...kustomization.matchAll(/[^\s'"[\],]+\.(?:ya?ml|json)\b/g)].map(([path]) => path);
}

/** A text as a whole word or value; for `key: value`, however the two are quoted. */
function whole(text: string): RegExp {
  const [, key, value] = /^(\w+): (.+)$/.exec(text) ?? [];
  const escape = (part: string): string => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const written = key === undefined ? escape(text) : `${key}["']?:\\s*["']?${escape(value)}`;
  return new RegExp(`${/^\w/.test(text) ? '(?<![\\w.-])' : ''}${written}${/\w$/.test(text) ? '(?![\\w./-])' : ''}`);
}

function placeIn(file: string, text: string, files: FileReader): Place {
  const lines = (files.read(file) ?? '').split('\n').map((line) => (/^\s*#/.test(line) ? '' : line));
  const exact = whole(text);
  const found = lines.findIndex((line) => exact.test(line));
  // Part of a value is not the value; of other texts, kustomize may quote a part.
  const index = found >= 0 || /^\w+: ./.test(text) ? found : lines.findIndex((line) => line.includes(text));
  return index < 0 ? { file } : { file, line: index + 1 };
}

function shown(path: string, cwd: string): string {
  if (!isAbsolute(path)) return path;
  const inside = relative(cwd, path);
  if (inside === '') return '.';
  return inside.startsWith(`..${sep}..${sep}..`) ? path : inside.split(sep).join('/');
}
