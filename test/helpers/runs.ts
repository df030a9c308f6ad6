/** How often a random test runs: `usual` times, or the part of it that the quick loop's `RANDOM_TESTS_PART` names. */
export function runs(usual: number): number {
  return Math.ceil(usual * Number(process.env.RANDOM_TESTS_PART ?? 1));
}
