import type { TextPiece } from '../model/portable';

/** A text in which a sign of the private use area stands for each name. */
export interface MarkedText {
  readonly text: string;
  /** The mark of each piece; `''` for one that stays as it is. */
  readonly marks: readonly string[];
}

const FIRST = 0xE000;

/** The text of pieces with marks in place of what follows. */
export function markedText(pieces: readonly TextPiece[]): MarkedText {
  const marks = pieces.map((piece, index) => (typeof piece === 'string' ? '' : String.fromCharCode(FIRST + index)));
  return { text: pieces.map((piece, index) => (typeof piece === 'string' ? piece : marks[index])).join(''), marks };
}
