import { mapInOrder } from '../../checker/read/render/limit';

/** So many requests are on their way at once: nobody else has to wait for a server that has these to answer. */
const AT_ONCE = 8;

/** Does a piece of work for each item, several at once, and gives the results in the order of the items. */
export async function inParallel<Item, Result>(items: readonly Item[], work: (item: Item) => Promise<Result>): Promise<Result[]> {
  const results: Result[] = [];
  for await (const result of mapInOrder(items, AT_ONCE, work)) results.push(result);
  return results;
}
