import type { OverlayOptions } from '../../src';
import type { Cluster } from '../../src/generator/declare/cluster';
import type { Declarations } from '../../src/generator/declare/declarations';
import type { Delivery } from '../../src/generator/declare/delivery';
import { ArgoCd, Flux } from '../../src/generator/declare/delivery';
import { NodePort } from '../../src/generator/exposure/node-port';
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
wrong('one overlay in one namespace, by two clusters that are one', (declarations) => {
  declarations.addApp('web', { image });
  const overlays = [declarations.addOverlay('dev')];
  const clusters = ['blue', 'green'].map((name) => declarations.addCluster(name, { overlays, server: 'https://10.0.0.1' }));
  declarations.addDelivery(ArgoCd.applications({ repository, clusters }));
},
[
  'delivery-owners', 'deliveries[0]', 'clusters "blue" and "green", which are one, would get Deployment.apps default/web from overlay "dev" and from "dev"',
  'give one of the overlays another namespace, prefix or node port, or deliver it elsewhere',
],
);
wrong('two stages in one cluster with one node port', (declarations) => {
  const web = declarations.addApp('web', { image, ports: { http: 80 } });
  const overlays = ['dev', 'live'].map((name) => declarations.addOverlay(name, { namespace: name, expose: [web.endpoint('http').publicly(NodePort.at(30080))] }));
  declarations.addDelivery(ArgoCd.applications({ repository, clusters: [declarations.addCluster('eu', { overlays })] }));
},
[
  'delivery-owners', 'deliveries[0]', 'cluster "eu" would get node port 30080/TCP from overlay "dev" and from "live"',
  'give one of the overlays another namespace, prefix or node port, or deliver it elsewhere',
],
);
wrong('an overlay that takes one node port twice', (declarations) => {
  const web = declarations.addApp('web', { image, ports: { http: 80, admin: 81 } });
  const expose = [web.endpoint('http').publicly(NodePort.at(30080)), web.endpoint('admin').publicly(NodePort.at(30080))];
  const overlays = [declarations.addOverlay('dev', { expose })];
  declarations.addDelivery(Flux.kustomizations({ repository, clusters: [declarations.addCluster('eu', { overlays })] }));
},
[
  'node-port-duplicate', 'overlays.dev.expose[1]', 'node port 30080/TCP is already used by overlays.dev.expose[0]',
  'give each exposed port its own node port: they are shared by the whole cluster',
],
);
wrong('what moves, of the wrong kind', delivered((eu) => ArgoCd.applications(untyped({ repository, clusters: [eu], kustomize: { namespace: 1, prefix: 'x-' } }))),
  ['option-unknown', 'deliveries[0].kustomize.prefix', 'there is no option "prefix"', ANOTHER],
  ['option-invalid', 'deliveries[0].kustomize.namespace', '1', 'give a string'],
);
wrong('images that nobody commits', delivered((eu) => Flux.kustomizations(untyped({ repository, clusters: [eu], imageUpdates: { interval: 0 } }))),
  ['option-invalid', 'deliveries[0].imageUpdates.interval', '0', 'give a whole number of seconds, from 1'],
  ['option-invalid', 'deliveries[0].imageUpdates.author', 'undefined', 'give an object'],
);
wrong('options of an ApplicationSet for Applications', delivered((eu) => ArgoCd.applications(untyped({ repository, clusters: [eu], rollingSync: true }))),
  ['option-unknown', 'deliveries[0].rollingSync', 'there is no option "rollingSync"', ANOTHER],
);
wrong('a generator that there is not', delivered((eu) => ArgoCd.applicationSet(untyped({ repository, clusters: [eu], generator: 'directories' }))),
  ['option-invalid', 'deliveries[0].generator', '"directories"', 'give one of list, git'],
);
wrong('an overlay that is portable by a text', (declarations) => {
  declarations.addApp('web', { image });
  declarations.addOverlay('dev', untyped<OverlayOptions>({ portable: 'yes' }));
},
['option-invalid', 'overlays.dev.portable', '"yes"', 'give true or false'],
);
