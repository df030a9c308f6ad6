import { join } from 'node:path';
import { graphCommand } from '../../src/cli/graph';
import { runCommand } from '../../src/cli/run-command';

const cwd = join(__dirname, '../..');

async function graph(...args: readonly string[]): Promise<{ code: number; out: string; err: string }> {
  const printed = { out: '', err: '' };
  const terminal = {
    out: (text: string) => void (printed.out += text), err: (text: string) => void (printed.err += text), colour: false, interactive: false,
  };
  return { code: await runCommand(graphCommand, args, { cwd, env: process.env, terminal }), ...printed };
}

test('the reference system: one application calls the other and is let in', async () => {
  expect(await graph('cloud-lb')).toEqual({
    code: 0,
    err: '',
    out: `flowchart LR
  n1(["service-2<br>Service · public"])
  n2["deployment-1<br>Deployment"]
  n3["deployment-2<br>Deployment"]
  n1 -->|"80"| n3
  n3 -->|"80"| n2
`,
  });
});

test('for other programs, every overlay', async () => {
  const { out } = await graph('--format', 'json');
  const { overlays } = JSON.parse(out) as { overlays: { overlay: string; exposures: { reach: string }[]; calls: unknown[] }[] };
  expect(overlays.map(({ overlay, exposures, calls }) => [overlay, exposures.map(({ reach }) => reach), calls])).toEqual(
    [['cloud-lb', 'public'], ['on-prem', 'nodes'], ['on-prem-metallb', 'public']].map(([overlay, reach]) => (
      [overlay, [reach], [{ from: 'Deployment default/deployment-2', to: 'Deployment default/deployment-1', ports: ['80'] }]])),
  );
});

test('several flowcharts are a page, and a picture shows one overlay', async () => {
  expect((await graph()).out.match(/^## .*/gm)).toEqual(['## cloud-lb', '## on-prem', '## on-prem-metallb']);
  expect((await graph('on-prem', '--format', 'svg')).out).toMatch(/^<svg [^]*<title id="title">Topology of on-prem<\/title>[^]*<\/svg>\n$/);
  expect(await graph('--format', 'svg')).toEqual({ code: 2, out: '', err: 'error: a picture shows one overlay\n  Name one of cloud-lb, on-prem, on-prem-metallb.\n' });
});
