import { join } from 'node:path';
import { listCommand } from '../../src/cli/list';
import { runCommand } from '../../src/cli/run-command';
import { inFolder } from '../helpers/render';

const REPOSITORY = join(__dirname, '../..');

async function list(cwd: string, args: readonly string[], columns?: number): Promise<{ code: number; out: string; err: string }> {
  const printed = { out: '', err: '' };
  const terminal = {
    out: (text: string) => void (printed.out += text), err: (text: string) => void (printed.err += text), colour: false, interactive: false, columns,
  };
  return { code: await runCommand(listCommand, args, { cwd, env: process.env, terminal }), ...printed };
}

test('the reference system on one screen of 80 columns', async () => {
  const { code, out, err } = await list(REPOSITORY, [], 80);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toBe(`overlay          objects  Pods  CPU  memory  units  namespaces
cloud-lb               4     4    -       -      1  default
on-prem                4     4    -       -      1  default
on-prem-metallb        6     4    -       -      1  default, metallb-system

application   kind        Pods  CPU  memory  in
deployment-1  Deployment     2    -       -  all
deployment-2  Deployment     2    -       -  all

address       kind          called from   leads to      in
service-2:80  LoadBalancer  everywhere    deployment-2  cloud-lb, o…prem-metallb
<node>:30080  NodePort      every node    deployment-2  on-prem
service-1:80  Service       deployment-2  deployment-1  all
service-2:80  Service       the cluster   deployment-2  all

image                        tag     pinned  in
j796160836/simple-test-http  latest  no      all

accepted                  by
    because
capabilities-not-dropped  deployment-1, deployment-2
    binding port 80 and dropping privileges take capabilities
image-tag-mutable         deployment-1, deployment-2
    a test image, published as "latest" only
run-as-root               deployment-1, deployment-2
    the image binds port 80 as root
writable-root-filesystem  deployment-1, deployment-2
    the web server in the image keeps its state in its own folders
`);
});

test('for other programs, of the overlays that are named', async () => {
  const { out } = await list(REPOSITORY, ['on-prem', '--format', 'json']);
  const { overlays } = JSON.parse(out) as { overlays: { overlay: string; units: string[]; workloads: { name: string }[] }[] };
  expect(overlays.map(({ overlay, units, workloads }) => [overlay, units, workloads.map(({ name }) => name)])).toEqual([
    ['on-prem', ['overlays/on-prem'], ['default/deployment-1', 'default/deployment-2']],
  ]);
});

test('an overlay that is the sum of its units names them', async () => {
  const service = (name: string): string => `apiVersion: v1\nkind: Service\nmetadata: { name: ${name} }\nspec: { ports: [{ port: 80 }] }\n`;
  const files = [
    { path: 'overlays/dev/kustomization.yaml', content: 'resources: [a, b]\n' },
    ...['a', 'b'].flatMap((unit) => [
      { path: `overlays/dev/${unit}/kustomization.yaml`, content: 'resources: [s.yaml]\n' },
      { path: `overlays/dev/${unit}/s.yaml`, content: service(unit) },
    ]),
    { path: 'overlays/gone/kustomization.yaml', content: 'resources: [gone.yaml]\n' },
  ];
  await inFolder(files, async (folder) => {
    const { code, out, err } = await list(folder, ['--format', 'json']);
    expect(code).toBe(1);
    expect(err).toMatch(/^error: gone does not build: /);
    expect((JSON.parse(out) as { overlays: { units: string[] }[] }).overlays.map(({ units }) => units)).toEqual([['overlays/dev/a', 'overlays/dev/b']]);
  });
});

test('what would be fetched is refused, and the others are listed', async () => {
  const files = [
    { path: 'overlays/dev/kustomization.yaml', content: 'resources: [s.yaml]\n' },
    { path: 'overlays/dev/s.yaml', content: 'apiVersion: v1\nkind: Service\nmetadata: { name: web }\nspec: { ports: [{ port: 80 }] }\n' },
    { path: 'overlays/far/kustomization.yaml', content: 'resources: [https://example.com/all.yaml]\n' },
  ];
  await inFolder(files, async (folder) => {
    const { code, out, err } = await list(folder, []);
    expect(code).toBe(2);
    expect(err).toMatch(/^error: far is not built: /);
    expect(out).toMatch(/^dev +1 /m);
  });
});
