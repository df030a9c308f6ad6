import type { V1Container, V1ObjectMeta, V1PodSpec, V1PodTemplateSpec, V1Volume } from '@kubernetes/client-node' with { 'resolution-mode': 'import' };
import { CONTAINER_SUBJECTS } from './container-subjects';
import type { AnyContainerOptions } from './container-subjects';
import type { SubjectOf } from './subject-of';
import type { ContainerInstance, Instance, Scope } from '../model/scope';
import type { ContainerContribution, Contribution, ExtraObject, MetadataPart } from '../model/subject';

/** What all subjects together add to the objects of a workload. */
export interface Parts {
  readonly metadata: MetadataPart;
  readonly spec: object;
  readonly podMetadata: MetadataPart;
  readonly pod: Partial<V1PodSpec>;
  readonly containers: readonly V1Container[];
  readonly initContainers: readonly V1Container[];
  readonly volumes: readonly V1Volume[];
  readonly objects: readonly ExtraObject[];
}

function mergeMetadata(parts: readonly (MetadataPart | undefined)[]): MetadataPart {
  return { labels: Object.assign({}, ...parts.map((part) => part?.labels)), annotations: Object.assign({}, ...parts.map((part) => part?.annotations)) };
}

interface BuiltContainer extends ContainerContribution {
  readonly container: V1Container;
  readonly role: ContainerInstance['role'];
}

function buildContainer(container: ContainerInstance, every: Partial<V1Container>, instance: Instance, scope: Scope): BuiltContainer {
  const options = container.options as AnyContainerOptions;
  const parts = CONTAINER_SUBJECTS.map((subject): ContainerContribution => subject.contribute?.(options, container, instance, scope) ?? {});
  return {
    role: container.role,
    container: Object.assign({ name: container.name }, ...parts.map((part) => part.container), every) as V1Container,
    volumes: parts.flatMap(({ volumes = [] }) => volumes),
  };
}

/** Collects what the subjects of a workload contribute in a scope; where two set the same field, the later one wins. */
export function assemble(subjects: readonly SubjectOf<never>[], instance: Instance, scope: Scope): Parts {
  const parts = subjects.map((subject): Contribution => subject.contribute?.(instance.options as never, instance, scope) ?? {});
  const every = Object.assign({}, ...parts.map(({ everyContainer }) => everyContainer)) as Partial<V1Container>;
  const built = instance.containers.map((container) => buildContainer(container, every, instance, scope));
  return {
    metadata: mergeMetadata(parts.map(({ metadata }) => metadata)),
    spec: Object.assign({}, ...parts.map(({ spec }) => spec)) as object,
    podMetadata: mergeMetadata(parts.map(({ podMetadata }) => podMetadata)),
    pod: Object.assign({}, ...parts.map(({ pod }) => pod)) as Partial<V1PodSpec>,
    containers: built.filter(({ role }) => role !== 'init').map(({ container }) => container),
    initContainers: built.filter(({ role }) => role === 'init').map(({ container }) => container),
    volumes: [...new Map(built.flatMap(({ volumes = [] }) => volumes).map((volume) => [volume.name, volume])).values()],
    objects: parts.flatMap(({ objects = [] }) => objects),
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
export function podTemplate({ podMetadata, pod, containers, initContainers, volumes }: Parts, { selector }: Instance): V1PodTemplateSpec {
  return {
    metadata: metadataOf(podMetadata, selector),
    spec: {
      ...pod,
      ...initContainers.length === 0 ? {} : { initContainers: [...initContainers] },
      containers: [...containers],
      ...volumes.length === 0 ? {} : { volumes: [...volumes] },
    },
  };
}
