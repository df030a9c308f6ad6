/** So much of an expression is shown. */
const MOST = 160;

/** An expression on one line, cut where it gets long. */
export function oneLine(text: string): string {
  const line = text.trim().replace(/\s+/g, ' ');
  return line.length > MOST ? `${line.slice(0, MOST - 1)}…` : line;
}
