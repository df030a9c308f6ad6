import type { DeliveredUnit } from './units';
import type { KubernetesManifest } from '../../../kubernetes/objects/manifest';
import type { ArgoCdModel, ClusterModel } from '../../model/delivery';

/** The cluster in which Argo CD runs. @see https://argo-cd.readthedocs.io/en/stable/operator-manual/declarative-setup/#clusters */
const OWN_CLUSTER = 'https://kubernetes.default.svc';

/** The address of a cluster, as Argo CD's destinations name it. */
export function serverOf({ server, selector }: ClusterModel): string {
  return selector === undefined ? server ?? OWN_CLUSTER : '*';
}

/** Name of the AppProject of a cluster. */
export function projectOf({ project }: ArgoCdModel, { name }: ClusterModel): string {
  return project ?? name;
}

interface GroupKind {
  readonly group: string;
  readonly kind: string;
}

function kinds(found: readonly GroupKind[]): readonly GroupKind[] {
  const unique = new Map(found.map(({ group, kind }) => [`${group}/${kind}`, { group, kind }]));
  return [...unique].sort(([left], [right]) => (left < right ? -1 : 1)).map(([, entry]) => entry);
}

/** An object, or a kind that is allowed, and where. */
interface Placed {
  readonly namespace?: string;
}

function isPlaced({ namespace = '' }: Placed): boolean {
  return namespace !== '';
}

function namespacesOf(allowed: readonly Placed[]): readonly string[] {
  return [...new Set(allowed.filter(isPlaced).flatMap(({ namespace }) => namespace ?? []))].sort();
}

/** The namespaces that the Applications of a cluster may name: one at least, because Argo CD refuses one that names none that is allowed. */
export function allowedNamespaces({ alsoAllow }: ArgoCdModel, units: readonly DeliveredUnit[]): readonly string[] {
  const found = namespacesOf([...units.flatMap(({ objects }) => objects), ...alsoAllow]);
  return found.length === 0 ? ['default'] : found;
}

/** The namespace that the Application of a unit names. Its objects name their own. */
export function namespaceOf(unit: DeliveredUnit, allowed: readonly string[]): string {
  return namespacesOf(unit.objects)[0] ?? allowed[0];
}

/**
 * What Applications of a cluster may do: the kinds, namespaces and the repository that the overlays need, and nothing else.
 *
 * @see https://argo-cd.readthedocs.io/en/stable/user-guide/projects/
 */
export function appProject(delivery: ArgoCdModel, cluster: ClusterModel, units: readonly DeliveredUnit[]): KubernetesManifest {
  const objects = units.flatMap((unit) => unit.objects);
  const { alsoAllow, repository, namespace } = delivery;
  const allowed = [...objects, ...alsoAllow];
  const clusterKinds = kinds(allowed.filter((entry) => !isPlaced(entry)));
  return {
    apiVersion: 'argoproj.io/v1alpha1',
    kind: 'AppProject',
    metadata: { name: projectOf(delivery, cluster), namespace },
    spec: {
      description: `For ${cluster.overlays.join(', ')} in ${cluster.name}`,
      sourceRepos: [repository],
      destinations: allowedNamespaces(delivery, units).map((name) => ({ server: serverOf(cluster), namespace: name })),
      ...clusterKinds.length === 0 ? {} : { clusterResourceWhitelist: clusterKinds },
      namespaceResourceWhitelist: kinds(allowed.filter(isPlaced)),
    },
  };
}
