import type { ParsedNode, YAMLMap } from 'yaml';
import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import type { ImagesEntry } from './kustomize-images';

const FIELDS = ['name', 'newName', 'newTag', 'digest'] as const;

/** Where an entry has a comment: above it, or behind the value of a field, where setter markers stand. */
export type CommentPlace = 'above' | keyof ImagesEntry;

/** An entry of `images` as it stands in a file, with its comments: what follows each `#`. */
export interface WrittenEntry extends ImagesEntry {
  readonly comments?: Readonly<Partial<Record<CommentPlace, string>>>;
}

/** What the `images` of a kustomization say, or why nobody can tell. */
export type WrittenImages = { readonly entries: readonly WrittenEntry[] } | { readonly fault: string };

function textOf(entry: YAMLMap, field: string): string | undefined {
  const value = entry.get(field);
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function commentsOf(entry: YAMLMap, above: string | null | undefined): WrittenEntry['comments'] {
  const behind = FIELDS.flatMap((field): [CommentPlace, string][] => {
    const node: unknown = entry.get(field, true);
    return isScalar(node) && node.comment ? [[field, node.comment]] : [];
  });
  const comments = [...above ? [['above', above] as [CommentPlace, string]] : [], ...behind];
  return comments.length === 0 ? undefined : Object.fromEntries(comments);
}

function entryOf(entry: unknown, above: string | null | undefined): WrittenEntry | undefined {
  if (!isMap(entry)) return undefined;
  const name = textOf(entry, 'name');
  if (name === undefined) return undefined;
  const fields = FIELDS.map((field) => [field, textOf(entry, field)] as const).filter(([, value]) => value !== undefined);
  const comments = commentsOf(entry, above);
  return { ...Object.fromEntries(fields) as Partial<ImagesEntry>, name, ...comments === undefined ? {} : { comments } };
}

/** Reads the entries of `images` out of the text of a kustomization, every value as text. Never throws. */
export function readWrittenImages(text: string): WrittenImages {
  const document = parseDocument<ParsedNode>(text, { schema: 'failsafe', logLevel: 'silent', prettyErrors: false });
  if (document.errors.length > 0) return { fault: /^(?:<{7}|={7}|>{7})/m.test(text) ? 'a merge left conflict markers' : 'it is no readable YAML' };
  const images: unknown = isMap(document.contents) ? document.contents.get('images') : undefined;
  if (!isSeq(images)) return { entries: [] };
  // What stands above the first entry stands above the list, for the parser.
  const above = images.items.map((item, index) => index === 0 ? images.commentBefore : (item as Partial<YAMLMap>).commentBefore);
  return { entries: images.items.flatMap((item, index) => entryOf(item, above[index]) ?? []) };
}
