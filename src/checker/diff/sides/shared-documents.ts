import { readResources } from '../../read/resources/read';
import type { ReadStream } from '../../read/resources/read';

/** Reads a stream of documents as `readResources` does. */
export type ReadDocuments = (text: string, overlay: string) => ReadStream;

/** The documents of a stream as kustomize prints it. */
export function documentsOf(text: string): string[] {
  return text.split(/^---\n/m).filter((document) => document !== '').map((document) => document.replace(/\n*$/, '\n'));
}

/**
 * Makes a reader of what kustomize prints that reads a document once, however many overlays and sides have it: most are in all of them. They then
 * share one object, which also makes it quick to compare.
 */
export function sharedDocuments(): ReadDocuments {
  const known = new Map<string, ReadStream>();
  const read = (document: string): ReadStream => {
    const stream = known.get(document) ?? readResources(document, '');
    known.set(document, stream);
    return stream;
  };
  return (text, overlay) => {
    const streams = documentsOf(text).map(read);
    // Problems name the place of a document among the others.
    if (streams.some(({ problems, documents }) => problems.length > 0 || documents !== 1)) return readResources(text, overlay);
    const resources = streams.flatMap((stream, document) => stream.resources.map(({ object }) => ({ overlay, document, object })));
    return { resources, documents: streams.length, problems: [] };
  };
}
