function pattern(word: string): string {
  const literal = word.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
  return `${/^\w/.test(word) ? '(?<!\\w)' : ''}${literal}${/\w$/.test(word) ? '(?!\\w)' : ''}`;
}

/** Replaces words in a text, long ones first; only whole ones, so that `80` is not found in `8080`. */
export function replaceWords(text: string, words: readonly string[], replacement: (word: string) => string): string {
  const found = [...new Set(words)].filter((word) => word !== '' && text.includes(word)).sort((a, b) => b.length - a.length);
  return found.length === 0 ? text : text.replace(new RegExp(found.map(pattern).join('|'), 'g'), replacement);
}
