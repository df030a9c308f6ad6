const SPECIAL = /[\\`*_{}[\]<>#|~]/g;

/** One line of plain text in Markdown: nothing in it is markup, a link or a mention. */
export function plain(text: string): string {
  return text.replace(/\s*[\r\n]+\s*/g, ' ').replace(/&/g, '&amp;').replace(SPECIAL, '\\$&').replace(/@(?=\w)/g, '@<!-- -->');
}

/** The same text inside HTML. */
export function html(text: string): string {
  return text.replace(/\s*[\r\n]+\s*/g, ' ').replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

function longestRun(text: string): number {
  return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
}

/** Inline code that holds any text; `|` is written so that it stays inside a table cell. */
export function code(text: string): string {
  const line = text.replace(/[\r\n]+/g, '↵');
  const fence = '`'.repeat(longestRun(line) + 1);
  const pad = line.startsWith('`') || line.endsWith('`') || line === '' ? ' ' : '';
  return `${fence}${pad}${line}${pad}${fence}`;
}

/** A fenced block that its content cannot end. */
export function fenced(text: string, language: string): string {
  const fence = '`'.repeat(Math.max(3, longestRun(text) + 1));
  return `${fence}${language}\n${text}\n${fence}\n`;
}
