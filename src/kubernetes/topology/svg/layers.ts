import type { Graph } from '../graph';

/** A step of an arrow from one layer to the next; between them, places that only arrows take. */
export interface Step {
  readonly from: number;
  readonly to: number;
}

/** Boxes in layers from left to right, so that arrows lead to the right where they can. */
export interface Layers {
  /** The layer of every box, then of every place that an arrow takes on its way. */
  readonly layerOf: readonly number[];
  readonly steps: readonly Step[];
  /** The places of each arrow, in the order of the graph's arrows; those of one that leads back are turned round. */
  readonly routes: readonly { readonly places: readonly number[]; readonly isBack: boolean }[];
}

interface Arrow {
  readonly from: number;
  readonly to: number;
}

/** The arrows that close a circle, by a walk in depth that starts where nothing leads to; without recursion, because chains may be long. */
function backArrows(count: number, arrows: readonly Arrow[]): ReadonlySet<Arrow> {
  const outgoing = Array.from({ length: count }, (): Arrow[] => []);
  const incoming = new Array<number>(count).fill(0);
  for (const arrow of arrows) {
    outgoing[arrow.from].push(arrow);
    incoming[arrow.to] += 1;
  }
  const state = new Array<'new' | 'open' | 'done'>(count).fill('new');
  const back = new Set<Arrow>();
  const starts = [...Array(count).keys()].sort((a, b) => Math.min(incoming[a], 1) - Math.min(incoming[b], 1) || a - b);
  for (const start of starts) {
    const path = state[start] === 'new' ? [{ at: start, next: 0 }] : [];
    while (path.length > 0) {
      const here = path[path.length - 1];
      state[here.at] = 'open';
      const arrow = outgoing[here.at][here.next++];
      if (arrow === undefined) {
        state[here.at] = 'done';
        path.pop();
      } else if (state[arrow.to] === 'open') {back.add(arrow);} else if (state[arrow.to] === 'new') {path.push({ at: arrow.to, next: 0 });}
    }
  }
  return back;
}

/** The longest way to each box, from the layer in which it may stand at the earliest. */
function longestWays(earliest: readonly number[], arrows: readonly Arrow[]): number[] {
  const count = earliest.length;
  const outgoing = Array.from({ length: count }, (): number[] => []);
  const open = new Array<number>(count).fill(0);
  for (const { from, to } of arrows) {
    outgoing[from].push(to);
    open[to] += 1;
  }
  const layer = [...earliest];
  const ready = [...Array(count).keys()].filter((node) => open[node] === 0);
  for (let node = ready.pop(); node !== undefined; node = ready.pop()) {
    for (const to of outgoing[node]) {
      layer[to] = Math.max(layer[to], layer[node] + 1);
      open[to] -= 1;
      if (open[to] === 0) ready.push(to);
    }
  }
  return layer;
}

/** Puts the boxes of a graph into layers: who calls stands left of whom it calls, as far as circles allow; what comes in from outside stands first. */
export function layersOf({ nodes, edges }: Graph): Layers {
  const numbers = new Map(nodes.map(({ id }, index) => [id, index]));
  const arrows = edges.map(({ from, to }): Arrow => ({ from: numbers.get(from) ?? 0, to: numbers.get(to) ?? 0 }));
  const back = backArrows(nodes.length, arrows);
  const forward = arrows.map((arrow) => back.has(arrow) ? { from: arrow.to, to: arrow.from } : arrow).filter(({ from, to }) => from !== to);
  const hasEntries = nodes.some(({ role }) => role === 'entry');
  const earliest = nodes.map(({ role }) => hasEntries && role !== 'entry' ? 1 : 0);
  return withRoutes(longestWays(earliest, forward), arrows, back);
}

function withRoutes(layers: readonly number[], arrows: readonly Arrow[], back: ReadonlySet<Arrow>): Layers {
  const layerOf = [...layers];
  const steps: Step[] = [];
  const routes = arrows.map((arrow) => {
    const isBack = back.has(arrow);
    const [from, to] = isBack ? [arrow.to, arrow.from] : [arrow.from, arrow.to];
    const between = Array.from({ length: Math.max(0, layerOf[to] - layerOf[from] - 1) }, (_, index) => layerOf.push(layerOf[from] + 1 + index) - 1);
    const places = [from, ...between, to];
    for (let index = 1; index < places.length; index++) if (from !== to) steps.push({ from: places[index - 1], to: places[index] });
    return { places, isBack };
  });
  return { layerOf, steps, routes };
}
