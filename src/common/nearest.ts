/** Number of single-letter edits between two words, given up beyond a limit. */
function editDistance(left: string, right: string, limit: number): number {
  if (Math.abs(left.length - right.length) > limit) return limit + 1;
  let previous = Array.from({ length: right.length + 1 }, (_, position) => position);
  for (let row = 1; row <= left.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= right.length; column += 1) {
      const change = previous[column - 1] + (left[row - 1] === right[column - 1] ? 0 : 1);
      current.push(Math.min(change, previous[column] + 1, current[column - 1] + 1));
    }
    previous = current;
  }
  return previous[right.length];
}

/**
 * The candidate that a mistyped word most likely meant: equal but for capitals, or a few letters away; undefined where none is near.
 *
 * @param limit how many letters away is near; by default a third of the word's
 */
export function nearest(word: string, candidates: Iterable<string>, limit = Math.max(1, Math.floor(word.length / 3))): string | undefined {
  if (word.length > 60) return undefined;
  let best: string | undefined;
  let near = limit;
  for (const candidate of candidates) {
    const away = editDistance(word.toLowerCase(), candidate.toLowerCase(), near);
    if (away <= near) [best, near] = [candidate, away - 1];
  }
  return best;
}
