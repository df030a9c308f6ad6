import { isNode, parseDocument, visit } from 'yaml';
import { saidBeside } from './fingerprint';
import type { WrittenEntry } from '../../kubernetes/images/written-images';
import { readWrittenImages } from '../../kubernetes/images/written-images';
import type { PlannedFile } from '../plan/file-plan';

function linesOf(comment: string | null | undefined): readonly string[] {
  return (comment ?? '').split('\n').map((line) => line.trim()).filter((line) => line !== '');
}

/** Every line of comment in a document. */
function commentsIn(text: string): ReadonlySet<string> {
  const found = new Set<string>();
  const take = (holder: { readonly commentBefore?: string | null; readonly comment?: string | null }): void => {
    for (const line of [...linesOf(holder.commentBefore), ...linesOf(holder.comment)]) found.add(line);
  };
  const document = parseDocument(text, { logLevel: 'silent' });
  take(document);
  visit(document, { Node: (_, node) => take(node), Pair: (_, { key }) => isNode(key) ? take(key) : undefined });
  return found;
}

/** True where a file has comments that the generated one has not: nobody but a person adds some. */
export function addsComments(text: string, { content }: PlannedFile): boolean {
  const generated = commentsIn(String(content));
  return [...commentsIn(text)].some((line) => !generated.has(line));
}

function entriesIn(text: string): readonly WrittenEntry[] {
  const read = readWrittenImages(text);
  return 'entries' in read ? read.entries : [];
}

function hasComments({ name, comments: wanted = {} }: WrittenEntry, found: readonly WrittenEntry[]): boolean {
  const { comments = {} } = found.find((entry) => entry.name === name) ?? {};
  const said = new Set(Object.entries(comments).map(([place, text]) => `${place} ${text.trim()}`));
  return Object.entries(wanted).every(([place, text]) => said.has(`${place} ${text.trim()}`));
}

/**
 * True for a kustomization that says what is generated, in whatever form a bot wrote it, with the markers that are wanted: then it stays as
 * it is, byte for byte.
 */
export function saysTheSame(text: string, { content, tracked }: PlannedFile): boolean {
  if (tracked === undefined || saidBeside(text, []) !== saidBeside(String(content), [])) return false;
  const found = entriesIn(text);
  return entriesIn(String(content)).every((entry) => hasComments(entry, found));
}
