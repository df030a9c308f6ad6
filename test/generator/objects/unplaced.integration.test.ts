import { at } from '../../../src/kubernetes/objects/json';
import { expectRenderOfModel } from '../../helpers/expect-render';
import { renderPlan } from '../../helpers/render';
import type { Declare } from '../../helpers/repository';
import { image, objectsIn, planOf } from '../../helpers/repository';

const SETTINGS = { namespace: 'shop', omitNamespace: true } as const;
const rules = [{ apiGroups: [''], resources: ['pods'], verbs: ['list'] }];

const declare: Declare = (repository) => {
  const team = repository.addNamespace('team');
  const data = repository.addClaim('data', { size: '1Gi' });
  const account = repository.addServiceAccount('shared', { rules });
  const api = repository.addApp('api', { image, ports: { http: 80 }, namespace: team });
  repository.addApp('web', { image, ports: { http: 80 }, env: { API: api.endpoint('http').url() }, mounts: { '/data': data }, identity: { rules } });
  repository.addApp('other', { image, identity: { account } });
  repository.addManifest({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'own' } });
  repository.addOverlay('plain');
  repository.addOverlay('moved', { namespace: 'staging', namespaces: [team.as('team-staging')], namePrefix: 'p-' });
};

it('objects of the repository\'s own namespace do not say it, and addresses do', () => {
  const objects = objectsIn((repository) => {
    const api = repository.addApp('api', { image, ports: { http: 80 } });
    repository.addApp('web', { image, env: { API: api.endpoint('http').url() } });
  }, SETTINGS);
  expect(objects['api/service']).toMatchObject({ metadata: { name: 'api', labels: { app: 'api' } } });
  expect(Object.values(objects).map((object) => at(object, 'metadata', 'namespace'))).toEqual([undefined, undefined, undefined]);
  expect(at(objects['web/deployment'], 'spec', 'template', 'spec', 'containers', 0, 'env')).toEqual([{ name: 'API', value: 'http://api.shop.svc.cluster.local:80' }]);
});

it('an overlay says the namespace, and all that names the objects follows', async () => {
  const plan = planOf(declare, { ...SETTINGS, isNamespaced: () => true });
  const places = async (overlay: string): Promise<readonly string[]> => (await renderPlan(plan, `overlays/${overlay}`))
    .map(({ kind, metadata: { namespace = '-', name } }) => `${kind} ${namespace}/${name}`).sort();
  expect(await places('plain')).toEqual([
    'ConfigMap -/own', 'Deployment -/other', 'Deployment -/web', 'Deployment team/api', 'Namespace -/team', 'PersistentVolumeClaim -/data', 'Role -/shared', 'Role -/web',
    'RoleBinding -/shared', 'RoleBinding -/web', 'Service -/web', 'Service team/api', 'ServiceAccount -/shared', 'ServiceAccount -/web',
  ]);
  expect(await places('moved')).toEqual([
    'ConfigMap staging/p-own', 'Deployment staging/p-other', 'Deployment staging/p-web', 'Deployment team-staging/p-api', 'Namespace -/team-staging',
    'PersistentVolumeClaim staging/p-data', 'Role staging/p-shared', 'Role staging/p-web', 'RoleBinding staging/p-shared', 'RoleBinding staging/p-web', 'Service staging/p-web',
    'Service team-staging/p-api', 'ServiceAccount staging/p-shared', 'ServiceAccount staging/p-web',
  ]);
  const moved = await renderPlan(plan, 'overlays/moved');
  expect(moved.filter(({ kind }) => kind === 'RoleBinding').map((binding) => at(binding, 'subjects', 0))).toEqual(['p-shared', 'p-web'].map((name) => ({ kind: 'ServiceAccount', name, namespace: 'staging' })));
  const web = moved.find(({ kind, metadata }) => kind === 'Deployment' && metadata.name === 'p-web');
  expect(at(web, 'spec', 'template', 'spec', 'serviceAccountName')).toBe('p-web');
  expect(at(web, 'spec', 'template', 'spec', 'volumes', 0, 'persistentVolumeClaim', 'claimName')).toBe('p-data');
});

it('what overlays change is what kubectl renders', async () => {
  await expectRenderOfModel((repository) => {
    const app = repository.addApp('web', { image, ports: { http: 80 } });
    repository.addOverlay('one', { namespace: 'staging', overrides: [app.override({ ports: { http: { service: 8080 } }, labels: { a: 'b' } })] });
    repository.addOverlay('two', { overrides: [app.override({ replicas: 2, args: ['-v'] })] });
  }, SETTINGS);
});
