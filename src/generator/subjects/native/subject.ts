import type { NativeContainerOptions, NativePodOptions } from './options';
import { checkOwned } from './spec';
import type { V1Container, V1ObjectMeta, V1PodSpec } from '../../../../schemas/types/kubernetes';
import { own } from '../../../common/own';
import type { ContainerSubject, Subject } from '../../model/subject';
import { anything, mapOf, optional } from '../../options/shape';
import type { Place } from '../../problems/place';

const OWN_OF_CONTAINER = ['name', 'image', 'command', 'args', 'resources', 'livenessProbe', 'readinessProbe', 'startupProbe'];
/** Lists that options decide, and that can be written only where they are empty. */
const LISTS = { env: 'env', envFrom: 'envFrom', ports: 'ports', volumeMounts: 'mounts', volumeDevices: 'devices' } as const;

/** Records empty lists that would win over an option that is there. */
function checkHidden(fields: Fields, options: Fields, place: Place): void {
  for (const [list, option] of Object.entries(LISTS)) {
    if (isEmptyList(own(fields, list)) && Object.keys(own(options, option) ?? {}).length > 0) {
      place.at(list).add('native-field-hides', `an empty list, which would hide what "${option}" says`, 'leave one of the two out');
    }
  }
}

type Fields = Readonly<Record<string, unknown>>;

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

/** Fields of the container in Kubernetes' own words; they win over what other subjects say. */
export const nativeContainer: ContainerSubject<NativeContainerOptions> = {
  shapes: { container: optional(mapOf(anything)) },
  check(options, place) {
    const fields = (options.container ?? {}) as Fields;
    checkOwned(fields, [...OWN_OF_CONTAINER, ...Object.keys(LISTS).filter((list) => !isEmptyList(own(fields, list)))], place.at('container'));
    checkHidden(fields, options as Fields, place.at('container'));
  },
  contribute: ({ container }) => ({ over: container as Partial<V1Container> | undefined }),
};

const FIELDS = optional(mapOf(anything));
const OWN_OF_POD = ['containers', 'initContainers', 'ephemeralContainers', 'serviceAccountName', 'automountServiceAccountToken'];
const OWN_OF_METADATA = ['labels', 'annotations'];
const OWN_OF_OBJECT = ['name', 'namespace', ...OWN_OF_METADATA];

/** Fields of the Pods in Kubernetes' own words; they win over what other subjects say. */
export const nativePod: Subject<NativePodOptions> = {
  shapes: { pod: FIELDS, metadata: FIELDS, podMetadata: FIELDS },
  check({ pod, metadata, podMetadata }, place) {
    checkOwned(pod, OWN_OF_POD, place.at('pod'));
    checkOwned(metadata, OWN_OF_OBJECT, place.at('metadata'));
    checkOwned(podMetadata, OWN_OF_METADATA, place.at('podMetadata'));
  },
  contribute: ({ pod, metadata, podMetadata }) => ({
    pod: pod as Partial<V1PodSpec> | undefined,
    metadata: { native: metadata as Partial<V1ObjectMeta> | undefined },
    podMetadata: { native: podMetadata as Partial<V1ObjectMeta> | undefined },
  }),
};
