import { displayWidth } from './display-width';

/** One character, or a colour of ours, which takes no room. */
// eslint-disable-next-line no-control-regex
const PIECE = /\u001b\[\d{1,2}m|./gsu;

interface Piece {
  readonly text: string;
  readonly width: number;
}

function piecesOf(text: string): Piece[] {
  return (text.match(PIECE) ?? []).map((piece) => ({ text: piece, width: displayWidth(piece) }));
}

/** Breaks a word into parts of at most so many columns. */
export function breakWord(word: string, most: number): string[] {
  const parts = [''];
  let used = 0;
  for (const { text, width } of piecesOf(word)) {
    if (used + width > most && used > 0) {
      parts.push('');
      used = 0;
    }
    parts[parts.length - 1] += text;
    used += width;
  }
  return parts;
}

/** So many of the pieces from the start as there is room for. */
function fitting(pieces: readonly Piece[], most: number): number {
  let used = 0;
  const end = pieces.findIndex(({ width }) => (used += width) > most);
  return end < 0 ? pieces.length : end;
}

/** A text of at most so many columns: what is left out is in the middle, since names and paths differ at both ends. Colours stay. */
export function shortened(text: string, most: number): string {
  if (displayWidth(text) <= most) return text;
  const pieces = piecesOf(text);
  const tail = fitting(pieces.toReversed(), Math.floor(most / 2));
  const head = fitting(pieces, most - 1 - pieces.slice(pieces.length - tail).reduce((sum, { width }) => sum + width, 0));
  const colours = pieces.slice(head, pieces.length - tail).filter(({ width, text: piece }) => width === 0 && piece.length > 1);
  const join = (some: readonly Piece[]): string => some.map((piece) => piece.text).join('');
  return `${join(pieces.slice(0, head))}…${join(colours)}${join(pieces.slice(pieces.length - tail))}`;
}
