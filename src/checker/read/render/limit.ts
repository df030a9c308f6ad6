/**
 * Starts `work` on every item, at most `concurrency` at once, right when it is called;
 * the generator yields the results in the order of the items as soon as they are there.
 */
export function mapInOrder<Item, Result>(
  items: readonly Item[], concurrency: number, work: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  const waiting: (() => void)[] = [];
  let free = Math.max(1, concurrency);
  const running = items.map(start);
  // A failure is reported when its turn comes, not as an unhandled rejection before that.
  for (const result of running) result.catch(() => undefined);
  return inOrder(running);

  async function start(item: Item): Promise<Result> {
    if (free > 0) free -= 1;
    else await new Promise<void>((go) => waiting.push(go));
    try {
      return await work(item);
    } finally {
      const next = waiting.shift();
      if (next === undefined) free += 1;
      else next();
    }
  }
}

async function* inOrder<Result>(running: readonly Promise<Result>[]): AsyncGenerator<Result> {
  for (const result of running) yield await result;
}
