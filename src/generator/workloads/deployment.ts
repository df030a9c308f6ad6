import type { V1Deployment } from '@kubernetes/client-node' with { 'resolution-mode': 'import' };
import { assemble, metadataOf, podTemplate } from './assemble';
import type { Instance, Scope } from '../model/scope';
import { APP_SUBJECTS } from './app-subjects';

/** The Deployment of an application. @see https://kubernetes.io/docs/concepts/workloads/controllers/deployment/ */
export function deployment(instance: Instance, scope: Scope): V1Deployment {
  const parts = assemble(APP_SUBJECTS, instance, scope);
  return {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name: instance.names.workload, namespace: scope.baseNamespace, ...metadataOf(parts.metadata, instance.selector) },
    spec: { ...parts.spec, selector: { matchLabels: { ...instance.selector } }, template: podTemplate(parts, instance) },
  };
}
