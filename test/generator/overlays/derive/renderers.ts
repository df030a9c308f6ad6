import { existsSync } from 'node:fs';
import * as path from 'node:path';
import type { PlannedFile } from '../../../../src/generator/plan/file-plan';
import { run } from '../../../../src/system/process';
import { inFolder } from '../../../helpers/render';

/** A kubectl or a kustomize. */
export type Renderer = string;

/**
 * Every kubectl and kustomize to test with: those that `KUSTOMIZE_RENDERERS` names, separated as in PATH, else those on PATH.
 */
export function availableRenderers(): readonly Renderer[] {
  const named = process.env.KUSTOMIZE_RENDERERS?.split(path.delimiter);
  if (named !== undefined) return named;
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  return ['kubectl', 'kustomize'].flatMap((program) => {
    const folder = folders.find((candidate) => existsSync(path.join(candidate, program)));
    return folder === undefined ? [] : [path.join(folder, program)];
  });
}

/** What a renderer prints for a folder of files, or what it complains about. */
export async function build(renderer: Renderer, files: readonly PlannedFile[], folder = ''): Promise<{ readonly stdout: string } | { readonly fault: string }> {
  return inFolder(files, async (root) => {
    const command = path.basename(renderer).startsWith('kustomize') ? 'build' : 'kustomize';
    const { exitCode, stdout, stderr } = await run(renderer, [command, path.join(root, folder)]);
    return exitCode === 0 ? { stdout } : { fault: stderr };
  });
}
