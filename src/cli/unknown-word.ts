import { nearest } from '../common/nearest';
import { CommandFault } from '../system/fault';

/**
 * A fault about a word that is none of those known: names the nearest and lists all.
 *
 * @param what what the word should be, as `command`
 */
export function unknownWord(what: string, word: string, known: readonly string[]): CommandFault {
  const guess = nearest(word, known);
  const all = `The ${what}s are ${known.join(', ')}.`;
  return new CommandFault(`there is no ${what} '${word}'`, guess === undefined ? all : `Did you mean '${guess}'? ${all}`);
}
