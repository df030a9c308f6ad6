import { FluxDelivery, idOf } from './deliveries';
import { Flux } from '../../../src/generator/declare/delivery';
import { planDeliveries } from '../../../src/generator/delivery/manifests/plan-delivery';
import { planFiles } from '../../../src/generator/plan/plan';
import { at } from '../../../src/kubernetes/objects/json';
import { image, modelOf } from '../../helpers/repository';
import { predicted } from '../client/commands';
import { TeamRepository } from '../client/team-repository';
import { eventually } from '../client/wait';
import { useCluster } from '../running';

const { objects } = useCluster();

const NAME = 'blue-team';
const MOVE = { targetNamespace: 'team-blue', namePrefix: 'blue-' };

test('a portable overlay that Flux moves is called where it stands then', async () => {
  const model = modelOf((config) => {
    const catalog = config.addApp('catalog', { image, ports: { http: 8080 } });
    config.addApp('web', { image, env: { CATALOG: catalog.endpoint('http').url() } });
    const team = config.addOverlay('team', { portable: true, namespace: 'team', createNamespace: true });
    const clusters = [config.addCluster('blue', { overlays: [team] })];
    config.addDelivery(Flux.kustomizations({ repository: 'https://git.example.com/team/deploy.git', clusters, ...MOVE }));
  });
  const repository = await TeamRepository.generated([...planFiles(model, '.projenrc.ts'), ...planDeliveries({ model, source: '.projenrc.ts', root: '' })]);
  try {
    const delivery = await FluxDelivery.apply(objects, repository, 'delivery/flux/blue');
    try {
      await eventually(async () => expect(await delivery.progressOf(NAME)).toMatchObject({ ready: 'True' }));
      const expected = await predicted(repository, 'team', 'flux');
      expect(await delivery.inventoryOf(NAME)).toEqual(expected.map(idOf).sort());
      for (const object of expected) expect(await objects.read(object)).toMatchObject(object);

      const place = { namespace: 'team-blue' };
      const web = await objects.read({ apiVersion: 'apps/v1', kind: 'Deployment', metadata: { ...place, name: 'blue-web' } });
      expect(at(web, 'spec', 'template', 'spec', 'containers', 0, 'env')).toEqual([
        { name: 'CATALOG', value: 'http://blue-catalog.team-blue.svc.cluster.local:8080' },
      ]);
      const endpoints = await objects.api.get('/apis/discovery.k8s.io/v1/namespaces/team-blue/endpointslices?labelSelector=kubernetes.io/service-name=blue-catalog');
      expect(endpoints).toMatchObject({ items: [{ ports: [{ port: 8080 }], endpoints: [{ conditions: { ready: true } }] }] });
    } finally {
      await delivery.remove();
    }
  } finally {
    await repository.remove();
  }
});
