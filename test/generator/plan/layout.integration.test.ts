import { LoadBalancer, Patch } from '../../../src';
import { renderPlan } from '../../helpers/render';
import type { Declare } from '../../helpers/repository';
import { filesOf, image, objectsIn, planOf } from '../../helpers/repository';
import { containerOf } from '../../helpers/workload';

const configMap = { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'settings' }, data: { a: 'b' } };
const kustomization = (rest: string): string => `apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\n${rest}`;

const grouped: Declare = (repository) => {
  const pay = repository.addApp('pay', { image, group: 'payments', ports: { http: 80 } });
  repository.addApp('web', { image, ports: { http: 80 }, env: { PAY_HOST: pay.endpoint('http').host() } });
  repository.addOverlay('plain');
  repository.addOverlay('staging', {
    namespace: 'staging',
    manifests: [configMap],
    expose: [pay.endpoint('http').publicly(LoadBalancer.metalLb({ pool: 'public', addresses: ['10.0.0.0/28'] }))],
    patches: [
      Patch.strategicMerge({ apiVersion: 'apps/v1', kind: 'Deployment', metadata: { name: 'pay', namespace: 'default' }, spec: { paused: true } }),
      Patch.strategicMerge({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'settings' }, data: { c: 'd' } }),
    ],
  });
};

it('applications in groups are units of their own, in base and in every overlay', () => {
  const files = filesOf(grouped);
  expect(Object.keys(files)).toEqual([
    'base/kustomization.yaml',
    'base/payments/kustomization.yaml', 'base/payments/pay/deployment.yaml', 'base/payments/pay/service.yaml',
    'base/ungrouped/kustomization.yaml', 'base/ungrouped/web/deployment.yaml', 'base/ungrouped/web/service.yaml',
    'overlays/plain/kustomization.yaml', 'overlays/plain/payments/kustomization.yaml', 'overlays/plain/ungrouped/kustomization.yaml',
    'overlays/staging/kustomization.yaml', 'overlays/staging/ipaddresspool-public.yaml', 'overlays/staging/l2advertisement-public.yaml',
    'overlays/staging/payments/kustomization.yaml', 'overlays/staging/payments/pay/service.patch.yaml', 'overlays/staging/payments/patch-1.yaml',
    'overlays/staging/ungrouped/kustomization.yaml', 'overlays/staging/ungrouped/web/deployment.patch.yaml',
    'overlays/staging/shared/kustomization.yaml', 'overlays/staging/shared/configmap-settings.yaml', 'overlays/staging/shared/patch-2.yaml',
  ]);
  expect(files['base/kustomization.yaml']).toBe(kustomization('resources:\n  - payments\n  - ungrouped\n'));
  expect(files['overlays/plain/kustomization.yaml']).toBe(kustomization('resources:\n  - payments\n  - ungrouped\n'));
  expect(files['overlays/plain/payments/kustomization.yaml']).toBe(kustomization('resources:\n  - ../../../base/payments\n'));
  expect(files['overlays/staging/kustomization.yaml']).toBe(kustomization('resources:\n  - payments\n  - ungrouped\n  - shared\n  - ipaddresspool-public.yaml\n  - l2advertisement-public.yaml\n'));
  expect(files['overlays/staging/payments/kustomization.yaml']).toBe(kustomization(`namespace: staging
resources:
  - ../../../base/payments
patches:
  - path: pay/service.patch.yaml
  - path: patch-1.yaml
`));
  expect(files['overlays/staging/shared/kustomization.yaml']).toBe(kustomization('namespace: staging\nresources:\n  - configmap-settings.yaml\npatches:\n  - path: patch-2.yaml\n'));
});

it.each(['plain', 'staging', 'plain/payments', 'staging/payments', 'staging/shared'])('kubectl builds overlays/%s', async (directory) => {
  expect((await renderPlan(planOf(grouped), `overlays/${directory}`)).length).toBeGreaterThan(0);
});

it('a link between units follows the overlay as one within a unit does', () => {
  expect(containerOf(objectsIn(grouped, {}, 'staging')['web/deployment']).env).toEqual([{ name: 'PAY_HOST', value: 'pay.staging.svc.cluster.local' }]);
});

it('base itself builds, with all units', async () => {
  const rendered = await renderPlan(planOf(grouped), 'base');
  expect(rendered.map(({ kind, metadata }) => `${kind} ${metadata.name}`)).toEqual(['Service pay', 'Service web', 'Deployment pay', 'Deployment web']);
});

it('an overlay that moves its applications leaves an object in another namespace where it is, by a level of its own', () => {
  const files = filesOf((repository) => {
    repository.addApp('web', { image });
    repository.addOverlay('staging', { namespace: 'staging', manifests: [{ ...configMap, metadata: { name: 'settings', namespace: 'monitoring' } }] });
    repository.addOverlay('plain', { manifests: [{ ...configMap, metadata: { name: 'settings', namespace: 'monitoring' } }] });
  });
  expect(files['overlays/staging/kustomization.yaml']).toBe(kustomization('resources:\n  - apps\n  - configmap-settings.yaml\n'));
  expect(files['overlays/staging/apps/kustomization.yaml']).toBe(kustomization('namespace: staging\nresources:\n  - ../../../base\n'));
  expect(files['overlays/plain/kustomization.yaml']).toBe(kustomization('resources:\n  - ../../base\n  - configmap-settings.yaml\n'));
});
