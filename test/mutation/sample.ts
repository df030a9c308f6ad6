const MODULUS = 2 ** 31 - 1;

/** Numbers that look random and are the same for the same seed, from 0 up to 1. */
function random(seed: number): () => number {
  let state = 1 + seed % (MODULUS - 1);
  return () => {
    state = state * 48_271 % MODULUS;
    return state / MODULUS;
  };
}

/** Some of many, each as likely as the others, the same ones for the same seed; all of them where there are no more. */
export function sample<Item>(items: readonly Item[], count: number, seed: number): Item[] {
  const next = random(seed);
  const left = items.map((item, index) => ({ item, index, rank: next() }));
  return left.sort((a, b) => a.rank - b.rank).slice(0, count).sort((a, b) => a.index - b.index).map(({ item }) => item);
}
