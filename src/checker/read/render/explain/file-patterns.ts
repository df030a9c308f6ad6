import { relative } from 'node:path';
import type { ErrorPattern } from './pattern';
import type { Place } from './place';
import type { Scene } from './scene';

/** Where the kustomization names a path: as the entry was written, or as the way from the kustomization to the file. */
function whereNamed(scene: Scene, path: string): Place {
  const written = scene.entry ?? relative(scene.directory, path);
  const place = scene.findAround(written);
  return place.line === undefined ? scene.findAround(path.slice(path.lastIndexOf('/') + 1)) : place;
}

/** Files and directories that a kustomization names and that are not there, or not allowed. */
export const FILE_PATTERNS: readonly ErrorPattern[] = [
  {
    code: 'patch-file-missing',
    match: /^failed to get the patch file from path\((.*?)\): evalsymlink failure/,
    explain: ([, path], scene) => ({
      at: scene.find(scene.kustomization, path),
      cause: `the patch file '${path}' does not exist`,
      remedy: `Create ${scene.show(scene.resolve(path))}, or correct or remove the entry under patches.`,
    }),
  },
  {
    code: 'generator-file-missing',
    match: /^loading KV pairs: (file sources|env source files): \[(.*?)\]: evalsymlink failure on '(.*?)'/,
    explain: ([, kind, , path], scene) => ({
      at: whereNamed({ ...scene, entry: undefined }, path),
      cause: `a configMapGenerator or secretGenerator reads '${relative(scene.directory, path)}', which does not exist`,
      remedy: `Create ${scene.show(path)}, or correct the entry under ${kind === 'file sources' ? 'files' : 'envs'}.`,
    }),
  },
  {
    code: 'outside-of-kustomization',
    match: /security; file '(.*?)' is not in or below '(.*?)'/,
    explain: ([, path, root], scene) => ({
      at: whereNamed(scene, path),
      cause: `the file '${scene.show(path)}' lies outside of the kustomization ${scene.show(root)}; kustomize reads single files only from the kustomization's own directory and below`,
      remedy: 'Move the file below the kustomization, or put a kustomization.yaml beside the file and name that directory under resources.',
    }),
  },
  {
    code: 'no-kustomization-file',
    match: /unable to find one of .* in directory '(.*?)'/,
    explain: ([, directory], scene) => {
      const parent = scene.parent;
      const at = parent === undefined || scene.entry === undefined
        ? { file: directory }
        : scene.find(scene.kustomizationOf(parent), scene.entry);
      return {
        at,
        cause: `the directory '${scene.show(directory)}' holds no kustomization.yaml`,
        remedy: 'Add a kustomization.yaml that lists its files under resources, or name the files themselves.',
      };
    },
  },
  {
    code: 'two-kustomization-files',
    match: /Found multiple kustomization files under: (.*)/,
    explain: ([, directory], scene) => ({
      at: { file: directory },
      cause: `the directory '${scene.show(directory)}' holds more than one kustomization file`,
      remedy: 'Keep one of kustomization.yaml, kustomization.yml and Kustomization.',
    }),
  },
  {
    code: 'cycle',
    match: /cycle detected: candidate root '(.*?)' contains visited root '(.*?)'/,
    explain: ([, candidate], scene) => ({
      at: scene.find(scene.kustomization, scene.entry ?? candidate),
      cause: `the kustomization includes itself: ${scene.show(scene.kustomization)} names '${scene.entry ?? candidate}', which is, or contains, a kustomization that is already being built`,
      remedy: 'Remove the entry that leads back; move what both need into a base that includes neither.',
    }),
  },
  {
    code: 'remote-unreachable',
    match: /^(?:Get "(https?:[^"]*)": (.*)|failed to run '\S*?git(?: fetch --depth=1 (\S+))?[^']*': ?([^]*)|error cloning ([^]*))$/,
    explain: ([, url, reason, repository, git, clone], scene) => ({
      at: scene.find(scene.kustomization, scene.entry ?? url ?? repository ?? ''),
      cause: `the remote resource '${scene.entry ?? url ?? repository ?? 'of a repository'}' could not be fetched: ${(reason ?? git ?? clone).trim().split('\n')[0]}`,
      remedy: 'Check the address and the network; better, copy what it holds into the repository, so that builds need no network and cannot change by themselves.',
    }),
  },
  {
    code: 'file-missing',
    match: /evalsymlink failure on '(.*?)' : lstat .*?: no such file or directory/,
    explain: ([, path], scene) => {
      const isFile = /\.(?:ya?ml|json)$/.test(path);
      return {
        at: whereNamed(scene, path),
        cause: `the ${isFile ? 'file' : 'file or directory'} '${scene.entry ?? relative(scene.directory, path)}' does not exist`,
        remedy: `Create ${scene.show(path)}${isFile ? '' : ' (a directory needs a kustomization.yaml)'}, or correct or remove the entry.`,
      };
    },
  },
];
