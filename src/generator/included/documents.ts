import { parseAllDocuments } from 'yaml';

/** A document of a YAML file, as far as this package looks at it. */
export type FileDocument = Readonly<Record<string, unknown>>;

/** The objects of a YAML stream; undefined where it is none. */
export function documentsOf(text: string): readonly FileDocument[] | undefined {
  const parsed = parseAllDocuments(text, { version: '1.1', logLevel: 'silent' });
  if (!Array.isArray(parsed)) return [];
  const values = parsed.map((document) => (document.errors.length > 0 ? 'broken' : document.toJS({ maxAliasCount: 100 }) as unknown));
  const objects = values.filter((value) => value !== null);
  return objects.every((value): value is FileDocument => typeof value === 'object' && value !== null && !Array.isArray(value)) ? objects : undefined;
}
