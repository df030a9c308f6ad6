import { existsSync, statSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import { checkoutOf } from './folder-in-checkout';
import { later } from '../../../system/later';
import type * as Deliveries from '../../read/gitops/deliveries';
import type { Delivery } from '../../read/gitops/delivery';
import { foldersBelow } from '../../read/gitops/repository-files';
import type { Folder } from '../../read/gitops/repository-files';
import { diskFiles, KUSTOMIZATION_FILE_NAMES } from '../../read/kustomization/files';

// Most repositories hold none.
const deliveries = later<typeof Deliveries>(__filename, '../../read/gitops/deliveries');
const MARK = /(?:kustomize\.toolkit\.fluxcd\.io|argoproj\.io)\/v/;

/** The repository around what is validated; looked at when first asked about. */
export interface RepositoryView {
  readonly root: string;
  /** Every folder. */
  folders(): readonly Folder[];
  /** The directories that hold a kustomization. */
  kustomizations(): readonly string[];
  deliveries(): readonly Delivery[];
}

function isBelow(path: string, root: string): boolean {
  return path === root || path.startsWith(root.endsWith(sep) ? root : `${root}${sep}`);
}

function commonFolder(paths: readonly string[]): string {
  const folders = paths.map((path) => (statSync(path, { throwIfNoEntry: false })?.isDirectory() === true ? path : dirname(path)));
  let common = folders[0];
  while (!folders.every((folder) => isBelow(folder, common))) common = dirname(common);
  return common;
}

/** The checkout that the command runs in; for what lies elsewhere, the folder that holds all that is named. */
function rootOf(names: readonly string[], cwd: string): string {
  const checkout = checkoutOf(cwd) ?? cwd;
  const paths = names.map((name) => resolve(cwd, name)).filter((path) => existsSync(path));
  return paths.every((path) => isBelow(path, checkout)) ? checkout : commonFolder(paths);
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

function holdsKustomization({ files }: Folder): boolean {
  return KUSTOMIZATION_FILE_NAMES.some((name) => files.includes(name));
}

/** Opens the repository that the named overlays, directories and files belong to. */
export function openRepository(names: readonly string[], cwd: string): RepositoryView {
  const root = rootOf(names.filter((name) => name !== '-'), cwd);
  const folders = once(() => [...foldersBelow(root)]);
  const findDeliveries = (): readonly Delivery[] => {
    const files = folders().flatMap(({ directory, files: here }) => here.filter((name) => /\.ya?ml$/.test(name)).map((name) => join(directory, name)));
    const marked = files.filter((file) => MARK.test(diskFiles.read(file) ?? ''));
    return marked.length === 0 ? [] : deliveries().deliveriesIn({ root, files, marked, reader: diskFiles });
  };
  return {
    root,
    folders,
    kustomizations: once(() => folders().filter(holdsKustomization).map(({ directory }) => directory)),
    deliveries: once(findDeliveries),
  };
}
