import { lenientLexer } from './lenient';

/** What go-yaml takes in no text: control characters, and half a character outside of the basic plane. */
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufffe\uffff]/;

/** A character that no reader of kubectl takes where it stands, and where that is. */
export interface RefusedCharacter {
  /** In characters from the start of the document's text. */
  readonly offset: number;
  readonly message: string;
}

const OPENS = /^[[{]$/;
const CLOSES = /^[\]}]$/;

/** A tab before the first character of a line, where neither quotes nor braces are open. */
function tabInIndentation(text: string): number | undefined {
  let [offset, braces] = [0, 0];
  let startsLine = true;
  for (const lexeme of lenientLexer().lex(text)) {
    // Marks of the lexer itself, which stand for no text.
    if (/^[\u0002\u0018\u001f]$/.test(lexeme)) continue;
    const isLast = offset + lexeme.length === text.length;
    if (startsLine && braces === 0 && !isLast && /^ *\t[ \t]*$/.test(lexeme)) return offset + lexeme.indexOf('\t');
    if (OPENS.test(lexeme)) braces += 1;
    if (CLOSES.test(lexeme)) braces -= 1;
    startsLine = lexeme.endsWith('\n') || (startsLine && /^[ \t]*$/.test(lexeme));
    offset += lexeme.length;
  }
  return undefined;
}

/** The first character of a document that kubectl refuses and the YAML library takes. */
export function refusedCharacter(text: string): RefusedCharacter | undefined {
  const control = CONTROL.exec(text);
  if (control !== null) return { offset: control.index, message: 'Control characters are not allowed' };
  const tab = /^ *\t/m.test(text) ? tabInIndentation(text) : undefined;
  return tab === undefined ? undefined : { offset: tab, message: 'A tab cannot stand in the indentation of a line, even of an empty one' };
}
