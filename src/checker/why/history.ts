/** A part of the steps of a build, after which something is not what it was before; one step, or several that cannot be told apart. */
export interface Change<State> {
  /** Positions of steps: the first, and the one after the last. */
  readonly from: number;
  readonly to: number;
  readonly before: State;
  readonly after: State;
}

/** How something comes about in a build, step by step. */
export interface Steps<State> {
  /** After how many steps it may be looked at, in ascending order: the first is the start, the last the end. */
  readonly cuts: readonly number[];
  /** What it is after so many steps; undefined where that does not build. */
  after(cut: number): Promise<State | undefined>;
  same(a: State, b: State): boolean;
}

interface Known<State> {
  readonly index: number;
  readonly state: State;
}

/** Something between two places that can be looked at; undefined where nothing can. */
async function between<State>({ cuts, after }: Steps<State>, low: number, high: number): Promise<Known<State> | undefined> {
  const middle = Math.floor((low + high) / 2);
  const inside = Array.from({ length: high - low - 1 }, (_, index) => low + 1 + index).sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle));
  for (const index of inside) {
    const state = await after(cuts[index]);
    if (state !== undefined) return { index, state };
  }
  return undefined;
}

async function changesBetween<State>(steps: Steps<State>, low: Known<State>, high: Known<State>): Promise<readonly Change<State>[]> {
  if (low.index === high.index || steps.same(low.state, high.state)) return [];
  const middle = await between(steps, low.index, high.index);
  if (middle === undefined) return [{ from: steps.cuts[low.index], to: steps.cuts[high.index], before: low.state, after: high.state }];
  const [first, second] = await Promise.all([changesBetween(steps, low, middle), changesBetween(steps, middle, high)]);
  return [...first, ...second];
}

/** What is known of how something came about. */
export interface History<State> {
  /** After how many steps it was looked at first: 0 unless the start does not build. */
  readonly begins: number;
  readonly start: State;
  readonly changes: readonly Change<State>[];
}

/** Finds the steps after which something is not what it was before, looking where it differs only. What comes and goes again may be missed. */
export async function historyOf<State>(steps: Steps<State>): Promise<History<State> | undefined> {
  const { cuts, after } = steps;
  const end = await after(cuts[cuts.length - 1]);
  if (end === undefined) return undefined;
  for (let index = 0; index < cuts.length; index += 1) {
    const start = await after(cuts[index]);
    if (start === undefined) continue;
    const changes = await changesBetween(steps, { index, state: start }, { index: cuts.length - 1, state: end });
    return { begins: cuts[index], start, changes };
  }
  return undefined;
}
