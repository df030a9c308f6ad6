import { IMAGE_PACKAGES } from './node/images/stand-ins';
import { NODE_PACKAGES } from './node/node';
import { NODE_PROGRAMS, startNode } from './node/start-node';
import type { PackageSet } from './programs/packages';
import type { ProgramName } from './programs/programs';
import { API_PROGRAMS, startApiServer } from './servers/api-server';
import { ARGOCD_PROGRAMS, startArgoCd } from './servers/argocd';
import type { Cluster } from './servers/cluster';
import { ROLLOUT_PROGRAMS, startControllers } from './servers/controllers';
import { FLUX_PROGRAMS, startFlux } from './servers/flux';
import type { OlderMinor } from './servers/minors';

/** A cluster of some extent, and the tests that need it. */
export interface Tier {
  readonly name: string;
  /** What is real about it, and so what its tests can prove. */
  readonly about: string;
  readonly programs: readonly ProgramName[];
  /** Debian packages that it takes beside them. @default none */
  readonly packages?: readonly PackageSet[];
  /** True where it takes root, and namespaces of its own that hide what it does from everything else. @default false */
  readonly inMachine?: boolean;
  /** Starts it; the programs are built. Only tier api can be an older Kubernetes: the other programs would not fit it. */
  start(env: NodeJS.ProcessEnv, minor?: OlderMinor): Promise<Cluster>;
}

/** Every tier, the small ones first. Its tests are named `*.<tier>.cluster.test.ts`. */
export const TIERS: readonly Tier[] = [
  { name: 'api', about: 'etcd and kube-apiserver: what is taken, and what is refused', programs: API_PROGRAMS, start: (env, minor) => startApiServer(env, { minor }) },
  { name: 'rollout', about: 'and kube-controller-manager, with a node on which nothing really runs: rollouts, clean-up', programs: ROLLOUT_PROGRAMS, start: (env) => startControllers(env) },
  { name: 'flux', about: 'and the source and kustomize controllers of Flux: what they make of a git repository', programs: FLUX_PROGRAMS, start: (env) => startFlux(env) },
  {
    name: 'node',
    about: 'and a node that runs containers: links, addresses from outside, network policies, drains; takes root',
    programs: NODE_PROGRAMS,
    packages: [NODE_PACKAGES, IMAGE_PACKAGES],
    inMachine: true,
    start: (env) => startNode(env),
  },
  { name: 'argocd', about: 'and Argo CD without its user interface: what it makes of a git repository', programs: ARGOCD_PROGRAMS, start: (env) => startArgoCd(env) },
];
