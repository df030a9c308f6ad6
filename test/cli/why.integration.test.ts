import { join } from 'node:path';
import { runCommand } from '../../src/cli/run-command';
import { whyCommand } from '../../src/cli/why';
import { LEDGER_PATH } from '../../src/contract/ledger-path';
import type { Origins } from '../../src/contract/origins';
import { ledgerDigest, ORIGINS_PATH } from '../../src/contract/origins';
import { inFolder } from '../helpers/render';

const REPOSITORY = join(__dirname, '../..');

async function why(cwd: string, ...args: readonly string[]): Promise<{ code: number; out: string; err: string }> {
  const printed = { out: '', err: '' };
  const terminal = {
    out: (text: string) => void (printed.out += text), err: (text: string) => void (printed.err += text), colour: false, interactive: false,
  };
  return { code: await runCommand(whyCommand, args, { cwd, env: process.env, terminal }), ...printed };
}

/** What is said of declarations depends on whether the repository was generated here. */
function withoutDeclarations(text: string): string {
  return text.replaceAll(/^ +declared in .*\n/gm, '');
}

test('overlays that have a value from the same places are one answer', async () => {
  const { code, out, err } = await why(REPOSITORY, 'deployment/deployment-2', 'env[APP_1_SERVICE_URL].value');
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(withoutDeclarations(out)).toBe(`apps/v1 Deployment default/deployment-2 in cloud-lb, on-prem, on-prem-metallb
spec.template.spec.containers[0].env[0].value: http://service-1.default.svc.cluster.local:80
  set by     base/app-2/deployment.yaml:37  the object's file
`);
});

/** A repository as it is generated, with the map that generation leaves. */
function generated(): { readonly path: string; readonly content: string }[] {
  const service = (spec: string): string => `apiVersion: v1\nkind: Service\nmetadata: { name: web }\nspec: ${spec}\n`;
  const files = [
    { path: 'base/kustomization.yaml', content: 'resources: [web.yaml]\n' },
    { path: 'base/web.yaml', content: service('{ type: ClusterIP, ports: [{ port: 80 }] }') },
    { path: 'overlays/prod/kustomization.yaml', content: 'resources: [../../base]\npatches:\n  - path: web.patch.yaml\n' },
    { path: 'overlays/prod/web.patch.yaml', content: service('{ type: NodePort }') },
  ];
  const ledger = JSON.stringify({ files: Object.fromEntries(files.map(({ path }) => [path, 'x'])) });
  const origins: Origins = {
    version: 1,
    ledger: ledgerDigest(ledger),
    places: [['.projenrc.ts', 7], ['.projenrc.ts', 9], ['.projenrc.ts', 10]],
    base: { '/Service//web': 0 },
    overlays: { prod: { declared: 1, objects: {}, changes: { 0: [2] } } },
  };
  return [...files, { path: LEDGER_PATH, content: ledger }, { path: ORIGINS_PATH, content: JSON.stringify(origins) }];
}

test('in a generated repository the lines that declare it, from the map of the generator', async () => {
  await inFolder(generated(), async (folder) => {
    expect((await why(folder, 'service/web', 'spec.type')).out).toBe(`v1 Service web in prod
spec.type: NodePort
  set by     overlays/prod/web.patch.yaml:4  patch
             named in overlays/prod/kustomization.yaml:3
             declared in .projenrc.ts:9, which changes it in .projenrc.ts:10
  before     ClusterIP
  set by     base/web.yaml:4  the object's file
             declared in .projenrc.ts:7
`);
  });
});

test('for other programs, of the overlays that are named', async () => {
  await inFolder(generated(), async (folder) => {
    const { out } = await why(folder, 'Service', 'web', 'spec.type', '--overlay', 'prod', '--format', 'json');
    const declared = { declaredIn: { file: '.projenrc.ts', line: 7 } };
    expect(JSON.parse(out)).toEqual({
      objects: [{
        overlays: ['prod'],
        resource: 'v1 Service web',
        from: { by: 'file', source: { file: 'base/web.yaml', line: 1, column: 1 }, ...declared },
        field: {
          path: 'spec.type',
          links: [
            {
              value: 'NodePort',
              causes: [{
                by: 'patches',
                source: { file: 'overlays/prod/web.patch.yaml', line: 4, column: 9 },
                namedIn: { file: 'overlays/prod/kustomization.yaml', line: 3 },
                declaredIn: { file: '.projenrc.ts', line: 9 },
                changedIn: [{ file: '.projenrc.ts', line: 10 }],
              }],
            },
            { value: 'ClusterIP', causes: [{ by: 'file', source: { file: 'base/web.yaml', line: 4, column: 9 }, ...declared }] },
          ],
          repeats: [],
          proven: true,
        },
      }],
    });
  });
});

test('an overlay may stand behind the field, and the command works from any folder', async () => {
  const [first] = (await why(join(REPOSITORY, 'base'), 'Service', 'service-2', 'spec.type', 'on-prem')).out.split('\n');
  expect(first).toBe('v1 Service default/service-2 in on-prem');
});

test('an object may be named by its application, of which the kind says which', async () => {
  const [first] = (await why(REPOSITORY, 'deployment/app-1', 'replicas', 'on-prem')).out.split('\n');
  expect(first).toBe('apps/v1 Deployment default/deployment-1 in on-prem');
  expect(await why(REPOSITORY, 'app-1')).toEqual({ code: 2, out: '', err: 'error: \'app-1\' may be several objects\n  Name one of deployment/deployment-1, service/service-1.\n' });
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
