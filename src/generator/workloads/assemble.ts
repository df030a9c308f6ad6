import type { V1Container, V1ObjectMeta, V1PersistentVolumeClaim, V1PodSpec, V1PodTemplateSpec, V1Volume } from '../../../schemas/types/kubernetes';
import type { ContainerInstance, Instance, Scope } from '../model/scope';
import type { ContainerContribution, Contribution, ExtraObject, MetadataPart } from '../model/subject';
import type { SubjectOf } from '../model/subject-of';
import { deepMerge } from '../options/deep-merge';
import { CONTAINER_SUBJECTS } from '../subjects/containers/container-subjects';
import type { AnyContainerOptions } from '../subjects/containers/container-subjects';
import type { SideContainer } from '../subjects/containers/options';

/** What all subjects together add to the objects of a workload. */
export interface Parts {
  readonly metadata: MetadataPart;
  readonly spec: object;
  readonly podMetadata: MetadataPart;
  readonly pod: Partial<V1PodSpec>;
  readonly containers: readonly V1Container[];
  readonly initContainers: readonly V1Container[];
  readonly volumes: readonly V1Volume[];
  /** Claims for each Pod of a StatefulSet. */
  readonly claimTemplates: readonly V1PersistentVolumeClaim[];
  readonly objects: readonly ExtraObject[];
}

function mergeMetadata(parts: readonly (MetadataPart | undefined)[]): MetadataPart {
  return {
    labels: Object.assign({}, ...parts.map((part) => part?.labels)),
    annotations: Object.assign({}, ...parts.map((part) => part?.annotations)),
    isExact: parts.some((part) => part?.isExact === true),
    native: deepMerge<Partial<V1ObjectMeta>>(...parts.map((part) => part?.native)),
  };
}

interface BuiltContainer {
  readonly container: V1Container;
  /** True where it is among the init containers: it ends before the others start, or stays beside them. */
  readonly startsFirst: boolean;
}

function isNative({ role, options }: ContainerInstance): boolean {
  return role === 'sidecar' && (options as SideContainer).native !== false;
}

/** What makes an init container one that stays. @see https://kubernetes.io/docs/concepts/workloads/pods/sidecar-containers/ */
function lasting(container: ContainerInstance): Partial<V1Container> {
  return isNative(container) ? { restartPolicy: 'Always' } : {};
}

function buildContainer(container: ContainerInstance, every: Partial<V1Container>, instance: Instance, scope: Scope): BuiltContainer {
  const options = container.options as AnyContainerOptions;
  const parts = CONTAINER_SUBJECTS.map((subject): ContainerContribution => subject.contribute?.(options, container, instance, scope) ?? {});
  return {
    startsFirst: container.role === 'init' || isNative(container),
    container: deepMerge<V1Container>(
      { name: container.name }, ...parts.map((part) => part.container), every, lasting(container), ...parts.map(({ over }) => over),
    ),
  };
}

/** Collects what the subjects of a workload contribute in a scope; where two set the same field, the later one wins. */
export function assemble(subjects: readonly SubjectOf<never>[], instance: Instance, scope: Scope): Parts {
  const parts = subjects.map((subject): Contribution => subject.contribute?.(instance.options as never, instance, scope) ?? {});
  const every = deepMerge<Partial<V1Container>>(...parts.map(({ everyContainer }) => everyContainer));
  const built = instance.containers.map((container) => buildContainer(container, every, instance, scope));
  return {
    metadata: mergeMetadata(parts.map(({ metadata }) => metadata)),
    spec: deepMerge<object>(...parts.map(({ spec }) => spec)),
    podMetadata: mergeMetadata(parts.map(({ podMetadata }) => podMetadata)),
    pod: deepMerge<Partial<V1PodSpec>>(...parts.map(({ pod }) => pod)),
    containers: built.filter(({ startsFirst }) => !startsFirst).map(({ container }) => container),
    initContainers: built.filter(({ startsFirst }) => startsFirst).map(({ container }) => container),
    volumes: parts.flatMap(({ volumes = [] }) => volumes),
    claimTemplates: parts.flatMap(({ claimTemplates = [] }) => claimTemplates),
    objects: parts.flatMap(({ objects = [] }) => objects),
  };
}

/** Labels, annotations and what else an object's metadata holds; absent where there are none. */
export function metadataOf({ labels = {}, annotations = {}, isExact = false, native }: MetadataPart, selector: Readonly<Record<string, string>>): Omit<V1ObjectMeta, 'name' | 'namespace'> {
  const all = { ...isExact ? {} : selector, ...labels };
  return {
    ...Object.keys(all).length === 0 ? {} : { labels: all },
    ...Object.keys(annotations).length === 0 ? {} : { annotations: { ...annotations } },
    ...native,
  };
}

/** The Pod template of a workload. @see https://kubernetes.io/docs/concepts/workloads/pods/#pod-templates */
export function podTemplate({ podMetadata, containers, initContainers, ...parts }: Parts, { selector }: Instance): V1PodTemplateSpec {
  const { volumes: native, ...pod } = parts.pod;
  const volumes = [...parts.volumes, ...native ?? []];
  const metadata = metadataOf(podMetadata, selector);
  return {
    ...Object.keys(metadata).length === 0 ? {} : { metadata },
    spec: {
      ...pod,
      ...initContainers.length === 0 ? {} : { initContainers: [...initContainers] },
      containers: [...containers],
      ...volumes.length === 0 && native === undefined ? {} : { volumes },
    },
  };
}
