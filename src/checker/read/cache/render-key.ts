import { createHash } from 'node:crypto';
import { relative, sep } from 'node:path';
import { fileDigest } from './file-digest';
import { buildInputs } from '../affected/build-inputs';
import type { Renderer } from '../render/renderer';

/** Raised whenever a key or an entry means something else than before. */
const FORMAT = 2;

/**
 * What identifies a build by content: the renderer and every file it reads, wherever the directory is.
 * Undefined for a build that depends on more than files, which is never cached.
 */
export function renderKey({ program, label, version }: Renderer, directory: string): string | undefined {
  const { files, complete } = buildInputs(directory);
  if (!complete) return undefined;
  const inputs = files.map((file) => [relative(directory, file).split(sep).join('/'), fileDigest(file)]);
  return createHash('sha256').update(JSON.stringify([FORMAT, program, label, version, inputs])).digest('hex');
}
