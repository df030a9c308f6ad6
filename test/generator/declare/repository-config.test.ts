import { RepositoryConfig } from '../../../src/generator/declare/repository-config';
import { image } from '../../helpers/repository';

it('collections grow through add only: what a getter returns is a copy', () => {
  const repository = new RepositoryConfig();
  repository.addApp('web', { image });
  repository.addOverlay('here');
  repository.addManifest({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'a' } });
  for (const list of [repository.apps, repository.overlays, repository.manifests]) (list as unknown[]).push('more');
  expect([repository.apps.length, repository.overlays.length, repository.manifests.length]).toEqual([1, 1, 1]);
});

it('declarations keep their order', () => {
  const repository = new RepositoryConfig();
  for (const name of ['b', 'a', 'c']) repository.addApp(name, { image });
  expect(repository.apps.map(({ name }) => name)).toEqual(['b', 'a', 'c']);
});
