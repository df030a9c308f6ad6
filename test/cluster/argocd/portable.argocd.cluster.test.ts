import { appliedIn, ArgoDelivery } from './applications';
import { generatedBy } from './generated';
import { ArgoCd } from '../../../src/generator/declare/delivery';
import { at } from '../../../src/kubernetes/objects/json';
import { image } from '../../helpers/repository';
import { predicted } from '../client/commands';
import { TeamRepository } from '../client/team-repository';
import { eventually } from '../client/wait';
import { useCluster } from '../running';

const { objects } = useCluster();

const NAME = 'green-team';
const MOVE = { namespace: 'team-green', namePrefix: 'green-', nameSuffix: '-x' };

test('a portable overlay that Argo CD moves is called where it stands then', async () => {
  const repository = await TeamRepository.generated(generatedBy((config) => {
    const catalog = config.addApp('catalog', { image, ports: { http: 8080 } });
    config.addApp('web', { image, env: { CATALOG: catalog.endpoint('http').url() } });
    const team = config.addOverlay('team', { portable: true, namespace: 'team', createNamespace: true });
    const clusters = [config.addCluster('green', { overlays: [team] })];
    config.addDelivery(ArgoCd.applications({ repository: 'https://git.example.com/team/deploy.git', clusters, kustomize: MOVE }));
  }));
  try {
    const delivery = await ArgoDelivery.of(objects, repository, 'delivery/argocd/green');
    try {
      await eventually(async () => expect(await delivery.progressOf(NAME)).toMatchObject({ sync: 'Synced', health: 'Healthy' }));
      const expected = await predicted(repository, 'team', 'argocd');
      expect(expected.length).toBeGreaterThan(3);
      for (const object of expected) expect(appliedIn(await objects.read(object))).toEqual(object);

      const web = await objects.read({ apiVersion: 'apps/v1', kind: 'Deployment', metadata: { namespace: 'team-green', name: 'green-web-x' } });
      expect(at(web, 'spec', 'template', 'spec', 'containers', 0, 'env')).toEqual([
        { name: 'CATALOG', value: 'http://green-catalog-x.team-green.svc.cluster.local:8080' },
      ]);
      const endpoints = await objects.api.get('/apis/discovery.k8s.io/v1/namespaces/team-green/endpointslices?labelSelector=kubernetes.io/service-name=green-catalog-x');
      expect(endpoints).toMatchObject({ items: [{ ports: [{ port: 8080 }], endpoints: [{ conditions: { ready: true } }] }] });
    } finally {
      await delivery.remove();
    }
  } finally {
    await repository.remove();
  }
});
