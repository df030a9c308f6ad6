import type { Format } from './format';

/** A path that stays below the place it is relative to. */
export const descendingPath: Format = (value) => {
  if (value.startsWith('/')) return 'must be a relative path';
  return value.split('/').includes('..') ? "must not contain '..'" : undefined;
};

/** A file's path inside a volume: descending, and not in the names that begin with `..`, which the kubelet keeps for itself. */
export const localPath: Format = (value) => descendingPath(value) ?? (value.startsWith('..') ? "must not start with '..'" : undefined);

/** A path without `..` in it. */
export const noBacksteps: Format = (value) => value.split('/').includes('..') ? "must not contain '..'" : undefined;

/** A path from the root. */
export const absolutePath: Format = (value) => value.startsWith('/') ? undefined : "must be an absolute path, from '/'";
