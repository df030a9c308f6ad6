import { own } from '../common/own';

/** What a reader cannot see, or what moves, hides or turns round what is around it: control and format characters, line separators, halves of pairs. */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\u115f\u1160\u3164\uffa0]/gu;
const NAMES: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };
/** Where Azure Pipelines, TeamCity and older runners of GitHub read commands, anywhere in a line. */
const COMMAND = /##(?=\w*\[)/g;

/** Almost every text is nothing but this. */
const PLAIN = /^[\n\x20-\x7e]*$/;

function escape(text: string, hidden: (character: string) => string): string {
  const shown = PLAIN.test(text) ? text : text.replace(HIDDEN, hidden);
  return shown.includes('##') ? shown.replace(COMMAND, '#\\u0023') : shown;
}

function unit(code: number): string {
  return `\\u${code.toString(16).padStart(4, '0')}`;
}

function units(character: string): string {
  return Array.from({ length: character.length }, (_, index) => unit(character.charCodeAt(index))).join('');
}

/** A text from elsewhere on one line: whatever could control a terminal, or the log of a pipeline, is shown escaped. */
export function inert(text: string): string {
  return escape(text, (character) => own(NAMES, character) ?? units(character)).replaceAll('\n', '\\n');
}

/** The same for a text whose lines stay lines. */
export function inertLines(text: string): string {
  return escape(text, (character) => (character === '\n' || character === '\t' ? character : own(NAMES, character) ?? units(character)));
}

/** A name on one line, cut in the middle where it is longer than any real one. */
export function inertName(name: string, most = 300): string {
  return cutMiddle(inert(name), most);
}

/** A text of at most so many characters; what is left out is in the middle, since names differ at both ends. */
export function cutMiddle(text: string, most: number): string {
  if (text.length <= most) return text;
  const half = Math.floor((most - 1) / 2);
  return `${text.slice(0, half)}…${text.slice(-half)}`;
}

/** Keeps lines of a report from being read as commands to GitHub, which skips the blanks before `::`. */
export function guardLines(text: string): string {
  return text.replace(/^([^\S\n]*):(?=:)/gm, '$1\\u003a');
}

/** JSON of the same value, in which nothing can control a terminal or a pipeline. */
export function inertJson(json: string): string {
  return escape(json, (character) => (character === '\n' ? character : units(character)));
}

// eslint-disable-next-line no-control-regex
const OWN_COLOURS = /(\u001b\[\d{1,2}m)/;

/** What a terminal gets, when all is said: of control characters only line ends, tabs, and where there are colours, colours. */
export function inertOutput(text: string, colour: boolean): string {
  return colour ? text.split(OWN_COLOURS).map((part, index) => (index % 2 === 1 ? part : inertLines(part))).join('') : inertLines(text);
}
