import { ArgoCd } from '../../../src/generator/declare/delivery';
import { undelivered } from '../../../src/generator/delivery/check-names';
import type { Declare } from '../../helpers/repository';
import { image, modelOf, rule } from '../../helpers/repository';

const repository = 'https://git.example.com/team/deploy.git';

function named(cluster: string, group: string): Declare {
  return (config) => {
    config.addApp('web', { image, group });
    config.addDelivery(ArgoCd.applications({ repository, clusters: [config.addCluster(cluster, { overlays: [config.addOverlay('here')] })] }));
  };
}

rule('cluster, overlay and unit together are no longer than a controller takes', {
  fails: named('c'.repeat(30), 'g'.repeat(28)),
  problems: [{
    code: 'delivery-name',
    path: 'deliveries[0]',
    message: `"${'c'.repeat(30)}-here-${'g'.repeat(28)}" has 64 characters`,
    hint: 'shorten the name of the cluster, the overlay or the group: a controller takes 63',
  }],
  passes: named('c'.repeat(30), 'g'.repeat(27)),
});

test('an overlay that nobody delivers is told where there are deliveries', () => {
  const declare = (delivered: boolean): Declare => (config) => {
    config.addApp('web', { image });
    const here = config.addOverlay('here');
    config.addOverlay('there');
    if (delivered) config.addDelivery(ArgoCd.applications({ repository, clusters: [config.addCluster('cloud', { overlays: [here] })] }));
  };
  expect(undelivered(modelOf(declare(true)))).toEqual(['there']);
  expect(undelivered(modelOf(declare(false)))).toEqual([]);
});
