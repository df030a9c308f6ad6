import { Declarations } from '../../src/generator/declare/declarations';
import { ArgoCd, Flux } from '../../src/generator/declare/delivery';

// What is written here is checked by the compiler, which `npm test` runs first: an expected error that does not occur is an error.

const repository = 'https://git.example.com/team/deploy.git';

it('what is delivered are overlays, to clusters, from a repository', () => {
  const config = new Declarations();
  const overlay = config.addOverlay('here');
  const profile = config.addProfile('production', {});
  const cluster = config.addCluster('cloud', { overlays: [overlay] });
  config.addDelivery(ArgoCd.applications({ repository, clusters: [cluster] }));
  // @ts-expect-error a profile is not rendered, so it is not delivered
  config.addCluster('a', { overlays: [profile] });
  // @ts-expect-error an overlay is a value, not its name
  config.addCluster('b', { overlays: ['here'] });
  // @ts-expect-error nothing says where it comes from
  ArgoCd.applications({ clusters: [cluster] });
  // @ts-expect-error a cluster is a value, not its name
  Flux.kustomizations({ repository, clusters: ['cloud'] });
  // @ts-expect-error seconds are a number
  Flux.kustomizations({ repository, clusters: [cluster], interval: '10m' });
  // @ts-expect-error an option of the other controller
  Flux.kustomizations({ repository, clusters: [cluster], selfHeal: true });
  // @ts-expect-error Flux calls it targetNamespace
  Flux.kustomizations({ repository, clusters: [cluster], kustomize: { namespace: 'team-a' } });
  // @ts-expect-error a commit has an author
  Flux.kustomizations({ repository, clusters: [cluster], imageUpdates: {} });
  // @ts-expect-error Applications are not made by a generator
  ArgoCd.applications({ repository, clusters: [cluster], generator: 'git' });
  expect(config.clusters).toHaveLength(3);
});
