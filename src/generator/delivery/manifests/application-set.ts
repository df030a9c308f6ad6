import { applicationSpec, FINALIZER } from './argocd-applications';
import { allowedNamespaces, namespaceOf, serverOf } from './argocd-project';
import type { DeliveredUnit } from './units';
import type { KubernetesManifest } from '../../../kubernetes/objects/manifest';
import type { ArgoCdModel, ClusterModel } from '../../model/delivery';

/** A label of Applications, by which the steps of a rolling sync find them. */
const WAVE = 'wave';

/** The units of one ApplicationSet. */
interface SetOfUnits {
  readonly delivery: ArgoCdModel;
  readonly cluster: ClusterModel;
  readonly units: readonly DeliveredUnit[];
  /** How many units come one after the other before each. */
  readonly waves: ReadonlyMap<DeliveredUnit, number>;
  /** The folder of the overlays, from the root of git; with a slash at its end. */
  readonly overlays: string;
}

function listOf({ delivery, units, waves }: SetOfUnits): object {
  const { rollingSync } = delivery;
  const allowed = allowedNamespaces(delivery, units);
  const waveOf = (unit: DeliveredUnit): object => (rollingSync ? { [WAVE]: String(waves.get(unit) ?? 0) } : {});
  return { list: { elements: units.map((unit) => ({ unit: unit.name, path: unit.path, namespace: namespaceOf(unit, allowed), ...waveOf(unit) })) } };
}

/** Overlays as they are, and whatever is below those of groups. @see https://argo-cd.readthedocs.io/en/stable/operator-manual/applicationset/Generators-Git/ */
function directoriesOf({ delivery: { repository, revision }, units }: SetOfUnits): object {
  const paths = new Set(units.map(({ name, overlay, path }) => (name === overlay ? path : path.replace(/[^/]+$/, '*'))));
  return { git: { repoURL: repository, revision, directories: [...paths].map((path) => ({ path })) } };
}

/** Applications of one step are healthy before those of the next are synced. @see https://argo-cd.readthedocs.io/en/stable/operator-manual/applicationset/Progressive-Syncs/ */
function strategyOf({ delivery: { rollingSync }, waves }: SetOfUnits): object {
  const steps = [...new Set(waves.values())].sort((left, right) => left - right);
  if (!rollingSync || steps.length < 2) return {};
  const step = (wave: number): object => ({ matchExpressions: [{ key: WAVE, operator: 'In', values: [String(wave)] }] });
  return { strategy: { type: 'RollingSync', rollingSync: { steps: steps.map(step) } } };
}

/** One ApplicationSet for all units of a cluster, or of all clusters with its labels. @see https://argo-cd.readthedocs.io/en/stable/operator-manual/applicationset/ */
export function applicationSet(set: SetOfUnits): KubernetesManifest {
  const { delivery, cluster, units, overlays } = set;
  const { selector } = cluster;
  const isList = delivery.generator === 'list';
  const found = isList ? listOf(set) : directoriesOf(set);
  const generators = selector === undefined ? [found] : [{ matrix: { generators: [{ clusters: { selector: { matchLabels: selector } } }, found] } }];
  const [unit, path] = isList ? ['{{.unit}}', '{{.path}}'] : [`{{.path.path | trimPrefix "${overlays}" | replace "/" "-"}}`, '{{.path.path}}'];
  const namespace = isList ? '{{.namespace}}' : allowedNamespaces(delivery, units)[0];
  const [prefix, server] = selector === undefined ? [cluster.name, serverOf(cluster)] : ['{{.nameNormalized}}', '{{.server}}'];
  return {
    apiVersion: 'argoproj.io/v1alpha1',
    kind: 'ApplicationSet',
    metadata: { name: cluster.name, namespace: delivery.namespace },
    spec: {
      goTemplate: true,
      goTemplateOptions: ['missingkey=error'],
      generators,
      ...strategyOf(set),
      syncPolicy: { preserveResourcesOnDeletion: !delivery.deleteWithApplication },
      template: {
        metadata: {
          name: `${prefix}-${unit}`,
          ...delivery.rollingSync ? { labels: { [WAVE]: `{{.${WAVE}}}` } } : {},
          ...delivery.deleteWithApplication ? { finalizers: [FINALIZER] } : {},
        },
        spec: applicationSpec(delivery, cluster, units, { path, server, namespace }),
      },
    },
  };
}
