import { join } from 'node:path';
import { LEDGER_PATH } from '../../contract/ledger-path';
import { diskFiles } from '../read/kustomization/files';

function imagesOf(remembered: unknown): readonly unknown[] {
  if (Array.isArray(remembered)) return remembered.flatMap(imagesOf);
  const images: unknown = typeof remembered === 'object' && remembered !== null && 'images' in remembered ? remembered.images : [];
  return Array.isArray(images) ? images : [];
}

function filesIn(ledger: string): object {
  try {
    const { files } = JSON.parse(ledger) as { readonly files?: unknown };
    return typeof files === 'object' && files !== null ? files : {};
  } catch {
    return {};
  }
}

/** The tracked images of a kustomization; undefined for a file that is not generated, in which every image may be moved. */
export type TrackedNames = (path: string) => ReadonlySet<unknown> | undefined;

/** Reads which images of generated kustomizations are tracked; the others are fixed, and the next `npx projen` would set them back. */
export function readTrackedNames(cwd: string): TrackedNames {
  const files = new Map<string, unknown>(Object.entries(filesIn(diskFiles.read(join(cwd, LEDGER_PATH)) ?? '{}')));
  return (path) => files.has(path) ? new Set(imagesOf(files.get(path))) : undefined;
}
