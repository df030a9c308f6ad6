const SPECIAL = /[\\`*_{}[\]<>#|~$!]/g;

/**
 * What GitHub and GitLab make links and mentions of, wherever it stands: people, issues and merge requests by number, commits by digest, addresses,
 * labels and the like.
 */
const ACTIVE = /[@#!%^~]\w|[$&]\d|\*iteration:|GH-\d|(?<![0-9a-z])[0-9a-f]{7,40}(?![0-9a-z])|:\/\/|www\.|(?:mailto|xmpp):/i;

/** A list, a heading and a rule begin a line with these. */
const LINE_START = /^(?:[-+=>]|\d+[.)])/;

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(SPECIAL, '\\$&');
}

function word(text: string): string {
  if (!ACTIVE.test(text)) return escaped(text);
  const [, before, inside, after] = /^([("'[]*)(.*?)([)\]"'.,;:]*)$/s.exec(text) ?? [text, '', text, ''];
  return `${escaped(before)}${code(inside)}${escaped(after)}`;
}

/** One line of plain text in Markdown: nothing in it is markup, a link or a mention. What would be is code, in which nothing is. */
export function plain(text: string): string {
  const words = text.trim().split(/\s+/).map(word).join(' ');
  return words.replace(LINE_START, (start) => `${start.slice(0, -1)}\\${start.slice(-1)}`);
}

/** A text inside HTML, on one line, so that no line of it is Markdown. What could be a mention has to stand in a code element. */
export function html(text: string): string {
  return text.replace(/\s*[\r\n]+\s*/g, ' ').replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

/** The same outside of one. */
export function htmlName(text: string): string {
  return ACTIVE.test(text) || !/^[\w./ -]*$/.test(text) ? `<code>${html(text)}</code>` : html(text);
}

function longestRun(text: string): number {
  return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
}

/** Inline code that holds any text. */
export function code(text: string): string {
  const line = text.replace(/[\r\n]+/g, '↵');
  const fence = '`'.repeat(longestRun(line) + 1);
  const pad = line.startsWith('`') || line.endsWith('`') || /^ .* $/.test(line) || line.trim() === '' ? ' ' : '';
  return `${fence}${pad}${line}${pad}${fence}`;
}

/** Inline code in a table, in which a bar would begin the next cell, whatever stands before it. */
export function cell(text: string): string {
  return code(text.replaceAll('|', '\\u007c'));
}

/** A fenced block that its content cannot end. */
export function fenced(text: string, language: string): string {
  const fence = '`'.repeat(Math.max(3, longestRun(text) + 1));
  return `${fence}${language}\n${text}\n${fence}\n`;
}
