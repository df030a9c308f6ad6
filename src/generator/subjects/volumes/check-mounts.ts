import * as path from 'node:path/posix';
import type { Mounted } from './mounted';
import type { Devices, MountOptions, Mounts } from './options';
import type { PodMountSource } from './registry';
import { mountKind } from './registry';
import { descendingPath } from '../../../kubernetes/formats/paths';
import type { Instance, Scope } from '../../model/scope';
import type { Place } from '../../problems/place';
import { showValue } from '../../problems/show-value';

const WINDOWS = /^[A-Za-z]:[\\/]/;

/** A path as it leads to the same folder however it is written. */
function samePath(mountPath: string): string {
  if (WINDOWS.test(mountPath)) return mountPath.toLowerCase().replaceAll('/', '\\').replace(/\\+$/, '');
  return path.normalize(mountPath).replace(/(.)\/$/, '$1');
}

function checkPath(mountPath: string, place: Place): void {
  const isWindows = WINDOWS.test(mountPath);
  if (!isWindows && !mountPath.startsWith('/')) place.add('mount-path-invalid', `${showValue(mountPath)} is no absolute path`, 'start the path with "/"');
  else if (!isWindows && mountPath.includes(':')) place.add('mount-path-invalid', `${showValue(mountPath)} holds ":"`, 'mount it at a path without ":"');
  else if (samePath(mountPath) === '/') place.add('mount-path-invalid', 'it would hide the whole image', 'mount it at a folder of its own');
}

function checkOptions({ from, subPath, subPathExpr }: Partial<MountOptions<PodMountSource>>, place: Place): void {
  if (from === undefined) place.add('mount-without-source', 'nothing says what is mounted', 'add "from", such as "from: Volume.scratch()"');
  if (subPath !== undefined && subPathExpr !== undefined) place.at('subPathExpr').add('sub-path-invalid', 'both subPath and subPathExpr', 'keep one of them');
  for (const [field, value] of Object.entries({ subPath, subPathExpr })) {
    const fault = value === undefined ? undefined : descendingPath(value);
    if (fault !== undefined) place.at(field).add('sub-path-invalid', `${showValue(value)} ${fault}`, 'give a path from the root of the volume, such as "config/app.yaml"');
  }
}

/** Records storage that is mounted as what it is not. */
function checkMode(from: PodMountSource, as: Mounted['as'], place: Place, scope: Scope): void {
  const { isBlock: judge = () => false } = mountKind(from) ?? {};
  const isBlock = judge(from, scope);
  if (as === 'mounts' && isBlock === true) place.add('volume-mode-mismatch', 'storage without a file system (volumeMode: "Block")', 'name it under "devices", or give it a file system');
  if (as === 'devices' && isBlock === false) place.add('volume-mode-mismatch', 'files, and no device', 'name it under "mounts", or give the claim "volumeMode: \'Block\'"');
}

function checkSource(from: PodMountSource, as: Mounted['as'], place: Place, instance: Instance, scope: Scope): void {
  mountKind(from)?.check?.(from, place, instance, scope);
  checkMode(from, as, place, scope);
}

/** Records what is wrong with the devices of one container, at the place of its option. */
export function checkDevices(devices: Devices<PodMountSource>, place: Place, instance: Instance, scope: Scope): void {
  for (const [devicePath, from] of Object.entries(devices)) {
    const at = place.at(devicePath);
    if (!devicePath.startsWith('/')) at.add('mount-path-invalid', `${showValue(devicePath)} is no absolute path`, 'start the path with "/"');
    checkSource(from, 'devices', at, instance, scope);
  }
}

/** Records what is wrong with the mounts of one container, at the place of its option. */
export function checkMounts(mounts: Mounts<PodMountSource>, place: Place, instance: Instance, scope: Scope): void {
  const entries = Object.entries(mounts) as [string, Partial<MountOptions<PodMountSource>>][];
  for (const [mountPath, options] of entries) {
    const at = place.at(mountPath);
    checkPath(mountPath, at);
    checkOptions(options, at);
    if (options.from !== undefined) checkSource(options.from, 'mounts', at, instance, scope);
  }
  place.problems.duplicates('mount-path-duplicate', entries.map(([mountPath]) => ({
    key: samePath(mountPath), path: place.at(mountPath).path, label: `path ${samePath(mountPath)}`, declaredAt: place.declaredAt,
  })), 'mount one thing at each path');
}
