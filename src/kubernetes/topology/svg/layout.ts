import { layersOf } from './layers';
import type { Layers } from './layers';
import { ordered } from './order';
import { relaxed } from './relax';
import { SIZE } from './size';
import type { Graph, GraphNode } from '../graph';

/** A box with its place. */
export interface Box {
  readonly node: GraphNode;
  readonly x: number;
  readonly y: number;
  readonly height: number;
}

/** A point. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The end of arrows at a box: all that arrive at the same ports. */
export interface Port extends Point {
  readonly label: string;
  /** Which side of the box it is at: those of arrows that lead back are on the right. */
  readonly side: 'left' | 'right';
}

/** A drawing in numbers. */
export interface Layout {
  readonly boxes: readonly Box[];
  readonly ports: readonly Port[];
  /** The points that each arrow of the graph goes through; none of one that leads to where it comes from. */
  readonly paths: readonly (readonly Point[])[];
  readonly width: number;
  readonly height: number;
}

const SLOT = 14;

function heightOf(ports: number): number {
  return Math.max(2 * SIZE.line, ports * SIZE.port) + SIZE.padding;
}

/** The ports of a box on one side, by the labels of the arrows that arrive there. */
function portsOf(graph: Graph, routes: Layers['routes'], isBack: boolean): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, Set<string>>(graph.nodes.map(({ id }) => [id, new Set()]));
  graph.edges.forEach(({ from, to, label }, index) => {
    if (from !== to && routes[index].isBack === isBack) found.get(to)?.add(label);
  });
  return new Map([...found].map(([id, labels]) => [id, [...labels]]));
}

/** Boxes that no arrow touches stand in rows below the others. */
function unlinked(nodes: readonly GraphNode[], top: number, perRow: number): readonly Box[] {
  const height = heightOf(0);
  return nodes.map((node, index) => ({
    node, x: SIZE.margin + index % perRow * (SIZE.box + SIZE.row), y: top + Math.floor(index / perRow) * (height + SIZE.row), height,
  }));
}

/** The places of boxes and arrows. */
export function layoutOf({ nodes: all, edges }: Graph): Layout {
  const touched = new Set(edges.flatMap(({ from, to }) => from === to ? [] : [from, to]));
  const graph = { nodes: all.filter(({ id }) => touched.has(id)), edges: edges.filter(({ from, to }) => from !== to) };
  const linked = linkedLayout(graph);
  const alone = all.filter(({ id }) => !touched.has(id));
  const perRow = Math.max(Math.ceil(Math.sqrt(alone.length)), Math.floor((linked.width - 2 * SIZE.margin + SIZE.row) / (SIZE.box + SIZE.row)), 1);
  const boxes = [...linked.boxes, ...unlinked(alone, linked.boxes.length === 0 ? SIZE.margin : linked.height, perRow)];
  const paths = new Map(graph.edges.map((edge, index) => [edge, linked.paths[index]]));
  return {
    boxes,
    ports: linked.ports,
    paths: edges.map((edge) => paths.get(edge) ?? []),
    width: boxes.reduce((most, { x }) => Math.max(most, x + SIZE.box), 0) + SIZE.margin,
    height: boxes.reduce((most, { y, height }) => Math.max(most, y + height), linked.height - SIZE.margin) + SIZE.margin,
  };
}

function linkedLayout(graph: Graph): Layout {
  const { nodes, edges } = graph;
  const layers = layersOf(graph);
  const columns = ordered(layers);
  const numbers = new Map(nodes.map(({ id }, index) => [id, index]));
  const sides = { left: portsOf(graph, layers.routes, false), right: portsOf(graph, layers.routes, true) };
  const heights = layers.layerOf.map((_, place) => place < nodes.length ? heightOf(sides.left.get(nodes[place].id)?.length ?? 0) : SLOT);
  const linked = layers.layerOf.map((): number[] => []);
  for (const { from, to } of layers.steps) {
    linked[from].push(to);
    linked[to].push(from);
  }
  const tops = nodes.length === 0 ? [] : relaxed(columns, linked, heights);
  const left = (place: number): number => SIZE.margin + layers.layerOf[place] * (SIZE.box + SIZE.column);
  const right = (place: number): number => left(place) + SIZE.box;
  const middle = (place: number): number => tops[place] + heights[place] / 2;
  const portAt = (place: number, side: Port['side'], label: string): Point => {
    const labels = sides[side].get(nodes[place].id) ?? [];
    return { x: side === 'left' ? left(place) : right(place), y: tops[place] + heights[place] * (labels.indexOf(label) + 1) / (labels.length + 1) };
  };
  const paths = edges.map(({ from, to, label }, index): readonly Point[] => {
    const { places, isBack } = layers.routes[index];
    const [start, end] = [numbers.get(from) ?? 0, numbers.get(to) ?? 0];
    const between = places.slice(1, -1).flatMap((place) => [{ x: left(place), y: middle(place) }, { x: right(place), y: middle(place) }]);
    return isBack
      ? [{ x: left(start), y: middle(start) }, ...between.reverse(), portAt(end, 'right', label)]
      : [{ x: right(start), y: middle(start) }, ...between, portAt(end, 'left', label)];
  });
  const boxes = nodes.map((node, place): Box => ({ node, x: left(place), y: tops[place], height: heights[place] }));
  const ports = (['left', 'right'] as const).flatMap((side) => nodes.flatMap(({ id }, place) =>
    (sides[side].get(id) ?? []).map((label): Port => ({ ...portAt(place, side, label), label, side }))));
  const height = tops.reduce((lowest, top, place) => Math.max(lowest, top + heights[place]), SIZE.margin) + SIZE.margin;
  return { boxes, ports, paths, width: columns.length * (SIZE.box + SIZE.column) - SIZE.column + 2 * SIZE.margin, height };
}
