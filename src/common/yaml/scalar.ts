/** Words that YAML 1.1 or 1.2, or a reader in between, takes for something other than a string. */
const RESERVED = /^(y|n|yes|no|on|off|true|false|null|nan|inf)$/i;

/** Strings that every YAML reader takes for themselves: they start like a word, a path or a directive (`$patch`) and hold nothing that has a meaning to YAML. */
const PLAIN = /^(?:\$?[A-Za-z]|\/|\.\.?\/)(?:[A-Za-z0-9 ._/@+,=-]|:(?=[^ ]))*(?<! )$/;

/** Characters that a literal block cannot hold, or that readers disagree on. */
const UNPRINTABLE = /[^\n\x20-\x7e\u00a0-\u1fff\u2010-\u2027\u2030-\ud7ff\u{10000}-\u{1fffd}]/u;

/** How a string has to be written so that YAML 1.1 and YAML 1.2 readers both get it back unchanged. */
export type ScalarStyle = 'plain' | 'quoted' | 'block';

/** Chooses the most readable style that is safe. */
export function scalarStyle(text: string): ScalarStyle {
  if (PLAIN.test(text) && !RESERVED.test(text)) return 'plain';
  const isBlock = text.includes('\n') && /^[^\s]/.test(text) && !UNPRINTABLE.test(text) && !/[ \t]\n|\s$(?<!\n)|\n\n$/.test(text);
  return isBlock ? 'block' : 'quoted';
}
