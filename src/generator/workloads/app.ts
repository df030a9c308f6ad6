import type { V1Deployment } from '@kubernetes/client-node' with { 'resolution-mode': 'import' };
import type { AppOptions } from './app-options';
import { metadataOf, podTemplate } from './assemble';
import type { WorkloadKind } from './kind';
import type { SubjectOf } from '../model/subject-of';
import { SERVING_SHAPES, SERVING_SUBJECTS, withoutFixed } from './workload-subjects';
import type { Shapes } from '../options/shape';
import { optionsOf } from '../options/shape';
import { nativeSpec } from '../subjects/native/spec';
import { replicas } from '../subjects/replicas/subject';

const spec = nativeSpec('deployment');

const SUBJECTS: readonly SubjectOf<AppOptions>[] = [...SERVING_SUBJECTS, replicas, spec];

const SHAPES = { ...SERVING_SHAPES, ...replicas.shapes, ...spec.shapes } satisfies Shapes<AppOptions>;

/** An application: a Deployment. @see https://kubernetes.io/docs/concepts/workloads/controllers/deployment/ */
export const app: WorkloadKind = {
  declaredAs: 'apps',
  file: 'deployment',
  subjects: SUBJECTS,
  options: optionsOf<AppOptions>(SHAPES),
  changes: withoutFixed(SHAPES),
  service: 'by-ports',
  manifest: (parts, instance): V1Deployment => ({
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name: instance.names.workload, namespace: instance.namespace, ...metadataOf(parts.metadata, instance.selector) },
    spec: { ...parts.spec, selector: { matchLabels: { ...instance.selector } }, template: podTemplate(parts, instance) },
  }),
};
