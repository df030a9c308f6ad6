import type { Locate } from './locate';
import type { PositionedValue } from './positions';
import { objectIn, positionedDocuments } from './positions';
import { parsePath } from '../../../common/path';
import type { DocumentText } from '../../../kubernetes/documents/split-stream';
import { splitStream } from '../../../kubernetes/documents/split-stream';
import { formatId, idOf } from '../../../kubernetes/objects/resource';

/** Finds the lines of a file that findings are about. Findings come document by document: one is kept parsed. */
export function locateInText(file: string, text: string): Locate {
  let documents: readonly DocumentText[] | undefined;
  let current: { readonly index: number; readonly value: PositionedValue | undefined } | undefined;
  return (finding) => {
    documents ??= [...splitStream(text)];
    const document = documents[finding.document];
    if (document === undefined) return undefined;
    if (current?.index !== finding.document) current = { index: finding.document, value: positionedDocuments(document.text)[0] };
    if (current.value === undefined) return { file, line: document.line };
    const { line, column } = objectIn(current.value, (item) => formatId(idOf(item)) === finding.resource).find(parsePath(finding.path));
    return { file, line: line + document.line - 1, column };
  };
}
