import { mentionsInFields } from './in-fields';
import { mentionsInAnnotations, mentionsInContainers, mentionsInRole } from './in-texts';
import type { Mention } from './mention';
import { oncePerIndex } from '../../../../kubernetes/index/once-per-index';
import type { RenderIndex } from '../../../../kubernetes/index/render-index';
import type { GroupKind } from '../../../../kubernetes/kinds/group-kind';
import { groupKindOf } from '../../../../kubernetes/kinds/group-kind';

/** Kinds whose fields are known: they hold no mention, or it is a reference that other rules read. */
const KNOWN: ReadonlySet<GroupKind> = new Set([
  'ClusterRole.rbac.authorization.k8s.io', 'ConfigMap', 'CustomResourceDefinition.apiextensions.k8s.io', 'Gateway.gateway.networking.k8s.io',
  'Ingress.networking.k8s.io', 'Secret', 'ServiceAccount',
]);

/** Every mention of a ConfigMap or Secret outside the fields that Pods, Ingresses, Gateways and ServiceAccounts have for it. */
export const mentions: (index: RenderIndex) => readonly Mention[] = oncePerIndex((index) => [...findMentions(index)]);

function* findMentions(index: RenderIndex): Iterable<Mention> {
  const workloads = new Map(index.workloads.map((workload) => [workload.resource, workload]));
  for (const resource of index.resources) {
    const home = index.namespaceOf(resource);
    const workload = workloads.get(resource);
    yield* mentionsInAnnotations(resource, home, ['metadata']);
    if (workload !== undefined) {
      const template = workload.podPath.slice(0, -1);
      if (template.length > 0) yield* mentionsInAnnotations(resource, home, [...template, 'metadata']);
      yield* mentionsInContainers(workload);
    } else if (groupKindOf(resource.object) === 'Role.rbac.authorization.k8s.io') {yield* mentionsInRole(resource, home);} else if (!KNOWN.has(groupKindOf(resource.object))) {yield* mentionsInFields(resource, home);}
  }
}
