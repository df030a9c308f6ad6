import type { BuildInputs } from './build-inputs';
import { buildInputs } from './build-inputs';

/** True where one of the changed files (absolute paths) decides the build, or the build depends on more than files. */
export function isAffected({ files, complete }: BuildInputs, changed: ReadonlySet<string>): boolean {
  return !complete || files.some((file) => changed.has(file));
}

/**
 * The targets that a change can touch. A change is judged on both sides: ask once for the targets before, once for those after.
 *
 * @param changed absolute paths of the files that were added, removed or modified
 */
export function affectedTargets<T extends { readonly directory: string }>(targets: readonly T[], changed: ReadonlySet<string>): T[] {
  return targets.filter(({ directory }) => isAffected(buildInputs(directory), changed));
}
