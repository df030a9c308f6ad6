import { fileNames } from './file-name';
import type { ResourceId } from '../../kubernetes/objects/resource';
import { idOf } from '../../kubernetes/objects/resource';
import { identifyPrinted } from '../read/affected/identify-printed';
import { readResources } from '../read/resources/read';

/** A file of rendered manifests. */
export interface RenderedFile {
  /** Relative to the folder, with slashes: `<overlay>/<object>.yaml`. */
  readonly path: string;
  readonly content: string;
}

function identify(text: string): ResourceId {
  const plain = identifyPrinted(text);
  if (plain !== undefined) return plain;
  const [resource] = readResources(text, '').resources;
  return resource === undefined ? { group: '', version: '', kind: 'unknown', namespace: '', name: '' } : idOf(resource.object);
}

/** Folder of an overlay: its name, with a dash for what does not belong into the name of a folder. */
export function overlayFolder(overlay: string): string {
  return overlay.replace(/^[./\\]+/, '').replace(/[^\w.-]+/g, '-') || 'root';
}

/** One file for each object of an overlay, as the renderer printed it. */
export function renderedFiles(overlay: string, text: string): RenderedFile[] {
  const documents = text.split(/^---\n/m).filter((document) => document.trim() !== '').map((document) => document.replace(/\n*$/, '\n'));
  const names = fileNames(documents.map(identify));
  return documents.map((content, index) => ({ path: `${overlayFolder(overlay)}/${names[index]}`, content }));
}
