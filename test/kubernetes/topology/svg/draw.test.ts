import { svg } from '../../../../src/kubernetes/topology/svg/draw';
import { layoutOf } from '../../../../src/kubernetes/topology/svg/layout';
import type { Topology } from '../../../../src/kubernetes/topology/topology';

/** A graph of calls, written `a>b`. */
function graph(calls: string, more = ''): Parameters<typeof layoutOf>[0] {
  const edges = calls.split(' ').filter((one) => one !== '').map((one) => ({ from: one.split('>')[0], to: one.split('>')[1], label: '80' }));
  const ids = [...new Set([...edges.flatMap(({ from, to }) => [from, to]), ...more.split(' ').filter((one) => one !== '')])];
  return { nodes: ids.map((id) => ({ id, title: id, subtitle: '', role: id.startsWith('in') ? 'entry' as const : 'workload' as const, group: '' })), edges };
}

/** The boxes from left to right, each column from top to bottom. */
function columnsOf(calls: string, more?: string): string {
  const { boxes } = layoutOf(graph(calls, more));
  const columns = [...new Set(boxes.map(({ x }) => x))].sort((a, b) => a - b);
  return columns.map((x) => boxes.filter((box) => box.x === x).sort((a, b) => a.y - b.y).map(({ node }) => node.id).join(',')).join(' | ');
}

it.each([
  ['who calls stands left of whom it calls', 'a>b b>c', 'a | b | c'],
  ['a box stands right of all who call it', 'a>b b>c a>c', 'a | b | c'],
  ['what comes in from outside stands first, and nothing stands beside it', 'in>a b>c', 'in | a,b | c'],
  ['a circle is cut where it closes', 'a>b b>c c>a', 'a | b | c'],
  ['a long way round has a place of its own', 'a>b b>c c>d a>d', 'a | b | c | d'],
  ['arrows do not cross where they need not', 'a>y b>x', 'a,b | y,x'],
])('%s', (_, calls, columns) => {
  expect(columnsOf(calls)).toBe(columns);
});

it('boxes without arrows stand in rows below', () => {
  const { boxes, height } = layoutOf(graph('a>b', 'c d'));
  const top = (id: string): number => boxes.find(({ node }) => node.id === id)?.y ?? NaN;
  expect(top('c')).toBeGreaterThan(top('a'));
  expect(top('d')).toBe(top('c'));
  expect(height).toBeGreaterThan(top('c'));
});

it('no box covers another, and all are inside of the picture', () => {
  const calls = Array.from({ length: 60 }, (_, index) => [`a${index}>a${(index * 7 + 3) % 60}`, `a${index}>a${(index * 11 + 5) % 60}`]).flat();
  const { boxes, width, height } = layoutOf(graph(calls.join(' '), 'x y z'));
  const overlapping = boxes.flatMap((one, index) => boxes.slice(index + 1).filter((other) =>
    Math.abs(one.x - other.x) < 200 && one.y < other.y + other.height && other.y < one.y + one.height));
  expect(overlapping).toEqual([]);
  expect(boxes.every(({ x, y, height: own }) => x >= 0 && y >= 0 && x + 200 <= width && y + own <= height)).toBe(true);
});

it('an arrow ends at the port that it calls, one that leads back at the right of its box', () => {
  const { paths, boxes, ports } = layoutOf(graph('a>b b>a'));
  const [a, b] = boxes;
  expect(paths.map((path) => [path[0].x, path[path.length - 1].x])).toEqual([[a.x + 200, b.x], [b.x, a.x + 200]]);
  expect(ports.map(({ side, label, x }) => [side, label, x])).toEqual([['left', '80', b.x], ['right', '80', a.x + 200]]);
});

it('a long chain and a wide fan are drawn without recursion', () => {
  const chain = Array.from({ length: 3000 }, (_, index) => `a${index}>a${index + 1}`).join(' ');
  expect(layoutOf(graph(chain)).boxes).toHaveLength(3001);
});

const shop: Topology = {
  namespaces: ['shop'],
  workloads: [{ id: 'Deployment shop/web', kind: 'Deployment', name: 'web', namespace: 'shop', isolated: ['ingress'] }],
  externals: [{ id: 'host <db>', name: '<db> & "more"', kind: 'host' }],
  exposures: [],
  calls: [{ from: 'Deployment shop/web', to: 'host <db>', ports: ['5432'] }],
};

it('a picture has a title, tells its arrows in words, and follows the scheme of its reader', () => {
  const picture = svg(shop, 'Topology of <production>');
  expect(picture).toContain('role="img" aria-labelledby="title desc"');
  expect(picture).toContain('<title id="title">Topology of &lt;production&gt;</title>');
  expect(picture).toContain('<desc id="desc">web to &lt;db&gt; &amp; &quot;more&quot; at 5432</desc>');
  expect(picture).toContain('@media (prefers-color-scheme: dark)');
  expect(picture).toContain('>Deployment · policy: in</text>');
});

it('no text can be markup, and nothing is loaded from elsewhere', () => {
  const hostile = svg({ ...shop, externals: [{ id: 'host <db>', name: '</text><script>alert(1)</script>\u0000\u{1F600}', kind: ']]>' }] }, 'a');
  expect(hostile).not.toMatch(/<script|\u0000|href|url\(/);
});

it('what calls nobody is told so', () => {
  expect(svg({ ...shop, calls: [], externals: [] }, 'a')).toContain('<desc id="desc">No calls.</desc>');
});
