import { createHash } from 'node:crypto';
import { relative, sep } from 'node:path';
import { fileDigest } from './file-digest';
import { buildInputs } from '../affected/build-inputs';
import type { Renderer } from '../render/renderer';
import type { RenderTarget } from '../render/targets';

/** Raised whenever a key or an entry means something else than before. */
const FORMAT = 2;

function textDigest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/**
 * What identifies a build by content: the renderer and every file it reads, wherever the directory is; of a kustomization that is edited, what it is then.
 * Undefined for a build that depends on more than files, or that the tool refuses, which is never cached.
 */
export function renderKey({ program, label, version }: Renderer, { directory, edited }: Pick<RenderTarget, 'directory' | 'edited'>): string | undefined {
  const { files, complete } = buildInputs(directory, edited);
  if (!complete || edited?.refusal !== undefined) return undefined;
  const digest = (file: string): string => (file === edited?.file ? textDigest(edited.text) : fileDigest(file));
  const inputs = files.map((file) => [relative(directory, file).split(sep).join('/'), digest(file)]);
  return createHash('sha256').update(JSON.stringify([FORMAT, program, label, version, inputs])).digest('hex');
}
