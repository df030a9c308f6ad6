import type { V1Container, V1PodSpec } from '@kubernetes/client-node' with { 'resolution-mode': 'import' };
import type { NativeContainerOptions, NativePodOptions } from './options';
import type { ContainerSubject, Subject } from '../../model/subject';
import { anything, mapOf, optional } from '../../options/shape';

/** Fields of the container in Kubernetes' own words; they win over what other subjects say. */
export const nativeContainer: ContainerSubject<NativeContainerOptions> = {
  shapes: { container: optional(mapOf(anything)) },
  contribute: ({ container }) => ({ over: container as Partial<V1Container> | undefined }),
};

/** Fields of the Pods in Kubernetes' own words; they win over what other subjects say. */
export const nativePod: Subject<NativePodOptions> = {
  shapes: { pod: optional(mapOf(anything)) },
  contribute: ({ pod }) => ({ pod: pod as Partial<V1PodSpec> | undefined }),
};
