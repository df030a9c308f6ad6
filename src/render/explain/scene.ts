import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import type { Unwrapped } from './unwrap';
import type { FileReader } from '../../kustomization/files';
import { kustomizationFileIn } from '../../kustomization/files';

/** A place in a file that an explanation points at. */
export interface Place {
  /** Absolute path. */
  readonly file: string;
  /** From 1; undefined where it is not known. */
  readonly line?: number;
}

/** What a pattern may look at to say where an error comes from. */
export interface Scene extends Unwrapped {
  /** The kustomization file of the directory in which it happened. */
  readonly kustomization: string;
  /** The kustomization file of another directory. */
  kustomizationOf(directory: string): string;
  /** A path as the user would write it from where the command was started. */
  show(path: string): string;
  /** The first line of a file that holds a text outside comments. */
  find(file: string, text: string): Place;
  /** The first of the kustomization and the files it names that holds a text. */
  findAround(text: string): Place;
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
  return {
    ...failure,
    kustomization,
    show: (path) => shown(path, cwd),
    kustomizationOf: (directory) => kustomizationPath(directory, files),
    find,
    findAround: (text) => around().map((file) => find(file, text)).find((place) => place.line !== undefined) ?? { file: kustomization },
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

function placeIn(file: string, text: string, files: FileReader): Place {
  const lines = (files.read(file) ?? '').split('\n');
  const index = lines.findIndex((line) => !/^\s*#/.test(line) && line.includes(text));
  return index < 0 ? { file } : { file, line: index + 1 };
}

function shown(path: string, cwd: string): string {
  if (!isAbsolute(path)) return path;
  const inside = relative(cwd, path);
  if (inside === '') return '.';
  return inside.startsWith(`..${sep}..${sep}..`) ? path : inside.split(sep).join('/');
}
