import type { Box, Point, Port } from './layout';
import { layoutOf } from './layout';
import { SIZE } from './size';
import { graphOf } from '../graph';
import type { Graph, GraphEdge } from '../graph';
import type { Topology } from '../topology';

/** What the style element of every picture holds. */
export const PICTURE_STYLE = `
    svg { background: #ffffff; color: #1f2328; --line: #8c959f; --edge: #6e7781; --box: #f6f8fa; --entry: #ddf4ff; --entry-line: #0969da; --external: #fff8c5; --external-line: #9a6700; --small: #57606a; }
    text { font: 13px system-ui, -apple-system, "Segoe UI", "DejaVu Sans", sans-serif; fill: currentColor; }
    .title { font-weight: 600; }
    .small { font-size: 11px; fill: var(--small); }
    .port { font-size: 11px; paint-order: stroke; stroke: #ffffff; stroke-width: 4px; stroke-linejoin: round; }
    .left { text-anchor: end; }
    .box { fill: var(--box); stroke: var(--line); }
    .entry .box { fill: var(--entry); stroke: var(--entry-line); }
    .external .box { fill: var(--external); stroke: var(--external-line); stroke-dasharray: 5 3; }
    .edge { fill: none; stroke: var(--edge); stroke-width: 1.2px; }
    .edge:hover { stroke: currentColor; stroke-width: 2.4px; }
    .head { fill: var(--edge); }
    @media (prefers-color-scheme: dark) {
      svg { background: #0d1117; color: #e6edf3; --line: #6e7681; --edge: #8b949e; --box: #161b22; --entry: #0c2d6b; --entry-line: #58a6ff; --external: #3b2300; --external-line: #d29922; --small: #9da7b3; }
      .port { stroke: #0d1117; }
    }
  `;

function escaped(text: string): string {
  return text.replace(/[\p{Cc}\uFFFE\uFFFF]/gu, ' ').replace(/[\uD800-\uDFFF]/gu, ' ').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

function cut(text: string, length: number): string {
  const characters = [...text];
  return characters.length <= length ? text : `${characters.slice(0, length - 1).join('')}…`;
}

const round = (value: number): number => Math.round(value * 10) / 10;
const at = ({ x, y }: Point): string => `${round(x)} ${round(y)}`;

/** A curve that leaves and reaches each point horizontally. */
function curve([start, ...rest]: readonly Point[]): string {
  let previous = start;
  let path = `M${at(start)}`;
  for (const point of rest) {
    const bend = (point.x - previous.x) / 2;
    path += point.y === previous.y ? `L${at(point)}` : `C${at({ x: previous.x + bend, y: previous.y })} ${at({ x: point.x - bend, y: point.y })} ${at(point)}`;
    previous = point;
  }
  return path;
}

function box({ node, x, y, height }: Box): string {
  const middle = y + height / 2;
  return `  <g class="${node.role}"><title>${escaped(node.id)}</title><rect class="box" x="${x}" y="${round(y)}" width="${SIZE.box}" height="${round(height)}" rx="6"/>`
    + `<text class="title" x="${x + SIZE.padding}" y="${round(middle - 3)}">${escaped(cut(node.title, 25))}</text>`
    + `<text class="small" x="${x + SIZE.padding}" y="${round(middle + 14)}">${escaped(cut(node.subtitle, 31))}</text></g>\n`;
}

function port({ x, y, label, side }: Port): string {
  const out = side === 'left' ? -1 : 1;
  return `  <path class="head" d="M${x + 7 * out} ${round(y - 4)}L${x} ${round(y)}L${x + 7 * out} ${round(y + 4)}z"/>`
    + (label === '' ? '\n' : `<text class="port small ${side}" x="${x + 10 * out}" y="${round(y - 4)}">${escaped(cut(label, 18))}</text>\n`);
}

function arrow({ from, to, label }: GraphEdge, path: readonly Point[]): string {
  if (path.length === 0) return '';
  return `  <path class="edge" d="${curve(path)}"><title>${escaped(`${from} → ${to}${label === '' ? '' : `, port ${label}`}`)}</title></path>\n`;
}

function describe({ nodes, edges }: Graph): string {
  const titles = new Map(nodes.map(({ id, title }) => [id, title]));
  return edges.map(({ from, to, label }) => `${titles.get(from)} to ${titles.get(to)}${label === '' ? '' : ` at ${label}`}`).join('; ') || 'No calls.';
}

/**
 * A topology as a picture that follows the reader's light or dark scheme, with every arrow also told in words.
 *
 * @param id tells it from other pictures of the same page
 */
export function svg(topology: Topology, title: string, id = ''): string {
  const graph = graphOf(topology);
  const layout = layoutOf(graph);
  const [width, height] = [Math.ceil(layout.width), Math.ceil(layout.height)];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="${id}title ${id}desc">
  <title id="${id}title">${escaped(title)}</title>
  <desc id="${id}desc">${escaped(describe(graph))}</desc>
  <style>${PICTURE_STYLE}</style>
${graph.edges.map((edge, index) => arrow(edge, layout.paths[index])).join('')}${layout.boxes.map(box).join('')}${layout.ports.map(port).join('')}</svg>
`;
}
