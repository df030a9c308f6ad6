import { checkVolume } from './check-volume';
import type { MountKind } from './mount-kind';
import type { VolumeSource } from './volume-source';
import type { V1Volume } from '../../../../../schemas/types/kubernetes';
import { isObject } from '../../../../kubernetes/objects/json';
import { showValue } from '../../../problems/show-value';
import { checkTexts } from '../../../texts/check-text';
import type { Outside } from '../../outside/outside';

/** A volume that exists as a part of Pods alone; made by `Volume`. */
export class PodVolume {
  readonly is = 'volume';

  /**
   * @param volumeName of the volume in the Pods; undefined for one that is named for its path
   * @param outside what it names that exists without being rendered here
   */
  constructor(readonly source: VolumeSource, readonly volumeName?: string, readonly outside?: Outside) {}
}

/** What a claim that exists elsewhere is, only the cluster knows; all others but claims are files. */
function isBlock(source: VolumeSource): boolean | undefined {
  if (source.persistentVolumeClaim !== undefined) return undefined;
  return source.ephemeral?.volumeClaimTemplate?.spec.volumeMode === 'Block';
}

/** A volume in Kubernetes' own fields. */
export const volume: MountKind<PodVolume> = {
  nameOf: ({ volumeName }) => volumeName,
  partOf: ({ source }) => ({ volume: source as Omit<V1Volume, 'name'> }),
  isBlock: ({ source }) => isObject(source) ? isBlock(source) : undefined,
  check({ source }, place) {
    if (!isObject(source)) {
      place.add('volume-invalid', `volume ${showValue(source)}`, 'give the fields of a volume, such as { nfs: { server, path } }');
      return;
    }
    checkVolume(source, place);
    checkTexts(source, place);
  },
  outsideOf: ({ outside }) => outside === undefined ? [] : [outside],
};
