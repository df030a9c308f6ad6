import { MOST_LEVELS } from './as-read';
import { resolvePlain } from './scalar';
import type { JsonObject, JsonValue } from '../objects/json';
import { newObject } from '../objects/json';

/** What a text must be left to the YAML parser for. */
class NotPrinted extends Error {}

interface Line {
  readonly indent: number;
  readonly text: string;
}

const KEY = /^(?:([A-Za-z][\w./-]*)|"([^"\\]*)"|'([^']*)'):(?: (.+))?$/;
const JSON_STRING = /^"(?:[^"\\\u0000-\u001f]|\\["\\/bfnrt]|\\u[0-9a-fA-F]{4})*"$/;
const SINGLE_QUOTED = /^'(?:[^']|'')*'$/;
/** A plain scalar that is nothing but itself. */
const PLAIN = /^(?:[^\s\-?:,[\]{}#&*!|>'"%@`]|-(?=\S))[^\t]*$/;
const LITERAL = /^\|(-?)$/;

function scalar(text: string): JsonValue {
  if (text === '{}') return newObject();
  if (text === '[]') return [];
  if (JSON_STRING.test(text)) return JSON.parse(text) as string;
  if (SINGLE_QUOTED.test(text)) return text.slice(1, -1).replaceAll("''", "'");
  if (!PLAIN.test(text) || text.includes(': ') || text.includes(' #') || text.endsWith(':') || text.endsWith(' ')) throw new NotPrinted();
  return resolvePlain(text);
}

function keyOf([, plain, double, single]: RegExpExecArray): string {
  const key = plain ?? double ?? single;
  if ((plain !== undefined && resolvePlain(plain) !== plain) || key === '') throw new NotPrinted();
  return key;
}

/** Reads block YAML line by line. */
class Reader {
  private at = 0;
  private level = 0;

  constructor(private readonly lines: Line[]) {}

  document(): JsonValue {
    const value = this.block(0);
    if (this.at < this.lines.length) throw new NotPrinted();
    return value;
  }

  private next(): Line | undefined {
    const line = this.lines.at(this.at);
    if (line?.text === '' || line?.text.startsWith('#')) throw new NotPrinted();
    return line;
  }

  private block(indent: number): JsonValue {
    this.level += 1;
    if (this.level > MOST_LEVELS) throw new NotPrinted();
    const value = /^-(?: |$)/.test(this.next()?.text ?? '') ? this.sequence(indent) : this.mapping(indent);
    this.level -= 1;
    return value;
  }

  private mapping(indent: number): JsonValue {
    const object = newObject();
    for (let line = this.next(); line?.indent === indent && !/^-(?: |$)/.test(line.text); line = this.next()) {
      const match = KEY.exec(line.text);
      if (match === null) throw new NotPrinted();
      const key = keyOf(match);
      if (Object.hasOwn(object, key)) throw new NotPrinted();
      this.at += 1;
      object[key] = match[4] === undefined ? this.below(indent) : this.inline(match[4], indent);
    }
    if ((this.next()?.indent ?? 0) > indent) throw new NotPrinted();
    return object satisfies JsonObject;
  }

  /** What a key without a value on its line holds. */
  private below(indent: number): JsonValue {
    const line = this.next();
    if (line !== undefined && line.indent > indent) return this.block(line.indent);
    return line?.indent === indent && line.text.startsWith('- ') ? this.sequence(indent) : null;
  }

  private sequence(indent: number): JsonValue {
    const items: JsonValue[] = [];
    for (let line = this.next(); line?.indent === indent && line.text.startsWith('- '); line = this.next()) {
      const text = line.text.slice(2);
      if (KEY.test(text) || text.startsWith('- ')) {
        this.lines[this.at] = { indent: indent + 2, text };
        items.push(this.block(indent + 2));
      } else {
        this.at += 1;
        items.push(this.inline(text, indent));
      }
    }
    if ((this.next()?.indent ?? 0) > indent) throw new NotPrinted();
    return items;
  }

  private inline(text: string, indent: number): JsonValue {
    const literal = LITERAL.exec(text);
    if (literal !== null) return this.literal(indent, literal[1] === '-');
    if ((this.lines.at(this.at)?.indent ?? 0) > indent && this.lines.at(this.at)?.text !== '') throw new NotPrinted();
    return scalar(text);
  }

  private literal(parent: number, strip: boolean): string {
    const first = this.lines.at(this.at);
    if (first === undefined || first.text === '' || first.indent <= parent) throw new NotPrinted();
    const content: string[] = [];
    for (let line = this.lines.at(this.at); line !== undefined && (line.text === '' || line.indent >= first.indent); line = this.lines.at(this.at)) {
      if (line.text === '' && line.indent > first.indent) throw new NotPrinted();
      content.push(line.text === '' ? '' : ' '.repeat(line.indent - first.indent) + line.text);
      this.at += 1;
    }
    if (content.at(-1) === '' || (this.lines.at(this.at)?.indent ?? 0) > parent) throw new NotPrinted();
    return content.join('\n') + (strip ? '' : '\n');
  }
}

function toLine(line: string): Line {
  const text = line.trimStart();
  if (line.length > text.length && /[^ ]/.test(line.slice(0, line.length - text.length))) throw new NotPrinted();
  return { indent: line.length - text.length, text };
}

/**
 * The value of a document in the plain block style in which kubectl prints; undefined for any other, which is left to the YAML parser. That takes
 * twenty times as long, which counts where a render holds thousands of documents.
 */
export function parsePrinted(text: string): JsonValue | undefined {
  const body = text.replace(/^---\n/, '').replace(/\n$/, '');
  if (!/^[A-Za-z]/.test(body) || /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/.test(body)) return undefined;
  try {
    return new Reader(body.split('\n').map(toLine)).document();
  } catch (error) {
    if (error instanceof NotPrinted) return undefined;
    throw error;
  }
}
