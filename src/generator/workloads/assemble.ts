import type { V1Container, V1ObjectMeta, V1PodSpec, V1PodTemplateSpec } from '@kubernetes/client-node' with { 'resolution-mode': 'import' };
import type { Instance, Scope } from '../model/scope';
import type { SubjectOf } from '../subjects/registry';
import type { Contribution, MetadataPart } from '../subjects/subject';

/** What all subjects together add to the objects of a workload. */
export interface Parts {
  readonly metadata: MetadataPart;
  readonly spec: object;
  readonly podMetadata: MetadataPart;
  readonly pod: Partial<V1PodSpec>;
  readonly container: Partial<V1Container>;
}

function mergeMetadata(parts: readonly (MetadataPart | undefined)[]): MetadataPart {
  return {
    labels: Object.assign({}, ...parts.map((part) => part?.labels)),
    annotations: Object.assign({}, ...parts.map((part) => part?.annotations)),
  };
}

/** Collects what the subjects of a workload contribute in a scope; where two set the same field, the later one wins. */
export function assemble<O extends object>(subjects: readonly SubjectOf<O>[], instance: Instance, scope: Scope): Parts {
  const parts = subjects.map((subject): Contribution => subject.contribute?.(instance.options as O, instance, scope) ?? {});
  return {
    metadata: mergeMetadata(parts.map(({ metadata }) => metadata)),
    spec: Object.assign({}, ...parts.map(({ spec }) => spec)) as object,
    podMetadata: mergeMetadata(parts.map(({ podMetadata }) => podMetadata)),
    pod: Object.assign({}, ...parts.map(({ pod }) => pod)) as Partial<V1PodSpec>,
    container: Object.assign({}, ...parts.map(({ container }) => container)) as Partial<V1Container>,
  };
}

/** Labels and annotations as an object's metadata holds them; absent where there are none. */
export function metadataOf({ labels = {}, annotations = {} }: MetadataPart, selector: Readonly<Record<string, string>>): Pick<V1ObjectMeta, 'labels' | 'annotations'> {
  return {
    labels: { ...selector, ...labels },
    ...Object.keys(annotations).length === 0 ? {} : { annotations: { ...annotations } },
  };
}

/** The Pod template of a workload. @see https://kubernetes.io/docs/concepts/workloads/pods/#pod-templates */
export function podTemplate({ podMetadata, pod, container }: Parts, { selector }: Instance): V1PodTemplateSpec {
  return {
    metadata: metadataOf(podMetadata, selector),
    spec: { ...pod, containers: [container as V1Container] },
  };
}
