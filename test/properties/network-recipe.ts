import fc from 'fast-check';

/** Kinds of workloads that a recipe declares. */
export const KINDS = ['app', 'statefulSet', 'daemonSet', 'job', 'cronJob'] as const;

/** An entry of `network`: a workload by number, or a word, or a peer in Kubernetes' words. */
export type PeerRecipe = number | 'itself' | 'anywhere' | 'offices' | 'tools';

/** A workload. */
export interface WorkloadRecipe {
  readonly kind: (typeof KINDS)[number];
  /** 0 is the repository's own. */
  readonly namespace: number;
  readonly group: boolean;
  readonly ports: readonly ('TCP' | 'UDP')[];
  readonly metrics: boolean;
  readonly ownSelector: boolean;
  readonly from: readonly PeerRecipe[] | undefined;
  readonly to: readonly PeerRecipe[] | undefined;
  readonly calls: readonly { readonly target: number; readonly port: number }[];
}

/** What an overlay changes about a workload. */
export interface ChangeRecipe {
  readonly workload: number;
  /** Whether its first port has another number. */
  readonly port: boolean;
  readonly from: readonly PeerRecipe[] | undefined;
  /** A workload that it calls besides. */
  readonly call: number | undefined;
}

/** An overlay. */
export interface NetworkOverlayRecipe {
  readonly namespace: string | undefined;
  readonly renames: readonly boolean[];
  readonly namePrefix: string | undefined;
  readonly override: ChangeRecipe;
  readonly expose: readonly { readonly workload: number; readonly port: number; readonly way: number }[];
}

/** A repository with network policies. */
export interface NetworkRecipe {
  readonly scraping: 'default' | 'off' | 'own';
  readonly workloads: readonly WorkloadRecipe[];
  readonly overlays: readonly NetworkOverlayRecipe[];
}

const index = fc.nat({ max: 5 });
const option = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const peer = fc.oneof(index as fc.Arbitrary<PeerRecipe>, fc.constantFrom<PeerRecipe>('itself', 'anywhere', 'offices', 'tools'));
const peers = option(fc.uniqueArray(peer, { maxLength: 2 }));

const workload: fc.Arbitrary<WorkloadRecipe> = fc.record({
  kind: fc.constantFrom(...KINDS),
  namespace: fc.nat({ max: 2 }),
  group: fc.boolean(),
  ports: fc.array(fc.constantFrom('TCP', 'TCP', 'UDP'), { maxLength: 2 }),
  metrics: fc.boolean(),
  ownSelector: fc.boolean(),
  from: peers,
  to: peers,
  calls: fc.array(fc.record({ target: index, port: index }), { maxLength: 3 }),
});

/** Repositories of two to six workloads of every kind in three namespaces, and two overlays that move and change them. */
export const networkRecipes: fc.Arbitrary<NetworkRecipe> = fc.record({
  scraping: fc.constantFrom('default', 'off', 'own'),
  workloads: fc.array(workload, { minLength: 2, maxLength: 6 }),
  overlays: fc.array(fc.record({
    namespace: option(fc.constant('moved')),
    renames: fc.tuple(fc.boolean(), fc.boolean()),
    namePrefix: option(fc.constant('x-')),
    override: fc.record({ workload: index, port: fc.boolean(), from: peers, call: option(index) }),
    expose: fc.array(fc.record({ workload: index, port: index, way: fc.nat({ max: 5 }) }), { maxLength: 3 }),
  }), { minLength: 1, maxLength: 2 }),
});
