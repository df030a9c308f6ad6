import type { V1Deployment } from '@kubernetes/client-node' with { 'resolution-mode': 'import' };
import type { AppOptions } from './app-options';
import { metadataOf, podTemplate } from './assemble';
import { SERVING_CONTAINER_SHAPES } from './container-subjects';
import type { WorkloadKind } from './kind';
import type { SubjectOf } from './subject-of';
import { COMMON_SHAPES, COMMON_SUBJECTS, withoutFixed } from './workload-subjects';
import type { Shapes } from '../options/shape';
import { optionsOf } from '../options/shape';
import { replicas } from '../subjects/replicas/subject';

const SUBJECTS: readonly SubjectOf<AppOptions>[] = [...COMMON_SUBJECTS, replicas];

const SHAPES = { ...SERVING_CONTAINER_SHAPES, ...COMMON_SHAPES, ...replicas.shapes } satisfies Shapes<AppOptions>;

/** An application: a Deployment. @see https://kubernetes.io/docs/concepts/workloads/controllers/deployment/ */
export const app: WorkloadKind = {
  declaredAs: 'apps',
  file: 'deployment',
  subjects: SUBJECTS,
  options: optionsOf<AppOptions>(SHAPES),
  override: optionsOf(withoutFixed(SHAPES)),
  manifest: (parts, instance): V1Deployment => ({
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name: instance.names.workload, namespace: instance.namespace, ...metadataOf(parts.metadata, instance.selector) },
    spec: { ...parts.spec, selector: { matchLabels: { ...instance.selector } }, template: podTemplate(parts, instance) },
  }),
};
