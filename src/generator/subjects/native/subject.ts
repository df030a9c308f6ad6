import type { V1Container, V1PodSpec } from '@kubernetes/client-node' with { 'resolution-mode': 'import' };
import type { NativeContainerOptions, NativePodOptions } from './options';
import { checkOwned } from './spec';
import type { ContainerSubject, Subject } from '../../model/subject';
import { anything, mapOf, optional } from '../../options/shape';

/** Fields of the container in Kubernetes' own words; they win over what other subjects say. */
export const nativeContainer: ContainerSubject<NativeContainerOptions> = {
  shapes: { container: optional(mapOf(anything)) },
  contribute: ({ container }) => ({ over: container as Partial<V1Container> | undefined }),
};

const OWN_OF_POD = ['containers', 'initContainers', 'ephemeralContainers', 'serviceAccountName', 'serviceAccount', 'automountServiceAccountToken'];

/** Fields of the Pods in Kubernetes' own words; they win over what other subjects say. */
export const nativePod: Subject<NativePodOptions> = {
  shapes: { pod: optional(mapOf(anything)) },
  check: ({ pod }, place) => checkOwned(pod, OWN_OF_POD, place.at('pod')),
  contribute: ({ pod }) => ({ pod: pod as Partial<V1PodSpec> | undefined }),
};
