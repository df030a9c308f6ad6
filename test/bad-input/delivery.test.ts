import type { Cluster } from '../../src/generator/declare/cluster';
import type { Declarations } from '../../src/generator/declare/declarations';
import type { Delivery } from '../../src/generator/declare/delivery';
import { ArgoCd, Flux } from '../../src/generator/declare/delivery';
import { ANOTHER, wrong } from '../helpers/bad-input';
import { image, untyped } from '../helpers/repository';

const repository = 'https://git.example.com/team/deploy.git';

/** A cluster with one overlay, and how that gets there. */
function delivered(make: (cluster: Cluster) => Delivery, cluster: object = {}) {
  return (declarations: Declarations): void => {
    declarations.addApp('web', { image });
    const dev = declarations.addOverlay('dev');
    declarations.addDelivery(make(declarations.addCluster('eu', untyped({ overlays: [dev], ...cluster }))));
  };
}

wrong('no address, and no clusters', delivered(() => ArgoCd.applications(untyped({}))),
  ['option-invalid', 'deliveries[0].repository', 'undefined', 'give a string'],
  ['option-invalid', 'deliveries[0].clusters', 'undefined', 'give a list'],
);
wrong('an address with a password', delivered((eu) => ArgoCd.applications({ repository: 'https://me:secret@git.example.com/deploy.git', clusters: [eu] })),
  [
    'delivery-credentials', 'deliveries[0].repository', 'an address of git.example.com with credentials in it',
    'take them out; the controller reads them from a Secret (Flux: the option "secret"; Argo CD: argocd repo add)',
  ],
);
wrong('an address that is none', delivered((eu) => Flux.kustomizations({ repository: 'deploy', clusters: [eu] })),
  [
    'delivery-address', 'deliveries[0].repository', '"deploy": it is no address',
    'give an address such as "https://git.example.com/team/deploy.git" or "git@git.example.com:team/deploy.git"',
  ],
);
wrong('an artifact for Argo CD', delivered((eu) => ArgoCd.applications({ repository: 'oci://registry.example.com/deploy', clusters: [eu] })),
  [
    'delivery-address', 'deliveries[0].repository', '"oci://registry.example.com/deploy": its scheme is none of https, ssh, http',
    'give an address such as "https://git.example.com/team/deploy.git" or "git@git.example.com:team/deploy.git"',
  ],
);
wrong('a cluster by its name', delivered(() => ArgoCd.applications({ repository, clusters: untyped(['eu']) })),
  ['option-invalid', 'deliveries[0].clusters[0]', '"eu"', 'give what addCluster returns'],
);
wrong('a cluster in which nothing runs', delivered((eu) => ArgoCd.applications({ repository, clusters: [eu] }), { overlays: [] }),
  ['cluster-empty', 'clusters.eu.overlays', 'nothing runs in cluster "eu"', 'name at least one overlay'],
);
wrong('a cluster with an overlay by its name', delivered((eu) => ArgoCd.applications({ repository, clusters: [eu] }), { overlays: ['dev'] }),
  ['option-invalid', 'clusters.eu.overlays[0]', '"dev"', 'give what addOverlay returns'],
);
wrong('a cluster that is one and many', delivered((eu) => ArgoCd.applicationSet({ repository, clusters: [eu] }), { server: 'https://10.0.0.1', selector: { env: 'dev' } }),
  ['cluster-ambiguous', 'clusters.eu.selector', 'both a server and labels of clusters', 'give one of the two'],
);
wrong('clusters by labels for an Application', delivered((eu) => ArgoCd.applications({ repository, clusters: [eu] }), { selector: { env: 'dev' } }),
  [
    'delivery-selector', 'deliveries[0].clusters', 'cluster "eu" stands for all clusters with its labels, and an Application has one',
    'use ArgoCd.applicationSet',
  ],
);
wrong('a server that is none', delivered((eu) => ArgoCd.applications({ repository, clusters: [eu] }), { server: 'eu' }),
  [
    'delivery-server', 'clusters.eu.server', '"eu" is no address of an API server',
    'give it as "argocd cluster list" shows it, such as "https://gke.example.com"',
  ],
);
wrong('intervals of half a second and of a text', delivered((eu) => Flux.kustomizations(untyped({ repository, clusters: [eu], interval: 0.5, timeout: '5m' }))),
  ['option-invalid', 'deliveries[0].interval', '0.5', 'give a whole number of seconds, from 1'],
  ['option-invalid', 'deliveries[0].timeout', '"5m"', 'give a whole number of seconds, from 1'],
);
wrong('names that no server takes', delivered((eu) => Flux.kustomizations({ repository, clusters: [eu], namespace: 'Flux System', secret: 'My Secret' })),
  [
    'name-invalid', 'deliveries[0].namespace', '"Flux System": lower case letters, digits and "-" only, starting and ending with a letter or digit',
    'use lower case letters, digits and "-", starting with a letter',
  ],
  [
    'name-invalid', 'deliveries[0].secret', '"My Secret": lower case letters, digits, "-" and "." only, each part starting and ending with a letter or digit',
    'use the name of a Secret',
  ],
);
wrong('a branch that is none, from where nothing is', delivered((eu) => ArgoCd.applications(untyped({ repository, clusters: [eu], revision: 'a..b', from: 'branches' }))),
  ['option-invalid', 'deliveries[0].from', '"branches"', 'give one of overlays, rendered'],
  ['delivery-revision', 'deliveries[0].revision', '"a..b" is no branch, tag or commit', 'name one that the repository has, such as "main"'],
);
wrong('options of the other tool', delivered((eu) => ArgoCd.applications(untyped({ repository, clusters: [eu], interval: 60 }))),
  ['option-unknown', 'deliveries[0].interval', 'there is no option "interval"', ANOTHER],
);
wrong('one overlay in two ways into one cluster', (declarations) => {
  declarations.addApp('web', { image });
  const eu = declarations.addCluster('eu', { overlays: [declarations.addOverlay('dev')] });
  declarations.addDelivery(ArgoCd.applications({ repository, clusters: [eu] }));
  declarations.addDelivery(Flux.kustomizations({ repository, clusters: [eu] }));
},
[
  'delivery-controllers', 'deliveries[1]', 'cluster "eu" is delivered by Argo CD and by Flux, which would undo each other\'s changes',
  'deliver a cluster by one of them',
],
);
