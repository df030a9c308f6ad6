import type { AppOptions } from './app-options';
import { metadataOf, podTemplate } from './assemble';
import type { WorkloadKind } from './kind';
import { SERVING_SHAPES, SERVING_SUBJECTS, withoutFixed } from './workload-subjects';
import type { V1Deployment, V1LabelSelector } from '../../../schemas/types/kubernetes';
import type { Instance } from '../model/scope';
import type { SubjectOf } from '../model/subject-of';
import type { Shapes } from '../options/shape';
import { optionsOf } from '../options/shape';
import { customKind, referenceIn } from '../subjects/custom-kind/subject';
import { disruption } from '../subjects/disruption/subject';
import { nativeSpec } from '../subjects/native/spec';
import { replicasOf } from '../subjects/replicas/subject';
import { spread } from '../subjects/spread/subject';

const DEPLOYMENT = { apiVersion: 'apps/v1', kind: 'Deployment' } as const;

function kindIn({ options }: Instance): { readonly apiVersion: string; readonly kind: string } {
  const { apiVersion, kind } = (options as AppOptions).as ?? DEPLOYMENT;
  return { apiVersion: String(apiVersion), kind: String(kind) };
}

function selectorIn({ options, selector }: Instance): V1LabelSelector {
  return (options as AppOptions).as?.selector === 'labels' ? { ...selector } : { matchLabels: { ...selector } };
}

const replicas = replicasOf((instance, scope) => ({ ...kindIn(instance), name: referenceIn(instance.names.workload, instance, scope) }));
const spec = nativeSpec('deployment', ['replicas', 'selector', 'template']);

const SUBJECTS: readonly SubjectOf<AppOptions>[] = [...SERVING_SUBJECTS, replicas, disruption, spread, spec, customKind];

const SHAPES = {
  ...SERVING_SHAPES, ...replicas.shapes, ...disruption.shapes, ...spread.shapes, ...spec.shapes, ...customKind.shapes,
} satisfies Shapes<AppOptions>;

/** An application: a Deployment. @see https://kubernetes.io/docs/concepts/workloads/controllers/deployment/ */
export const app: WorkloadKind = {
  declaredAs: 'apps',
  file: 'deployment',
  fileOf: (instance) => kindIn(instance).kind.replace(/([a-z0-9])([A-Z])/g, '$1-$2').toLowerCase(),
  subjects: SUBJECTS,
  options: optionsOf<AppOptions>(SHAPES),
  changes: withoutFixed(SHAPES),
  service: 'by-ports',
  manifest: (parts, instance): V1Deployment => ({
    ...kindIn(instance),
    metadata: { name: instance.names.workload, namespace: instance.namespace, ...metadataOf(parts.metadata, instance.selector) },
    spec: { ...parts.spec, selector: selectorIn(instance), template: podTemplate(parts, instance) },
  }),
};
