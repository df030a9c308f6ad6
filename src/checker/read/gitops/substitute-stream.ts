import type { Substituted, Variables } from './substitute';
import { substitute } from './substitute';

const DISABLED = /^\s*["']?kustomize\.toolkit\.fluxcd\.io\/substitute["']?:\s*["']?disabled["']?\s*,?\s*$|kustomize\.toolkit\.fluxcd\.io\/substitute["']?:\s*["']?disabled["']?\s*[,}]/m;
const MARKER = /^---(?=[ \t\r\n]|$)/m;

/** True where a document says that Flux leaves its variables alone. */
export function isLeftAlone(document: string): boolean {
  return DISABLED.test(document);
}

/** Substitutes the variables of every document of a stream that does not forbid it; lines stay where they are. */
export function substituteStream(stream: string, variables: Variables): Substituted {
  const open = new Set<string>();
  const documents = stream.split(new RegExp(`(?=${MARKER.source})`, 'm')).map((document) => {
    if (!document.includes('${') || isLeftAlone(document)) return document;
    const found = substitute(document, variables);
    for (const name of found.open) open.add(name);
    return found.text;
  });
  return { text: documents.join(''), open };
}
