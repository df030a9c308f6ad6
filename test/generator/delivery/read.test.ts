import { ArgoCd, Flux } from '../../../src/generator/declare/delivery';
import type { ArgoCdOptions, FluxOptions } from '../../../src/generator/declare/delivery';
import type { Declare } from '../../helpers/repository';
import { image, rule, untyped } from '../../helpers/repository';

const repository = 'https://git.example.com/team/deploy.git';

/** One overlay in one cluster, delivered by Argo CD. */
function argoCd(options: Partial<ArgoCdOptions>): Declare {
  return (config) => {
    config.addApp('web', { image });
    const cluster = config.addCluster('cloud', { overlays: [config.addOverlay('here')] });
    config.addDelivery(ArgoCd.applications({ repository, clusters: [cluster], ...options }));
  };
}

/** One overlay in one cluster, delivered by Flux. */
function flux(options: Partial<FluxOptions>): Declare {
  return (config) => {
    config.addApp('web', { image });
    const cluster = config.addCluster('cloud', { overlays: [config.addOverlay('here')] });
    config.addDelivery(Flux.kustomizations({ repository, clusters: [cluster], ...options }));
  };
}

const problem = (code: string, path: string, message: string, hint: string) => [{ code, path: `deliveries[0].${path}`, message, hint }];

const ADDRESS = 'give an address such as "https://git.example.com/team/deploy.git" or "git@git.example.com:team/deploy.git"';

rule.each([
  ['deploy', 'it is no address'],
  ['file:///srv/deploy', 'its scheme is none of https, ssh, http'],
  ['https://git.example.com/team/deploy.git?ref=main', 'it has a query or a fragment; a revision is an option of its own'],
  ['oci://registry.example.com/deploy', 'its scheme is none of https, ssh, http'],
])('an address of a git repository is one that Argo CD can fetch from: %p', ([address, fault]) => ({
  fails: argoCd({ repository: address }),
  problems: problem('delivery-address', 'repository', `"${address}": ${fault}`, ADDRESS),
  passes: argoCd({ repository: 'ssh://git@git.example.com/team/deploy.git' }),
  exempt: argoCd({ repository: 'git@git.example.com:team/deploy.git' }),
}));

rule('Flux takes an artifact as well', {
  fails: flux({ repository: 'file:///srv/deploy' }),
  problems: problem('delivery-address', 'repository', '"file:///srv/deploy": its scheme is none of https, ssh, http, oci', ADDRESS),
  passes: flux({ repository: 'oci://registry.example.com/deploy' }),
});

rule.each(['https://bot:token@git.example.com/deploy.git', 'https://token@git.example.com/deploy.git', 'ssh://git:password@git.example.com/deploy.git'])(
  'credentials stay out of the address, and out of the report: %p',
  (address) => ({
    fails: argoCd({ repository: address }),
    problems: problem('delivery-credentials', 'repository', 'an address of git.example.com with credentials in it', 'take them out; the controller reads them from a Secret (Flux: the option "secret"; Argo CD: argocd repo add)'),
    passes: argoCd({}),
    exempt: argoCd({ repository: 'ssh://git@git.example.com/deploy.git' }),
  }));

rule.each(['-main', 'main..next', 'feature/', 'a b', ''])('a revision is a branch, tag or commit: %p', (revision) => ({
  fails: argoCd({ revision }),
  problems: problem('delivery-revision', 'revision', `"${revision}" is no branch, tag or commit`, 'name one that the repository has, such as "main"'),
  passes: argoCd({ revision: 'release/1.4' }),
}));

rule('a delivery goes somewhere', {
  fails: argoCd({ clusters: [] }),
  problems: problem('delivery-nowhere', 'clusters', 'no cluster is named', 'name what addCluster returned'),
  passes: argoCd({}),
});

rule.each([0, 1.5, '10m'])('seconds are whole numbers from 1: %p', (interval) => ({
  fails: flux({ interval: untyped(interval) }),
  problems: problem('option-invalid', 'interval', JSON.stringify(interval), 'give a whole number of seconds, from 1'),
  passes: flux({ interval: 90 }),
}));

rule('a Secret has the name of one', {
  fails: flux({ secret: 'Git_Credentials' }),
  problems: [expect.objectContaining({ code: 'name-invalid', path: 'deliveries[0].secret' })],
  passes: flux({ secret: 'git-credentials', decryptionSecret: 'sops-age' }),
});

rule('a cluster has overlays', {
  fails: (config) => void config.addCluster('cloud', { overlays: [] }),
  problems: [{ code: 'cluster-empty', path: 'clusters.cloud.overlays', message: 'nothing runs in cluster "cloud"', hint: 'name at least one overlay' }],
  passes: argoCd({}),
});

rule('an overlay in a cluster is what addOverlay returns', {
  fails: (config) => {
    config.addApp('web', { image });
    config.addOverlay('here');
    config.addCluster('cloud', { overlays: untyped(['here']) });
  },
  problems: [{ code: 'option-invalid', path: 'clusters.cloud.overlays[0]', message: '"here"', hint: 'give what addOverlay returns' }],
  passes: argoCd({}),
});

rule.each(['gke.example.com', 'http://gke.example.com', 'https://admin:secret@gke.example.com'])('a server is the address of an API server: %p', (server) => ({
  fails: (config) => {
    config.addApp('web', { image });
    config.addCluster('cloud', { overlays: [config.addOverlay('here')], server });
  },
  problems: [{
    code: 'delivery-server',
    path: 'clusters.cloud.server',
    message: `${server.includes('@') ? 'an address with credentials in it' : `"${server}"`} is no address of an API server`,
    hint: 'give it as "argocd cluster list" shows it, such as "https://gke.example.com"',
  }],
  passes: (config) => {
    config.addApp('web', { image });
    config.addCluster('cloud', { overlays: [config.addOverlay('here')], server: 'https://gke.example.com' });
  },
}));

const elsewhere = (config: Parameters<Declare>[0], server?: string) => {
  config.addApp('web', { image });
  return config.addCluster('cloud', { overlays: [config.addOverlay('here')], server });
};

rule('Flux syncs the cluster in which it runs', {
  fails: (config) => config.addDelivery(Flux.kustomizations({ repository, clusters: [elsewhere(config, 'https://gke.example.com')] })),
  problems: problem('delivery-elsewhere', 'clusters', 'cluster "cloud" is named by its server, and Flux syncs the cluster in which it runs', 'leave that out, or deliver by ArgoCd'),
  passes: (config) => config.addDelivery(Flux.kustomizations({ repository, clusters: [elsewhere(config)] })),
  exempt: (config) => config.addDelivery(ArgoCd.applications({ repository, clusters: [elsewhere(config, 'https://gke.example.com')] })),
});

const labelled = (config: Parameters<Declare>[0], server?: string) => {
  config.addApp('web', { image });
  return config.addCluster('cloud', { overlays: [config.addOverlay('here')], selector: { stage: 'production' }, server });
};

rule('an Application has one cluster', {
  fails: (config) => config.addDelivery(ArgoCd.applications({ repository, clusters: [labelled(config)] })),
  problems: problem('delivery-selector', 'clusters', 'cluster "cloud" stands for all clusters with its labels, and an Application has one', 'use ArgoCd.applicationSet'),
  passes: (config) => config.addDelivery(ArgoCd.applicationSet({ repository, clusters: [labelled(config)] })),
});

rule('a cluster is named by its server or by labels', {
  fails: (config) => void labelled(config, 'https://gke.example.com'),
  problems: [{ code: 'cluster-ambiguous', path: 'clusters.cloud.selector', message: 'both a server and labels of clusters', hint: 'give one of the two' }],
  passes: (config) => void labelled(config),
});

rule('a cluster is delivered once by each controller', {
  fails: (config) => {
    const clusters = [elsewhere(config)];
    config.addDelivery(ArgoCd.applications({ repository, clusters }));
    config.addDelivery(ArgoCd.applicationSet({ repository, clusters }));
  },
  problems: [{
    code: 'delivery-duplicate', path: 'deliveries[1]', message: 'the folder delivery/argocd/cloud is already used by deliveries[0]', hint: 'deliver to a cluster once by each controller',
  }],
  passes: argoCd({}),
});

rule('clusters have names of their own', {
  fails: (config) => {
    config.addApp('web', { image });
    const overlays = [config.addOverlay('here')];
    config.addCluster('cloud', { overlays });
    config.addCluster('cloud', { overlays });
  },
  problems: [{ code: 'name-duplicate', path: 'clusters.cloud', message: 'cluster name "cloud" is already used by clusters.cloud', hint: 'give each cluster its own name' }],
  passes: argoCd({}),
});
