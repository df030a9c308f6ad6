import type { Document, ErrorCode, ScalarTag, YAMLError } from 'yaml';
import { LineCounter, parseDocument } from 'yaml';
import { asRead, TooDeep } from './as-read';
import { brokenAlias } from './broken-alias';
import { duplicateKeys } from './duplicate-keys';
import { parseLeniently } from './lenient';
import { parseJson } from './parse-json';
import { parsePrinted } from './parse-printed';
import { refusedCharacter } from './refused-characters';
import { refusedKey } from './refused-keys';
import { resolvePlain } from './scalar';
import type { DocumentText } from './split-stream';
import type { JsonValue } from '../objects/json';

/** Something wrong with the text of a document; lines and columns count from 1. */
export interface TextProblem {
  /** `lenient`: kubectl reads it, though YAML does not allow it. */
  readonly kind: 'syntax' | 'duplicate-key' | 'lenient';
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/** A document as a value; `value` is undefined where the text cannot be read at all. */
export interface ParsedDocument {
  readonly value: JsonValue | undefined;
  readonly problems: readonly TextProblem[];
}

function scalarTag(name: string, test: RegExp): ScalarTag {
  return { tag: `tag:yaml.org,2002:${name}`, default: true, test, resolve: resolvePlain };
}

const BINARY: ScalarTag = {
  tag: 'tag:yaml.org,2002:binary',
  resolve: (text) => Buffer.from(text, 'base64').toString('utf8'),
};

const KUBECTL_TAGS: ScalarTag[] = [
  scalarTag('null', /^(?:~|null|Null|NULL)?$/),
  scalarTag('bool', /^(?:[yYnN]|[yY]es|YES|[nN]o|NO|[tT]rue|TRUE|[fF]alse|FALSE|[oO]n|ON|[oO]ff|OFF)$/),
  scalarTag('int', /^(?:[-+]_*)?[0-9][0-9a-fA-FxXoO_]*$/),
  scalarTag('float', /^(?:[-+][_.]*|\.)?[0-9][0-9_.eE+-]*$/),
  BINARY,
];

const TOO_DEEP = /call stack/;

/** Where nesting exhausts the parser's stack, every level of it is an error; the first one says it. */
function tellOnce(errors: readonly YAMLError[]): readonly YAMLError[] {
  const tooDeep = errors.find(({ message }) => TOO_DEEP.test(message));
  return tooDeep === undefined ? errors : [tooDeep];
}

interface FoundProblem {
  readonly kind: TextProblem['kind'];
  /** In characters from the start of the document's text. */
  readonly offset: number;
  readonly message: string;
}

/** Errors in which the library quotes the text, which may be a secret's: in words that do not. */
const WITHOUT_QUOTE: Partial<Record<ErrorCode, string>> = {
  BAD_DIRECTIVE: 'This directive is unknown or incomplete',
  BAD_DQ_ESCAPE: 'YAML has no such escape sequence',
  BAD_SCALAR_START: 'A value without quotes cannot start with this character',
  TAG_RESOLVE_FAILED: 'This tag cannot be resolved',
};

/** In other errors a quote stands at the end. */
function withoutQuote(message: string): string {
  return message.replace(/(?<=[\w)]): .*$/s, '').replace(/\.?\s*$/, '');
}

function messageOf({ code, message }: YAMLError): string {
  return TOO_DEEP.test(message) ? 'the document nests too deeply' : WITHOUT_QUOTE[code] ?? withoutQuote(message);
}

function syntaxProblem(error: YAMLError): FoundProblem {
  return { kind: 'syntax', offset: error.pos[0], message: messageOf(error) };
}

function duplicateKey(offset: number): FoundProblem {
  return { kind: 'duplicate-key', offset, message: 'the same key twice in one mapping' };
}

function textProblem({ kind, offset, message }: FoundProblem, lines: LineCounter, document: DocumentText): TextProblem {
  const { line, col } = lines.linePos(offset);
  return { kind, line: line + document.line - 1, column: col, message };
}

function unreadable(document: DocumentText, message: string): ParsedDocument {
  return { value: undefined, problems: [{ kind: 'syntax', line: document.line, column: 1, message }] };
}

/** Parses one document as kubectl would read it. Never throws. */
export function parseYaml(document: DocumentText): ParsedDocument {
  try {
    const value = parseJson(document.text) ?? parsePrinted(document.text);
    return value === undefined ? parseDocumentTree(document) : { value, problems: [] };
  } catch (error) {
    if (!(error instanceof TooDeep)) throw error;
    return unreadable(document, error.message);
  }
}

const OPTIONS = { schema: 'failsafe', customTags: KUBECTL_TAGS, merge: true, prettyErrors: false, logLevel: 'silent', uniqueKeys: false } as const;

interface Tree {
  readonly parsed: Document.Parsed;
  readonly found: readonly FoundProblem[];
}

/** What kubectl lets pass, in words for people. */
function departure({ code, pos: [at] }: YAMLError, text: string): string {
  if (code === 'BAD_DQ_ESCAPE') return 'an escape that YAML does not have';
  return code === 'MISSING_CHAR' && text[at] === '#' ? 'a comment right behind other text' : 'text in quotes or braces that is indented no more than its key';
}

/** Errors that kubectl does not make: the place of the first is told. */
function lenientProblem([first]: readonly YAMLError[], text: string): FoundProblem {
  return { kind: 'lenient', offset: first.pos[0], message: `${departure(first, text)}: kubectl reads it, but YAML does not allow it` };
}

function readTree(text: string, lineCounter: LineCounter): Tree {
  const strict = parseDocument(text, { ...OPTIONS, lineCounter });
  const refused = refusedCharacter(text) ?? (strict.errors.length === 0 ? refusedKey(strict, text) : undefined);
  if (refused !== undefined) return { parsed: strict, found: [{ kind: 'syntax', ...refused }] };
  if (strict.errors.length === 0) return { parsed: strict, found: [] };
  const [lenient] = parseLeniently(text, OPTIONS);
  const isRead = lenient?.isRead === true && refusedKey(lenient.document, lenient.text) === undefined;
  if (isRead) return { parsed: lenient.document, found: [lenientProblem(strict.errors, text)] };
  return { parsed: strict, found: tellOnce(strict.errors).map(syntaxProblem) };
}

/** Parses one document with the YAML library, whatever it looks like. Never throws. */
export function parseDocumentTree(document: DocumentText): ParsedDocument {
  const lines = new LineCounter();
  try {
    const { parsed, found: departures } = readTree(document.text, lines);
    const found = [...departures, ...duplicateKeys(parsed).map(duplicateKey)];
    const alias = parsed.errors.length === 0 && document.text.includes('*') ? brokenAlias(parsed) : undefined;
    if (alias !== undefined) found.push({ kind: 'syntax', ...alias });
    const problems = found.sort((a, b) => a.offset - b.offset).map((problem) => textProblem(problem, lines, document));
    if (problems.some((problem) => problem.kind === 'syntax')) return { value: undefined, problems };
    return { value: asRead(parsed.toJS()), problems };
  } catch (error) {
    if (error instanceof TooDeep) return unreadable(document, error.message);
    return unreadable(document, `the document cannot be expanded: ${error instanceof Error ? withoutQuote(error.message) : 'an unknown error'}`);
  }
}
