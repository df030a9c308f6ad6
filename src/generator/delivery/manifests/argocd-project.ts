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

/**
 * What Applications of a cluster may do: the kinds, namespaces and the repository that the overlays need, and nothing else.
 *
 * @see https://argo-cd.readthedocs.io/en/stable/user-guide/projects/
 */
export function appProject(delivery: ArgoCdModel, cluster: ClusterModel, units: readonly DeliveredUnit[]): KubernetesManifest {
  const objects = units.flatMap((unit) => unit.objects);
  const { alsoAllow, repository, namespace } = delivery;
  const [inNone, inSome] = [(entry: { readonly namespace?: string }) => (entry.namespace ?? '') === '', (entry: { readonly namespace?: string }) => (entry.namespace ?? '') !== ''];
  const allowed = [...objects, ...alsoAllow];
  const namespaces = [...new Set([...allowed.flatMap((entry) => entry.namespace ?? '')])].filter((name) => name !== '').sort();
  const clusterKinds = kinds(allowed.filter(inNone));
  return {
    apiVersion: 'argoproj.io/v1alpha1',
    kind: 'AppProject',
    metadata: { name: projectOf(delivery, cluster), namespace },
    spec: {
      description: `For ${cluster.overlays.join(', ')} in ${cluster.name}`,
      sourceRepos: [repository],
      destinations: namespaces.map((name) => ({ server: serverOf(cluster), namespace: name })),
      ...clusterKinds.length === 0 ? {} : { clusterResourceWhitelist: clusterKinds },
      namespaceResourceWhitelist: kinds(allowed.filter(inSome)),
    },
  };
}
