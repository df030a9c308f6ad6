import { projectOf, serverOf } from './argocd-project';
import type { DeliveredUnit } from './units';
import { asString, at } from '../../../kubernetes/objects/json';
import type { KubernetesManifest } from '../../../kubernetes/objects/manifest';
import { parseApiVersion } from '../../../kubernetes/objects/resource';
import type { ArgoCdModel, ClusterModel } from '../../model/delivery';

const API = 'argoproj.io/v1alpha1';
/** Deletes what was deployed before the Application goes. @see https://argo-cd.readthedocs.io/en/stable/user-guide/app_deletion/ */
export const FINALIZER = 'resources-finalizer.argocd.argoproj.io';
const WAVE = 'argocd.argoproj.io/sync-wave';

/** Replicas that an autoscaler sets, which are no difference. @see https://argo-cd.readthedocs.io/en/stable/user-guide/diffing/ */
function ignored(units: readonly DeliveredUnit[]): readonly object[] {
  return units.flatMap(({ objects }) => objects.flatMap(({ kind, manifest, namespace }) => {
    if (kind !== 'HorizontalPodAutoscaler') return [];
    const target = at(manifest, 'spec', 'scaleTargetRef');
    const before = asString(at(target, 'name'));
    const scaled = objects.find((object) => object.kind === at(target, 'kind') && object.namespace === namespace && at(object.manifest, 'metadata', 'name') === before);
    if (scaled === undefined) return [];
    return [{ group: parseApiVersion(asString(at(target, 'apiVersion')) ?? '').group, kind: scaled.kind, name: scaled.name, namespace, jsonPointers: ['/spec/replicas'] }];
  }));
}

/** From which folder, to which API server and namespace. */
interface Route {
  readonly path: string;
  readonly server: string;
  readonly namespace: string;
}

/** What is synced, where to, and how: the part that Applications and templates of ApplicationSets share. */
export function applicationSpec(delivery: ArgoCdModel, cluster: ClusterModel, units: readonly DeliveredUnit[], route: Route): object {
  const { path, ...destination } = route;
  const { repository, revision, from, automated, prune, selfHeal, move } = delivery;
  const differences = ignored(units);
  const options = ['ApplyOutOfSyncOnly=true', 'PruneLast=true', ...differences.length === 0 ? [] : ['RespectIgnoreDifferences=true']];
  return {
    project: projectOf(delivery, cluster),
    source: { repoURL: repository, targetRevision: revision, path, ...from === 'rendered' ? { directory: { recurse: true } } : {}, ...move === undefined ? {} : { kustomize: move } },
    destination,
    syncPolicy: {
      ...automated ? { automated: { prune, selfHeal } } : {},
      syncOptions: options,
      retry: { limit: 5, backoff: { duration: '5s', factor: 2, maxDuration: '3m' } },
    },
    ...differences.length === 0 ? {} : { ignoreDifferences: differences },
  };
}

/** Where a unit goes. */
export interface Placement {
  readonly wave: number;
  readonly namespace: string;
}

/** An Application for one unit. @see https://argo-cd.readthedocs.io/en/stable/operator-manual/declarative-setup/#applications */
export function application(delivery: ArgoCdModel, cluster: ClusterModel, unit: DeliveredUnit, { wave, namespace }: Placement): KubernetesManifest {
  return {
    apiVersion: API,
    kind: 'Application',
    metadata: {
      name: `${cluster.name}-${unit.name}`,
      namespace: delivery.namespace,
      ...wave === 0 ? {} : { annotations: { [WAVE]: String(wave) } },
      ...delivery.deleteWithApplication ? { finalizers: [FINALIZER] } : {},
    },
    spec: applicationSpec(delivery, cluster, [unit], { path: unit.path, server: serverOf(cluster), namespace }),
  };
}
