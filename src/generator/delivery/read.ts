import { checkAddress, checkRevision, checkServer } from './check-source';
import { checkMove, moveOf } from './read-move';
import { APPLICATION_SET, APPLICATIONS, CLUSTER, FLUX } from './shapes';
import { dnsLabelFault, dnsSubdomainFault } from '../../kubernetes/names/kubernetes-names';
import type { Cluster, ClusterOptions } from '../declare/cluster';
import type { ApplicationSetOptions, ArgoCdOptions, FluxOptions } from '../declare/delivery';
import { Delivery } from '../declare/delivery';
import type { ArgoCdModel, ClusterModel, DeliveryModel, FluxModel } from '../model/delivery';
import { Place } from '../problems/place';
import type { ProblemList } from '../problems/problem-list';
import { showValue } from '../problems/show-value';

/** A delivery, and its place. */
export interface ReadDelivery {
  readonly delivery: DeliveryModel;
  readonly place: Place;
}

const LABEL_HINT = 'use lower case letters, digits and "-", starting with a letter';

/** True where the user gave a list without entries; one whose entries do not fit is told of by these. */
function isEmptyList(options: object | undefined, key: string): boolean {
  const value: unknown = Object.entries(options ?? {}).find(([name]) => name === key)?.[1];
  return Array.isArray(value) && value.length === 0;
}

function readCluster(cluster: Cluster, problems: ProblemList): ClusterModel {
  const place = new Place(problems, `clusters.${cluster.name}`, cluster.declaredAt);
  place.name(cluster.name, dnsLabelFault(cluster.name), LABEL_HINT);
  const { overlays = [], server, selector } = (CLUSTER(cluster.options, place) ?? {}) as Partial<ClusterOptions>;
  if (isEmptyList(cluster.options, 'overlays')) place.at('overlays').add('cluster-empty', `nothing runs in cluster "${cluster.name}"`, 'name at least one overlay');
  if (server !== undefined) checkServer(server, place.at('server'));
  if (server !== undefined && selector !== undefined) place.at('selector').add('cluster-ambiguous', 'both a server and labels of clusters', 'give one of the two');
  return { name: cluster.name, server, selector, overlays: overlays.map(({ name }) => name) };
}

/** The last part of an address, as a name: `deploy` of `https://git.example.com/team/deploy.git`. */
function nameOf(address: string): string {
  const last = address.replace(/\/+$/, '').replace(/\.git$/, '').split(/[/:]/).at(-1) ?? '';
  return last.toLowerCase().replace(/[^a-z0-9-]+/g, '-').replace(/^-+|-+$/g, '') || 'deploy';
}

function argoCd(options: ApplicationSetOptions, form: ArgoCdModel['form'], clusters: readonly ClusterModel[], place: Place): ArgoCdModel {
  const { repository, revision = 'main', from = 'overlays', prune = true, namespace = 'argocd', project, automated = true, deleteWithApplication = false, alsoAllow = [], kustomize = {}, imageUpdates } = options;
  checkAddress(repository, place.at('repository'), { artifacts: false });
  const at = place.at('kustomize');
  checkMove(kustomize, { namespace: at.at('namespace'), namePrefix: at.at('namePrefix'), nameSuffix: at.at('nameSuffix') });
  if (project !== undefined) place.at('project').name(project, dnsSubdomainFault(project), LABEL_HINT);
  for (const { name, selector } of clusters) {
    if (selector !== undefined && form === 'applications') {
      place.at('clusters').add('delivery-selector', `cluster "${name}" stands for all clusters with its labels, and an Application has one`, 'use ArgoCd.applicationSet');
    }
  }
  if (options.rollingSync === true && options.generator === 'git') {
    place.at('rollingSync').add('delivery-rolling', 'directories of git say nothing of the order', 'use generator: "list", or leave rollingSync out');
  }
  return {
    tool: 'argocd',
    form,
    generator: options.generator ?? 'list',
    rollingSync: options.rollingSync ?? false,
    clusters,
    repository,
    revision,
    from,
    prune,
    namespace,
    project,
    automated,
    deleteWithApplication,
    alsoAllow,
    move: moveOf({ ...kustomize }),
    imageUpdates: imageUpdates && { branch: imageUpdates.branch ?? revision, gitSecret: imageUpdates.gitSecret },
    selfHeal: options.selfHeal ?? automated,
  };
}

function flux(options: FluxOptions, clusters: readonly ClusterModel[], place: Place): FluxModel {
  const { repository, revision = 'main', from = 'overlays', prune = true, namespace = 'flux-system', source = nameOf(repository), secret, decryptionSecret } = options;
  const { interval = 600, retryInterval = 60, timeout = 300, wait = true, targetNamespace, namePrefix, nameSuffix, imageUpdates } = options;
  const move = moveOf({ namespace: targetNamespace, namePrefix, nameSuffix });
  checkMove(move ?? {}, { namespace: place.at('targetNamespace'), namePrefix: place.at('namePrefix'), nameSuffix: place.at('nameSuffix') });
  checkAddress(repository, place.at('repository'), { artifacts: true });
  place.at('source').name(source, dnsSubdomainFault(source), LABEL_HINT);
  for (const name of ['secret', 'decryptionSecret'] as const) {
    const value = options[name];
    if (value !== undefined) place.at(name).name(value, dnsSubdomainFault(value), 'use the name of a Secret');
  }
  for (const { name, server, selector } of clusters) {
    if (server === undefined && selector === undefined) continue;
    place.at('clusters').add('delivery-elsewhere', `cluster "${name}" is named by its ${server === undefined ? 'labels' : 'server'}, and Flux syncs the cluster in which it runs`, 'leave that out, or deliver by ArgoCd');
  }
  const updates = imageUpdates && { interval: 300, registrySecret: undefined, pushBranch: revision, ...imageUpdates };
  return { tool: 'flux', clusters, repository, revision, from, prune, namespace, source, interval, retryInterval, timeout, secret, decryptionSecret, wait, move, imageUpdates: updates };
}

const SHAPES = { kustomizations: FLUX, applications: APPLICATIONS, applicationSet: APPLICATION_SET } as const;

function readDelivery({ form, options }: Delivery, place: Place, clusters: ReadonlyMap<Cluster, ClusterModel>): ReadDelivery[] {
  const read = SHAPES[form](options, place) as ArgoCdOptions | FluxOptions | undefined;
  if (read === undefined) return [];
  if (isEmptyList(options, 'clusters')) place.at('clusters').add('delivery-nowhere', 'no cluster is named', 'name what addCluster returned');
  if (read.revision !== undefined) checkRevision(read.revision, place.at('revision'));
  if (read.namespace !== undefined) place.at('namespace').name(read.namespace, dnsLabelFault(read.namespace), LABEL_HINT);
  const models = read.clusters.flatMap((cluster) => clusters.get(cluster) ?? []);
  return [{ place, delivery: form === 'kustomizations' ? flux(read as FluxOptions, models, place) : argoCd(read as ApplicationSetOptions, form, models, place) }];
}

/** What is declared of deliveries. */
interface Declared {
  readonly clusters: readonly Cluster[];
  readonly deliveries: readonly Delivery[];
}

/** The deliveries as far as they are readable; what is not is reported and left out. */
export function readDeliveries(declared: Declared, problems: ProblemList): readonly ReadDelivery[] {
  const clusters = new Map(declared.clusters.map((cluster) => [cluster, readCluster(cluster, problems)]));
  problems.duplicates('name-duplicate', declared.clusters.map(({ name, declaredAt }) => ({
    key: name, path: `clusters.${name}`, label: `cluster name "${name}"`, declaredAt,
  })), 'give each cluster its own name');
  const read = declared.deliveries.flatMap((delivery, index) => {
    const given: unknown = delivery;
    if (given instanceof Delivery) return readDelivery(delivery, new Place(problems, `deliveries[${index}]`, delivery.declaredAt), clusters);
    new Place(problems, `deliveries[${index}]`).add('option-invalid', showValue(given), 'give what ArgoCd or Flux makes, such as ArgoCd.applications({ … })');
    return [];
  });
  problems.duplicates('delivery-duplicate', read.flatMap(({ delivery: { tool, clusters: to }, place }) => to.map(({ name }) => ({
    key: `delivery/${tool}/${name}`, path: place.path, label: `the folder delivery/${tool}/${name}`, declaredAt: place.declaredAt,
  }))), 'deliver to a cluster once by each controller');
  return read;
}
