import { readResources } from '../../../../src/checker/read/resources/read';
import { customSchemas } from '../../../../src/checker/rules/custom/custom-schemas';
import { checkObject } from '../../../../src/checker/rules/object/check-object';
import type { ArgoCdImageUpdateOptions, FluxImageUpdateOptions } from '../../../../src/generator/declare/delivery';
import { ArgoCd, Flux } from '../../../../src/generator/declare/delivery';
import { planDeliveries } from '../../../../src/generator/delivery/manifests/plan-delivery';
import { planFiles } from '../../../../src/generator/plan/plan';
import type { ImagePolicy } from '../../../../src/generator/subjects/image/options';
import { loadSchemas } from '../../../../src/kubernetes/schemas/load';
import type { Declare } from '../../../helpers/repository';
import { modelOf } from '../../../helpers/repository';

const repository = 'https://git.example.com/team/deploy.git';
const author = { name: 'flux', email: 'flux@example.com' };

function app(policy: ImagePolicy, more: object = {}, path = 'web') {
  return { image: { repository: `registry.example.com/shop/${path}`, tag: '1.4.0', policy, ...more } };
}

/** What an API server says of the objects of Flux, by the schemas that come with the package. */
function judge(text: string): string[] {
  const { resources } = readResources(text, 'test');
  const context = { customSchema: customSchemas({ cwd: __dirname }).forStream(resources) };
  return resources.flatMap((resource) => checkObject(resource, loadSchemas(), context)).map(({ rule, path }) => `${rule} ${path}`);
}

function filesOf(declare: Declare): Readonly<Record<string, string>> {
  const model = modelOf(declare);
  for (const { path, content } of planDeliveries({ model, source: '', root: '' })) if (path.includes('/images/')) expect(judge(String(content))).toEqual([]);
  const files = [...planFiles(model, '.projenrc.ts'), ...planDeliveries({ model, source: '.projenrc.ts', root: 'deploy' })];
  return Object.fromEntries(files.map(({ path, content }) => [path, String(content).slice(content.indexOf('\n') + 1)]));
}

function byFlux(image: ReturnType<typeof app>, options: Partial<FluxImageUpdateOptions> = {}): Readonly<Record<string, string>> {
  return filesOf((config) => {
    config.addApp('web', image);
    const clusters = [config.addCluster('cloud', { overlays: [config.addOverlay('here')] })];
    config.addDelivery(Flux.kustomizations({ repository, clusters, imageUpdates: { author, ...options } }));
  });
}

test('Flux finds what it writes by a mark, and gets what looks for tags, chooses one and commits it', () => {
  const files = byFlux(app({ semver: '^1.4.0' }), { pushBranch: 'image-updates', registrySecret: 'registry' });
  expect(files['overlays/here/kustomization.yaml']).toContain(`images:
  - name: registry.example.com/shop/web
    newTag: "1.4.0" # {"$imagepolicy": "flux-system:here-web:tag"}
`);
  expect(files['delivery/flux/cloud/kustomization.yaml']).toContain(`resources:
  - source.yaml
  - images/web.yaml
  - images/here-web-policy.yaml
  - images/here-updates.yaml
  - kustomizations/here.yaml
`);
  expect(files['delivery/flux/cloud/images/web.yaml']).toBe(`apiVersion: image.toolkit.fluxcd.io/v1
kind: ImageRepository
metadata:
  name: web
  namespace: flux-system
spec:
  image: registry.example.com/shop/web
  interval: "5m"
  secretRef:
    name: registry
`);
  expect(files['delivery/flux/cloud/images/here-web-policy.yaml']).toBe(`apiVersion: image.toolkit.fluxcd.io/v1
kind: ImagePolicy
metadata:
  name: here-web
  namespace: flux-system
spec:
  imageRepositoryRef:
    name: web
  policy:
    semver:
      range: "^1.4.0"
`);
  expect(files['delivery/flux/cloud/images/here-updates.yaml']).toBe(`apiVersion: image.toolkit.fluxcd.io/v1
kind: ImageUpdateAutomation
metadata:
  name: cloud-here
  namespace: flux-system
spec:
  interval: "5m"
  sourceRef:
    kind: GitRepository
    name: deploy
  git:
    checkout:
      ref:
        branch: main
    commit:
      author:
        name: flux
        email: flux@example.com
    push:
      branch: image-updates
  update:
    path: ./deploy/overlays/here
    strategy: Setters
`);
});

function policySpec(image: ReturnType<typeof app>): string {
  return byFlux(image)['delivery/flux/cloud/images/here-web-policy.yaml'].replace(/^[^]*?    name: web\n/, '');
}

const digest = `sha256:${'ab'.repeat(32)}`;

test('an interval stands exactly where a tag is looked at again and again', () => {
  expect(policySpec(app({ digestOf: 'main' }, { digest }))).toBe(`  filterTags:
    pattern: "^main$"
  policy:
    alphabetical:
      order: asc
  digestReflectionPolicy: Always
  interval: "5m"
`);
  expect(policySpec(app({ semver: '1.x' }, { digest }))).toBe(`  policy:
    semver:
      range: "1.x"
  digestReflectionPolicy: IfNotPresent
`);
});

test('a part of a tag is named as Go names it', () => {
  expect(policySpec(app({ pattern: '^main-(?<value>[0-9]+)$', order: 'numerical' }))).toBe(`  filterTags:
    pattern: "^main-(?P<value>[0-9]+)$"
    extract: $value
  policy:
    numerical:
      order: asc
`);
});

test('a digest is marked as well', () => {
  expect(byFlux(app({ semver: '1.x' }, { digest }))['overlays/here/kustomization.yaml']).toContain(`    newTag: "1.4.0" # {"$imagepolicy": "flux-system:here-web:tag"}
    digest: ${digest} # {"$imagepolicy": "flux-system:here-web:digest"}
`);
});

test('a repository without tracked images gets nothing of it', () => {
  const files = filesOf((config) => {
    config.addApp('web', { image: 'registry.example.com/shop/web:1.4.0' });
    const overlays = [config.addOverlay('here')];
    config.addDelivery(Flux.kustomizations({ repository, clusters: [config.addCluster('cloud', { overlays })], imageUpdates: { author } }));
    config.addDelivery(ArgoCd.applications({ repository, clusters: [config.addCluster('cellar', { overlays })], imageUpdates: {} }));
  });
  expect(Object.keys(files).filter((path) => /image/.test(path))).toEqual([]);
});

function byArgo(options: ArgoCdImageUpdateOptions, declare: Declare = () => undefined): Readonly<Record<string, string>> {
  return filesOf((config) => {
    config.addApp('web', app({ semver: '^1.4.0' }));
    config.addApp('api', app({ digestOf: 'main' }, {}, 'api'));
    config.addApp('job', app({ pattern: '^2026-', order: 'alphabetical' }, {}, 'job'));
    declare(config);
    const clusters = [config.addCluster('cloud', { overlays: [config.addOverlay('here', { namespace: 'shop' })] })];
    config.addDelivery(ArgoCd.applications({ repository, clusters, imageUpdates: options }));
  });
}

test('Argo CD Image Updater is told of the images, and to write them into the kustomization', () => {
  expect(byArgo({})['delivery/argocd/cloud/image-updater.yaml']).toBe(`apiVersion: argocd-image-updater.argoproj.io/v1alpha1
kind: ImageUpdater
metadata:
  name: cloud
  namespace: argocd
spec:
  applicationRefs:
    - namePattern: cloud-here
      writeBackConfig:
        method: git
        gitConfig:
          branch: main
          writeBackTarget: kustomization
      images:
        - alias: web
          imageName: "registry.example.com/shop/web:^1.4.0"
          commonUpdateSettings:
            updateStrategy: semver
          manifestTargets:
            kustomize:
              name: registry.example.com/shop/web
        - alias: api
          imageName: registry.example.com/shop/api:main
          commonUpdateSettings:
            updateStrategy: digest
          manifestTargets:
            kustomize:
              name: registry.example.com/shop/api
        - alias: job
          imageName: registry.example.com/shop/job
          commonUpdateSettings:
            updateStrategy: alphabetical
            allowTags: "regexp:^2026-"
          manifestTargets:
            kustomize:
              name: registry.example.com/shop/job
`);
});

test('it pushes to another branch with a Secret of its own, and finds the kustomization that holds the entries', () => {
  const files = byArgo({ branch: 'updates', gitSecret: 'argocd/git' });
  expect(files['delivery/argocd/cloud/image-updater.yaml']).toContain(`        method: git:secret:argocd/git
        gitConfig:
          branch: updates
`);
  const nested = filesOf((config) => {
    config.addApp('web', app({ semver: '1.x' }));
    const pool = { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'pool', namespace: 'metallb-system' } };
    const clusters = [config.addCluster('cloud', { overlays: [config.addOverlay('here', { namespace: 'shop', manifests: [pool] })] })];
    config.addDelivery(ArgoCd.applications({ repository, clusters, imageUpdates: {} }));
  });
  expect(nested['overlays/here/apps/kustomization.yaml']).toContain('images:\n');
  expect(nested['delivery/argocd/cloud/image-updater.yaml']).toContain('          writeBackTarget: kustomization:./apps\n');
});
