import { join } from 'node:path';
import { runCommand } from '../../src/cli/run-command';
import { whyCommand } from '../../src/cli/why';
import { inFolder } from '../helpers/render';

const REPOSITORY = join(__dirname, '../..');

async function why(cwd: string, ...args: readonly string[]): Promise<{ code: number; out: string; err: string }> {
  const printed = { out: '', err: '' };
  const terminal = {
    out: (text: string) => void (printed.out += text), err: (text: string) => void (printed.err += text), colour: false, interactive: false,
  };
  return { code: await runCommand(whyCommand, args, { cwd, env: process.env, terminal }), ...printed };
}

test('overlays that have a value from the same places are one answer', async () => {
  const { code, out, err } = await why(REPOSITORY, 'deployment/deployment-2', 'env[APP_1_SERVICE_URL].value');
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out.replace(/\.projenrc\.ts:\d+/, '.projenrc.ts:N')).toBe(`apps/v1 Deployment default/deployment-2 in cloud-lb, on-prem, on-prem-metallb
spec.template.spec.containers[0].env[0].value: http://service-1.default.svc.cluster.local:80
  set by     base/app-2/deployment.yaml:37  the object's file
             declared in .projenrc.ts:N
`);
});

test('for other programs, of the overlays that are named', async () => {
  const { out } = await why(REPOSITORY, 'Service default/service-2', 'spec.type', '--overlay', 'on-prem', '--format', 'json');
  const place = (file: string, line: number, column: number): object => ({ file, line, column, declaredIn: { file: '.projenrc.ts', line: expect.any(Number) as number } });
  expect(JSON.parse(out)).toEqual({
    objects: [{
      overlays: ['on-prem'],
      resource: 'v1 Service default/service-2',
      from: { by: 'file', source: place('base/app-2/service.yaml', 2, 1) },
      field: {
        path: 'spec.type',
        links: [
          { value: 'NodePort', causes: [{ by: 'patches', source: place('overlays/on-prem/app-2/service.patch.yaml', 8, 3), namedIn: { file: 'overlays/on-prem/kustomization.yaml', line: 7 } }] },
          { value: 'ClusterIP', causes: [{ by: 'file', source: place('base/app-2/service.yaml', 10, 3) }] },
        ],
        repeats: [],
        proven: true,
      },
    }],
  });
});

test('an overlay may stand behind the field, and the command works from any folder', async () => {
  const [first] = (await why(join(REPOSITORY, 'base'), 'Service', 'service-2', 'spec.type', 'on-prem')).out.split('\n');
  expect(first).toBe('v1 Service default/service-2 in on-prem');
});

test('a repository without overlays is any kustomization that no other one includes', async () => {
  const files = [
    { path: 'deploy/kustomization.yaml', content: 'resources: [web.yaml]\n' },
    { path: 'deploy/web.yaml', content: 'apiVersion: v1\nkind: Service\nmetadata: { name: web }\nspec: { ports: [{ port: 80 }] }\n' },
  ];
  await inFolder(files, async (folder) => {
    expect(await why(folder, 'svc/web', 'ports.port')).toEqual({ code: 0, err: '', out: 'v1 Service web in deploy\nspec.ports[0].port: 80\n  set by     deploy/web.yaml:4  the object\'s file\n' });
  });
});

test('a kustomization that does not build is told, the others are answered', async () => {
  const files = [
    { path: 'overlays/a/kustomization.yaml', content: 'resources: [gone.yaml]\n' },
    { path: 'overlays/b/kustomization.yaml', content: 'resources: [s.yaml]\n' },
    { path: 'overlays/b/s.yaml', content: 'apiVersion: v1\nkind: Service\nmetadata: { name: web }\nspec: { ports: [{ port: 80 }] }\n' },
  ];
  await inFolder(files, async (folder) => {
    const { code, out, err } = await why(folder, 'web', 'ports.port');
    expect(code).toBe(1);
    expect(err).toMatch(/^error: a does not build: /);
    expect(out).toBe('v1 Service web in b\nspec.ports[0].port: 80\n  set by     overlays/b/s.yaml:4  the object\'s file\n');
  });
});

test('what there is not', async () => {
  expect(await why(REPOSITORY, 'deployment/deployment-3')).toEqual({
    code: 2, out: '', err: 'error: nothing that is rendered is called \'deployment/deployment-3\'\n  Did you mean \'deployment/deployment-1\'? "list" shows what there is.\n',
  });
  expect((await why(REPOSITORY)).code).toBe(2);
});
