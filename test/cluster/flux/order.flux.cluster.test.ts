import { FluxDelivery } from './deliveries';
import { asObject } from '../../../src/kubernetes/objects/json';
import { renderedIn } from '../client/rendered';
import { TeamRepository } from '../client/team-repository';
import { eventually } from '../client/wait';
import { useCluster } from '../running';

const { objects } = useCluster();

const NAMESPACE = 'examples/shop/overlays/dev/shared/namespace.yaml';

test('the parts of the shop come in the order of dependsOn, and wait where the first is not ready', async () => {
  const repository = await TeamRepository.of(['examples/shop']);
  try {
    const overlay = 'examples/shop/overlays/dev';
    await objects.installKinds(await renderedIn(`${repository.folder}/${overlay}`));
    const right = repository.read(NAMESPACE);
    repository.write(NAMESPACE, right.replace(/^ {2}name: .*$/gm, '  name: Not_A_Name'));
    await repository.commit('a name that no server takes');
    const delivery = await FluxDelivery.apply(objects, repository, 'examples/shop/delivery/flux/lab');
    try {
      await eventually(async () => expect(await delivery.progressOf('lab-dev-shared')).toMatchObject({ ready: 'False' }));
      await eventually(async () => expect(await delivery.progressOf('lab-dev-shop')).toMatchObject({ ready: 'False', reason: 'DependencyNotReady' }));
      expect(await delivery.inventoryOf('lab-dev-shop')).toEqual([]);

      repository.write(NAMESPACE, right);
      const revision = await repository.commit('the right name');
      await delivery.reconcile();
      for (const name of ['lab-dev-shared', 'lab-dev-payments', 'lab-dev-shop']) await delivery.applied(name, revision);

      const first = await delivery.readySince('lab-dev-shared');
      for (const object of await renderedIn(`${repository.folder}/${overlay}/shop`)) {
        const created = String(asObject((await objects.read(object))?.metadata).creationTimestamp);
        expect(created >= first).toBe(true);
      }
    } finally {
      await delivery.remove();
    }
  } finally {
    await repository.remove();
  }
});
