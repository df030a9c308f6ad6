import { mkdirSync, writeFileSync } from 'node:fs';
import * as path from 'node:path';
import { NodePort, Patch } from '../../../src';
import { inFolder, kustomize, parseStream, renderPlan } from '../../helpers/render';
import { filesOf, image, planOf } from '../../helpers/repository';

const configMap = (name: string) => ({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name }, data: { a: 'b' } });

it('an overlay\'s own manifests, patches, and what it includes, stand in its kustomization', () => {
  const files = filesOf((repository) => {
    repository.addApp('web', { image, ports: { http: 80 } });
    repository.addOverlay('here', {
      include: ['vendor/redis', 'vendor/one.yaml'],
      manifests: [configMap('settings')],
      patches: [
        Patch.strategicMerge({ apiVersion: 'apps/v1', kind: 'Deployment', metadata: { name: 'web', namespace: 'default' }, spec: { minReadySeconds: 5 } }),
        Patch.json6902({ apiVersion: 'apps/v1', kind: 'Deployment', name: 'web' }, [{ op: 'add', path: '/spec/revisionHistoryLimit', value: 2 }]),
      ],
    });
  });
  expect(files).toMatchObject({
    'overlays/here/kustomization.yaml': `apiVersion: kustomize.config.k8s.io/v1beta1
kind: Kustomization
resources:
  - ../../base
  - ../../vendor/redis
  - ../../vendor/one.yaml
  - configmap-settings.yaml
patches:
  - path: patch-1.yaml
  - path: patch-2.json-patch.yaml
    target:
      group: apps
      version: v1
      kind: Deployment
      name: web
`,
    'overlays/here/configmap-settings.yaml': 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: settings\ndata:\n  a: b\n',
    'overlays/here/patch-1.yaml': 'apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\n  namespace: default\nspec:\n  minReadySeconds: 5\n',
    'overlays/here/patch-2.json-patch.yaml': '- op: add\n  path: /spec/revisionHistoryLimit\n  value: 2\n',
  });
});

it('kubectl builds an overlay with all of them', async () => {
  const plan = planOf((repository) => {
    repository.addApp('web', { image, ports: { http: 80 } });
    repository.addOverlay('here', {
      namePrefix: 'a-',
      include: ['vendor/redis'],
      manifests: [configMap('settings')],
      patches: [
        Patch.strategicMerge({ apiVersion: 'apps/v1', kind: 'Deployment', metadata: { name: 'web', namespace: 'default' }, spec: { minReadySeconds: 5 } }),
        Patch.json6902({ apiVersion: 'apps/v1', kind: 'Deployment', name: 'web' }, [{ op: 'add', path: '/spec/revisionHistoryLimit', value: 2 }]),
      ],
    });
  });
  await inFolder(plan, async (folder) => {
    mkdirSync(path.join(folder, 'vendor/redis'), { recursive: true });
    writeFileSync(path.join(folder, 'vendor/redis/kustomization.yaml'), 'resources: [secret.yaml]\n');
    writeFileSync(path.join(folder, 'vendor/redis/secret.yaml'), 'apiVersion: v1\nkind: Secret\nmetadata:\n  name: redis\n');
    const rendered = parseStream(await kustomize(path.join(folder, 'overlays/here')));
    expect(rendered.map(({ kind, metadata }) => `${kind} ${metadata.name}`)).toEqual(['ConfigMap a-settings', 'Secret a-redis', 'Service a-web', 'Deployment a-web']);
    expect(rendered[3].spec).toMatchObject({ minReadySeconds: 5, revisionHistoryLimit: 2 });
  });
});

it('a literal variable replaces one that base takes from a Secret', async () => {
  const plan = planOf((repository) => {
    const web = repository.addApp('web', { image, env: { TOKEN: repository.addSecret('tokens', ['web']).key('web'), MODE: 'slow' } });
    repository.addOverlay('here', { overrides: [web.override({ env: { TOKEN: 'none', MODE: 'fast', MORE: '' } })] });
  });
  const [deployment] = await renderPlan(plan, 'overlays/here');
  expect(deployment).toMatchObject({ spec: { template: { spec: { containers: [{ env: [{ name: 'TOKEN', value: 'none' }, { name: 'MODE', value: 'fast' }, { name: 'MORE', value: '' }] }] } } } });
  expect(JSON.stringify(deployment)).not.toContain('valueFrom');
});

it('the user\'s patches find a Service by its name in base, also where the overlay renames it', async () => {
  const plan = planOf((repository) => {
    const web = repository.addApp('web', { image, ports: { http: 80 } });
    repository.addOverlay('here', {
      namePrefix: 'a-',
      overrides: [web.override({ names: { service: 'front' } })],
      expose: [web.endpoint('http').publicly(NodePort.any())],
      patches: [Patch.json6902({ apiVersion: 'v1', kind: 'Service', name: 'web' }, [{ op: 'add', path: '/spec/sessionAffinity', value: 'ClientIP' }])],
    });
  });
  const [service] = await renderPlan(plan, 'overlays/here');
  expect(service).toMatchObject({ kind: 'Service', metadata: { name: 'a-front' }, spec: { type: 'NodePort', sessionAffinity: 'ClientIP' } });
});

it('a patch of an object with dots in its name leaves objects with other letters there alone', () => {
  const files = filesOf((repository) => {
    repository.addApp('web', { image, names: { workload: 'web.v1' } });
    repository.addApp('other', { image, names: { workload: 'web-v1' } });
    repository.addOverlay('prod', { patches: [Patch.json6902({ apiVersion: 'apps/v1', kind: 'Deployment', name: 'web.v1' }, [{ op: 'remove', path: '/spec/replicas' }])] });
  });
  expect(files['overlays/prod/kustomization.yaml']).toBe(`apiVersion: kustomize.config.k8s.io/v1beta1
kind: Kustomization
resources:
  - ../../base
patches:
  - path: patch-1.json-patch.yaml
    target:
      group: apps
      version: v1
      kind: Deployment
      name: "web\\\\.v1"
`);
});

it('a patch goes to the unit of the object that it changes, also where the overlay renames it', () => {
  const files = filesOf((repository) => {
    const web = repository.addApp('web', { image, group: 'front', ports: { http: 80 } });
    repository.addApp('api', { image, group: 'back' });
    repository.addOverlay('here', {
      overrides: [web.override({ names: { service: 'front' } })],
      patches: [Patch.strategicMerge({ apiVersion: 'v1', kind: 'Service', metadata: { name: 'web', namespace: 'default' }, spec: { sessionAffinity: 'ClientIP' } })],
    });
  });
  expect(Object.keys(files).filter((file) => file.includes('patch-1'))).toEqual(['overlays/here/front/patch-1.yaml']);
});
