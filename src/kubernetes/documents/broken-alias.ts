import type { Document } from 'yaml';
import { visit } from 'yaml';

/** An alias that stands for nothing, and where it is. */
export interface BrokenAlias {
  /** In characters from the start of the document's text. */
  readonly offset: number;
  readonly message: string;
}

/** The first alias of a document that has no anchor before it, or stands inside what it stands for. */
export function brokenAlias(document: Document.Parsed): BrokenAlias | undefined {
  let found: BrokenAlias | undefined;
  visit(document, {
    Alias: (_, alias, path) => {
      const target = alias.resolve(document);
      if (target !== undefined && !path.includes(target)) return undefined;
      const message = target === undefined ? 'this alias has no anchor of its name before it' : 'this alias stands inside of what it stands for';
      found = { offset: alias.range?.[0] ?? 0, message };
      return visit.BREAK;
    },
  });
  return found;
}
