import type { V1VolumeMount } from '@kubernetes/client-node' with { 'resolution-mode': 'import' };
import { checkMounts } from './check-mounts';
import type { Mounted } from './mounted';
import { mountedIn } from './mounted';
import type { MountOptions, MountsOptions } from './options';
import type { PodMountSource } from './registry';
import { mountKind } from './registry';
import type { ContainerSubject } from '../../model/subject';
import { deepMerge } from '../../options/deep-merge';
import type { Shape } from '../../options/shape';
import { flag, mapOf, oneOf, optional, optionsOf, text } from '../../options/shape';
import { showValue } from '../../problems/show-value';

const SOURCE: Shape = (value, place) => {
  if (mountKind(value) !== undefined) return value;
  place.add('mount-source-invalid', showValue(value), 'give a volume, such as Volume.scratch(), or what addClaim, addConfig or addSecret returned');
  return undefined;
};

const OPTIONS = optionsOf<MountOptions<PodMountSource>>({
  from: optional(SOURCE),
  readOnly: optional(flag),
  subPath: optional(text),
  subPathExpr: optional(text),
  mountPropagation: optional(oneOf('None', 'HostToContainer', 'Bidirectional')),
  recursiveReadOnly: optional(oneOf('Disabled', 'IfPossible', 'Enabled')),
});

function isRecord(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !('is' in value);
}

/** Options, or what is mounted alone. */
const MOUNT: Shape = (value, place) => {
  if (isRecord(value)) return OPTIONS(value, place);
  const from = SOURCE(value, place);
  return from === undefined ? undefined : { from };
};

function volumeMount({ path, volume, options: { from, ...options } }: Mounted): V1VolumeMount {
  return deepMerge({ name: volume, mountPath: path }, mountKind(from)?.mountOf?.(from), options);
}

/** What a container mounts; the volumes themselves are the Pod's. @see https://kubernetes.io/docs/concepts/storage/volumes/ */
export const mounts: ContainerSubject<MountsOptions<PodMountSource>> = {
  shapes: { mounts: optional(mapOf(MOUNT)) },
  check(options, place, container, instance, scope) {
    const [main] = instance.containers;
    // What an init container has of the application is judged there.
    if (container !== main && options.mounts === (main.options as MountsOptions).mounts) return;
    checkMounts(options, place.at('mounts'), instance, scope);
  },
  contribute(_, container, instance) {
    const own = mountedIn(instance).filter((mounted) => mounted.container === container);
    return { container: { volumeMounts: own.length === 0 ? undefined : own.map(volumeMount) } };
  },
};
