import type { Layers, Step } from './layers';

const SWEEPS = 12;

function neighbours(count: number, steps: readonly Step[], side: 'from' | 'to'): readonly (readonly number[])[] {
  const found = Array.from({ length: count }, (): number[] => []);
  for (const step of steps) found[step[side === 'from' ? 'to' : 'from']].push(step[side]);
  return found;
}

/** How many pairs of arrows between two neighbouring layers cross; the layer on the right is given with the places of its callers. */
function crossingsOf(right: readonly number[], callers: readonly (readonly number[])[], position: ReadonlyMap<number, number>): number {
  const ends = right.map((place) => callers[place].map((caller) => position.get(caller) ?? 0));
  let crossings = 0;
  for (let below = 1; below < ends.length; below++) {
    for (let above = 0; above < below; above++) {
      for (const high of ends[below]) for (const low of ends[above]) if (low > high) crossings += 1;
    }
  }
  return crossings;
}

function positionsOf(columns: readonly (readonly number[])[]): Map<number, number> {
  return new Map(columns.flatMap((column) => column.map((place, index): [number, number] => [place, index])));
}

function sortedBy(column: readonly number[], linked: readonly (readonly number[])[], position: ReadonlyMap<number, number>): number[] {
  const weight = (place: number): number => {
    const there = linked[place].map((other) => position.get(other) ?? 0);
    return there.length === 0 ? position.get(place) ?? 0 : there.reduce((sum, one) => sum + one, 0) / there.length;
  };
  const weights = new Map(column.map((place) => [place, weight(place)]));
  return [...column].sort((a, b) => (weights.get(a) ?? 0) - (weights.get(b) ?? 0) || (position.get(a) ?? 0) - (position.get(b) ?? 0));
}

/** More places than this are not counted over again at each try. */
const COUNTED = 400;

/**
 * The places of each layer from top to bottom, with few arrows that cross: each layer is sorted by where its neighbours are, to and fro, and
 * the best of all tries is taken.
 */
export function ordered({ layerOf, steps }: Layers): readonly (readonly number[])[] {
  const count = layerOf.length;
  let columns = Array.from({ length: layerOf.reduce((most, layer) => Math.max(most, layer), -1) + 1 }, (): number[] => []);
  layerOf.forEach((layer, place) => columns[layer].push(place));
  const callers = neighbours(count, steps, 'from');
  const called = neighbours(count, steps, 'to');
  const total = (): number => {
    const position = positionsOf(columns);
    return columns.slice(1).reduce((sum, column) => sum + crossingsOf(column, callers, position), 0);
  };
  let best = columns;
  let fewest = count > COUNTED ? 0 : total();
  for (let sweep = 0; sweep < SWEEPS && (fewest > 0 || count > COUNTED); sweep++) {
    const linked = sweep % 2 === 0 ? callers : called;
    const position = positionsOf(columns);
    const next = [...columns];
    for (const index of sweep % 2 === 0 ? next.keys() : [...next.keys()].reverse()) {
      next[index] = sortedBy(next[index], linked, position);
      next[index].forEach((place, at) => position.set(place, at));
    }
    columns = next;
    const crossings = count > COUNTED ? 0 : total();
    if (count <= COUNTED && crossings >= fewest) continue;
    best = columns;
    fewest = crossings;
  }
  return best;
}
