import { copyFileSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, parse, relative } from 'node:path';
import { removeWithThisProcess } from '../../../system/ending';
import type { EditedKustomization } from '../kustomization/edited';
import { withEdited } from '../kustomization/edited';
import { diskFiles } from '../kustomization/files';
import { filesRead } from '../kustomization/files-read';
import { readKustomizationTree } from '../kustomization/read-tree';

/** A copy of the files that a build reads, with some kustomizations edited; the tree that was copied stays as it is. */
export interface Mirror {
  /** The copy of the directory to build. */
  readonly directory: string;
  /** A text of the renderer with the paths of the originals. */
  original(text: string): string;
  remove(): void;
}

/** Copies what the build of a directory reads, so that edits of its kustomizations can be built by the same rules about what lies where. */
export function mirrorOf(directory: string, ...edited: readonly EditedKustomization[]): Mirror {
  const texts = new Map(edited.map(({ file, text }) => [file, text]));
  const root = mkdtempSync(join(tmpdir(), 'projen-gitops-build-'));
  const release = removeWithThisProcess(root);
  const inMirror = (path: string): string => join(root, relative(parse(path).root, path));
  mkdirSync(inMirror(directory), { recursive: true });
  for (const file of filesRead(readKustomizationTree(directory, withEdited(diskFiles, ...edited)))) {
    const isFile = statSync(file, { throwIfNoEntry: false })?.isFile() === true;
    const text = texts.get(file);
    if (text === undefined && !isFile) continue;
    mkdirSync(dirname(inMirror(file)), { recursive: true });
    if (text === undefined) copyFileSync(file, inMirror(file));
    else writeFileSync(inMirror(file), text);
  }
  return {
    directory: inMirror(directory),
    original: (text) => text.replaceAll(root, ''),
    remove: () => {
      rmSync(root, { recursive: true, force: true });
      release();
    },
  };
}
