import { Declarations } from '../../../src/generator/declare/declarations';
import { image } from '../../helpers/repository';

it('collections grow through add only: what a getter returns is a copy', () => {
  const repository = new Declarations();
  repository.addApp('web', { image });
  repository.addSecret('tokens', ['web']);
  repository.addOverlay('here');
  repository.addManifest({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'a' } });
  for (const list of [repository.workloads, repository.secrets, repository.overlays, repository.manifests]) (list as unknown[]).push('more');
  expect([repository.workloads.length, repository.secrets.length, repository.overlays.length, repository.manifests.length]).toEqual([1, 1, 1, 1]);
});

it('declarations keep their order', () => {
  const repository = new Declarations();
  for (const name of ['b', 'a', 'c']) {
    repository.addApp(name, { image });
    repository.addSecret(name, []);
    repository.addOverlay(name);
  }
  for (const list of [repository.workloads, repository.secrets, repository.overlays]) expect(list.map(({ name }) => name)).toEqual(['b', 'a', 'c']);
});
