import { ArgoCd, Flux } from '../../../src/generator/declare/delivery';
import type { OverlayOptions } from '../../../src/generator/declare/overlay-options';
import { NodePort } from '../../../src/generator/exposure/node-port';
import type { Declare } from '../../helpers/repository';
import { image, rule } from '../../helpers/repository';

const repository = 'https://git.example.com/team/deploy.git';

interface Stages {
  readonly staging: OverlayOptions;
  readonly servers?: readonly [string, string];
}

/** Two overlays of one application, in one cluster or in two. */
function stages({ staging, servers }: Stages): Declare {
  return (config) => {
    config.addApp('web', { image });
    const overlays = [config.addOverlay('production'), config.addOverlay('staging', staging)];
    const clusters = servers === undefined
      ? [config.addCluster('cloud', { overlays })]
      : servers.map((server, index) => config.addCluster(`cloud-${index}`, { overlays: [overlays[index]], server }));
    config.addDelivery(ArgoCd.applications({ repository, clusters }));
  };
}

const HINT = 'give one of the overlays another namespace, prefix or node port, or deliver it elsewhere';

rule('two overlays in one cluster never own the same object', {
  fails: stages({ staging: {} }),
  problems: [{
    code: 'delivery-owners',
    path: 'deliveries[0]',
    message: 'cluster "cloud" would get Deployment.apps default/web from overlay "production" and from "staging"',
    hint: HINT,
  }],
  passes: stages({ staging: { namespace: 'staging' } }),
  exempt: stages({ staging: {}, servers: ['https://a.example.com', 'https://b.example.com'] }),
});

rule('clusters with the same server are one', {
  fails: stages({ staging: {}, servers: ['https://a.example.com', 'https://a.example.com'] }),
  problems: [expect.objectContaining({
    message: 'clusters "cloud-0" and "cloud-1", which are one, would get Deployment.apps default/web from overlay "production" and from "staging"',
  })],
  passes: stages({ staging: { namePrefix: 'stg-' }, servers: ['https://a.example.com', 'https://a.example.com'] }),
});

/** Two overlays in namespaces of their own that open ports of nodes. */
function ports(second: number): Declare {
  return (config) => {
    const web = config.addApp('web', { image, ports: { http: 80 } });
    const expose = (port: number): OverlayOptions => ({ expose: [web.endpoint('http').publicly(NodePort.at(port))] });
    const overlays = [config.addOverlay('production', expose(30080)), config.addOverlay('staging', { namespace: 'staging', ...expose(second) })];
    config.addDelivery(Flux.kustomizations({ repository, clusters: [config.addCluster('cellar', { overlays })] }));
  };
}

rule('a port of the nodes is taken once in a cluster', {
  fails: ports(30080),
  problems: [{ code: 'delivery-owners', path: 'deliveries[0]', message: 'cluster "cellar" would get node port 30080/TCP from overlay "production" and from "staging"', hint: HINT }],
  passes: ports(30081),
});

rule('one controller delivers a cluster', {
  fails: (config) => {
    config.addApp('web', { image });
    const clusters = [config.addCluster('cloud', { overlays: [config.addOverlay('here')] })];
    config.addDelivery(ArgoCd.applications({ repository, clusters }));
    config.addDelivery(Flux.kustomizations({ repository, clusters }));
  },
  problems: [{
    code: 'delivery-controllers',
    path: 'deliveries[1]',
    message: 'cluster "cloud" is delivered by Argo CD and by Flux, which would undo each other\'s changes',
    hint: 'deliver a cluster by one of them',
  }],
  passes: stages({ staging: { namespace: 'staging' } }),
});

/** One portable overlay, twice in one cluster, moved to these namespaces. */
function moved(first: string, second: string): Declare {
  return (config) => {
    config.addApp('web', { image });
    const overlays = [config.addOverlay('here', { portable: true })];
    [first, second].forEach((namespace, index) => {
      const cluster = config.addCluster(`cluster-${index}`, { overlays, server: 'https://gke.example.com' });
      config.addDelivery(ArgoCd.applications({ repository, clusters: [cluster], kustomize: { namespace } }));
    });
  };
}

rule('where the controllers move them counts', {
  fails: moved('team', 'team'),
  problems: [{
    code: 'delivery-owners',
    path: 'deliveries[1]',
    message: 'clusters "cluster-0" and "cluster-1", which are one, would get Deployment.apps team/web from overlay "here" and from "here"',
    hint: 'give one of the overlays another namespace, prefix or node port, or deliver it elsewhere',
  }],
  passes: moved('team-a', 'team-b'),
});
