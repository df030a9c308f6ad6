import { claim } from './sources/claim';
import { claimTemplate } from './sources/claim-template';
import { config, configFile } from './sources/config';
import type { MountKind } from './sources/mount-kind';
import { volume } from './sources/pod-volume';
import { secret, secretFile } from './sources/secret';
import { own } from '../../../common/own';

/** Every kind of source, by what its values say in `is`. */
const MOUNT_KINDS = { volume, claim, 'claim-template': claimTemplate, config, 'config-file': configFile, secret, 'secret-file': secretFile } as const;

type SourceOf<K> = K extends MountKind<infer S> ? S : never;

/** What a StatefulSet can mount. */
export type PodMountSource = { [K in keyof typeof MOUNT_KINDS]: SourceOf<(typeof MOUNT_KINDS)[K]> }[keyof typeof MOUNT_KINDS];

/** What every workload can mount. */
export type MountSource = Exclude<PodMountSource, { readonly is: 'claim-template' }>;

/** The kind of a source; undefined for what cannot be mounted. */
export function mountKind(source: unknown): MountKind<PodMountSource> | undefined {
  if (typeof source !== 'object' || source === null || !('is' in source)) return undefined;
  return own(MOUNT_KINDS as unknown as Readonly<Record<string, MountKind<PodMountSource>>>, String(source.is));
}
