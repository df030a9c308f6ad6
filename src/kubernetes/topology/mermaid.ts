import { graphOf } from './graph';
import type { GraphNode } from './graph';
import type { Topology } from './topology';

/** A text inside quotes; Mermaid reads entities of its own there, and takes markup out of nothing. */
function quoted(text: string): string {
  return `"${text.replace(/[^\p{L}\p{N} .,:;/_+·*()-]/gu, (character) => `#${character.codePointAt(0)};`)}"`;
}

const SHAPES: Readonly<Record<GraphNode['role'], readonly [string, string]>> = { entry: ['([', '])'], workload: ['[', ']'], external: ['[(', ')]'] };

/** A topology as a Mermaid flowchart; a namespace is a frame where there are several. @see https://mermaid.js.org/syntax/flowchart.html */
export function mermaid(topology: Topology): string {
  const { nodes, edges } = graphOf(topology, true);
  const names = new Map(nodes.map(({ id }, index) => [id, `n${index + 1}`]));
  const box = ({ id, title, subtitle, role }: GraphNode): string => `${names.get(id)}${SHAPES[role][0]}${quoted(`${title}\n${subtitle}`).replaceAll('#10;', '<br>')}${SHAPES[role][1]}`;
  const frames = topology.namespaces.length > 1 ? topology.namespaces : [];
  const framed = frames.flatMap((namespace, index) => {
    const inside = nodes.filter(({ group, role }) => role === 'workload' && group === namespace);
    return inside.length === 0 ? [] : [`  subgraph ns${index + 1} [${quoted(namespace)}]`, ...inside.map((node) => `    ${box(node)}`), '  end'];
  });
  const free = nodes.filter(({ group, role }) => role !== 'workload' || !frames.includes(group)).map((node) => `  ${box(node)}`);
  const arrows = edges.map(({ from, to, label }) => `  ${names.get(from)} -->${label === '' ? '' : `|${quoted(label)}|`} ${names.get(to)}`);
  return ['flowchart LR', ...free, ...framed, ...arrows, ''].join('\n');
}
