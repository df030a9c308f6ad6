import type { CST, Document, DocumentOptions, LineCounter, ParseOptions, SchemaOptions, YAMLError } from 'yaml';
import { Composer, Lexer, parseAllDocuments, Parser } from 'yaml';

type Options = ParseOptions & DocumentOptions & SchemaOptions & { readonly lineCounter?: LineCounter };

/** What the library's lexer does inside of quotes and braces; it has no option for it. */
interface LexerParts {
  /** The indentation that the next line needs to go on with a value. */
  indentNext: number;
  parseFlowCollection?(): Generator<string, unknown>;
  parseQuotedScalar?(): Generator<string, unknown>;
}

/** A lexer that lets lines inside of quotes and braces begin at any column, as go-yaml does. */
export function lenientLexer(): Lexer {
  const lexer = new Lexer();
  const parts = lexer as unknown as LexerParts;
  for (const part of ['parseFlowCollection', 'parseQuotedScalar'] as const) {
    const strict = parts[part]?.bind(lexer);
    if (strict === undefined) continue;
    parts[part] = function* lenient() {
      const { indentNext } = parts;
      parts.indentNext = 0;
      const next = yield* strict();
      parts.indentNext = indentNext;
      return next;
    };
  }
  return lexer;
}

/** An escaped apostrophe, which needs no escape. */
const APOSTROPHE = /(?<!\\)((?:\\\\)*)\\'/g;

/** A document as go-yaml reads it. */
export interface LenientDocument {
  readonly document: Document.Parsed;
  /** What the places of the document count in: the text, less the escapes that YAML lacks. */
  readonly text: string;
  /** True where kubectl makes no error of what the library still does. */
  readonly isRead: boolean;
}

/** The text cut into lexemes, with apostrophes in double quotes as YAML has them. */
function lexemesOf(text: string): readonly string[] {
  return [...lenientLexer().lex(text)].map((lexeme) => lexeme.startsWith('"') ? lexeme.replace(APOSTROPHE, "$1'") : lexeme);
}

function* tokensOf(lexemes: readonly string[], lineCounter: LineCounter | undefined): Generator<CST.Token> {
  const parser = new Parser(lineCounter?.addNewLine);
  for (const lexeme of lexemes) yield* parser.next(lexeme);
  yield* parser.end();
}

/** Marks of the lexer itself, which stand for no text. */
const MARK = /^[\u0002\u0018\u001f]$/;

/** A comment may stand right behind what ends by itself. */
function isAllowed({ code, pos: [at] }: YAMLError, text: string): boolean {
  return code === 'MISSING_CHAR' && text[at] === '#' && /["'[\]{},]/.test(text[at - 1] ?? '');
}

/** Every document of a text, as the library's `parseAllDocuments` reads them, but with the leniency of go-yaml. */
export function parseLeniently(text: string, options: Options): LenientDocument[] {
  const lexemes = lexemesOf(text);
  const seen = lexemes.filter((lexeme) => !MARK.test(lexeme)).join('');
  const documents = new Composer(options).compose(tokensOf(lexemes, options.lineCounter), true, seen.length);
  return [...documents].map((document) => ({
    document: document as Document.Parsed, text: seen, isRead: document.errors.every((error) => isAllowed(error, seen)),
  }));
}

/** Every document of a text that is valid YAML, or that kubectl reads all the same; undefined for any other. */
export function parseAll(text: string, options: Options): readonly Document.Parsed[] | undefined {
  const strict = parseAllDocuments(text, options);
  if (!Array.isArray(strict)) return [];
  if (strict.every(({ errors }) => errors.length === 0)) return strict;
  // Lines were counted already.
  const lenient = parseLeniently(text, { ...options, lineCounter: undefined });
  return lenient.every(({ isRead }) => isRead) ? lenient.map(({ document }) => document) : undefined;
}
