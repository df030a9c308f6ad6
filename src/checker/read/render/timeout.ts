import { relative, sep } from 'node:path';
import type { Explanation } from './explain/explain';
import { kustomizationFileIn } from '../kustomization/files';

/** Seconds that a build may take, where nothing else is asked for. */
export const DEFAULT_TIMEOUT = 600;

/** The failure of a build that was ended because its time was over. */
export function tooSlow(directory: string, { cwd, timeout }: { readonly cwd: string; readonly timeout: number }): Explanation {
  const cause = `the build was ended after ${timeout} s`;
  return {
    code: 'build-timeout',
    file: relative(cwd, kustomizationFileIn(directory) ?? directory).split(sep).join('/'),
    cause,
    remedy: 'Look for what it waits for or makes it slow, or allow more time with --timeout SECONDS.',
    raw: cause,
  };
}
