import { checkDevices, checkMounts } from './check-mounts';
import type { Mounted } from './mounted';
import { mountedIn } from './mounted';
import type { MountOptions, MountsOptions } from './options';
import type { PodMountSource } from './registry';
import { mountKind } from './registry';
import type { V1VolumeMount } from '../../../../schemas/types/kubernetes';
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
  shapes: { mounts: optional(mapOf(MOUNT)), devices: optional(mapOf(SOURCE)) },
  check({ mounts: own, devices }, place, container, instance, scope) {
    const ofApp = container.role === 'init' ? instance.containers[0].options as MountsOptions : {};
    // What an init container has of the application is judged there.
    if (own !== undefined && own !== ofApp.mounts) checkMounts(own, place.at('mounts'), instance, scope);
    if (devices !== undefined && devices !== ofApp.devices) checkDevices(devices, place.at('devices'), instance, scope);
  },
  contribute(_, container, instance) {
    const own = mountedIn(instance).filter((mounted) => mounted.container === container);
    const [folders, devices] = [own.filter(({ as }) => as === 'mounts'), own.filter(({ as }) => as === 'devices')];
    return {
      container: {
        volumeMounts: folders.length === 0 ? undefined : folders.map(volumeMount),
        volumeDevices: devices.length === 0 ? undefined : devices.map(({ path, volume }) => ({ name: volume, devicePath: path })),
      },
    };
  },
};
