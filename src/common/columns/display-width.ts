/** A colour of ours, which takes no room. */
// eslint-disable-next-line no-control-regex
const COLOUR = /\u001b\[\d{1,2}m/g;

/** What stands on top of the character before it. */
const ON_TOP = /[\p{Mn}\p{Me}\u200b-\u200f\ufe00-\ufe0f]/u;

/** What terminals draw two columns wide: East Asian scripts and pictures. */
const WIDE = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u;

/** Almost every text is nothing but this. */
const PLAIN = /^[\x20-\x7e]*$/;

function columnsOf(character: string): number {
  if (ON_TOP.test(character)) return 0;
  return WIDE.test(character) ? 2 : 1;
}

/** How many columns of a terminal a line takes; colours take none. */
export function displayWidth(line: string): number {
  if (PLAIN.test(line)) return line.length;
  return Array.from(line.replace(COLOUR, '')).reduce((sum, character) => sum + columnsOf(character), 0);
}
