import { ClaimVolume } from './sources/claim';
import type { ClaimOptions, ClaimTemplateOptions } from './sources/claim-options';
import { claimSpec } from './sources/claim-spec';
import { ClaimTemplate } from './sources/claim-template';
import { ConfigVolume } from './sources/config';
import { PodVolume } from './sources/pod-volume';
import { SecretVolume } from './sources/secret';
import type { VolumeSource } from './sources/volume-source';
import type { ClaimVolumeOptions, CsiOptions, DownwardFile, FileOptions, HostPathOptions, KeyFileOptions, ScratchOptions, VolumeName } from './volume-options';
import type { V1VolumeProjection } from '../../../../schemas/types/kubernetes';
import type { Native } from '../../options/native';
import type { ClaimReference, ConfigReference, SecretReference } from '../../texts/reference';
import { Outside } from '../outside/outside';

type ClaimSettings = Omit<ClaimOptions, 'size'> & VolumeName;

/** Fields without those that say nothing. */
function given<T extends object>(fields: T): T {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;
}

/** What has to be there before a Pod starts. */
function needed(object: Outside, { optional = false }: KeyFileOptions): Outside | undefined {
  return optional ? undefined : object;
}

function claimVolume(claim: ClaimReference | string, { name, readOnly }: ClaimVolumeOptions = {}): ClaimVolume | PodVolume {
  if (typeof claim !== 'string') return new ClaimVolume(claim, name, readOnly);
  return new PodVolume({ persistentVolumeClaim: given({ claimName: claim, readOnly }) }, name ?? claim, Outside.volumeClaim(claim));
}

function configMapVolume(config: ConfigReference | string, { name, ...options }: KeyFileOptions = {}): ConfigVolume | PodVolume {
  if (typeof config !== 'string') return new ConfigVolume(config, name, options as ConfigVolume['options']);
  return new PodVolume({ configMap: { name: config, ...options } }, name ?? config, needed(Outside.configMap(config), options));
}

function secretVolume(secret: SecretReference | string, { name, ...options }: KeyFileOptions = {}): SecretVolume | PodVolume {
  if (typeof secret !== 'string') return new SecretVolume(secret, name, options as SecretVolume['options']);
  return new PodVolume({ secret: { secretName: secret, ...options } }, name ?? secret, needed(Outside.secret(secret), options));
}

/** Volumes, as values for the option `mounts`. What `addClaim` returned is one by itself. @see https://kubernetes.io/docs/concepts/storage/volumes/ */
export const Volume = {
  /** Space that is empty whenever a Pod starts, and shared by the containers that mount it. @see https://kubernetes.io/docs/concepts/storage/volumes/#emptydir */
  scratch: ({ name, sizeLimit, memory = false }: ScratchOptions = {}): PodVolume =>
    new PodVolume({ emptyDir: given({ medium: memory ? 'Memory' : undefined, sizeLimit }) }, name),
  /** A claim that `addClaim` returned, with more to say; or, by its name, one that exists without being rendered here. */
  claim: claimVolume,
  /** A claim for each Pod of a StatefulSet; it stays when the Pod goes, and can never change afterwards. */
  claimTemplate: (size: string, { name, ...options }: Omit<ClaimTemplateOptions, 'size'> & VolumeName = {}): ClaimTemplate => new ClaimTemplate({ size, ...options }, name),
  /** Space like `scratch`, but of a storage class: a claim that lives and dies with the Pod. @see https://kubernetes.io/docs/concepts/storage/ephemeral-volumes/#generic-ephemeral-volumes */
  ephemeral: (size: string, { name, ...options }: ClaimSettings = {}): PodVolume => {
    const metadata = given({ labels: options.labels, annotations: options.annotations });
    const template = { ...Object.keys(metadata).length === 0 ? {} : { metadata }, spec: claimSpec({ size, ...options }) };
    return new PodVolume({ ephemeral: { volumeClaimTemplate: template } }, name);
  },
  /** A config that `addConfig` returned, with more to say; or, by its name, files of a ConfigMap that exists without being rendered here. */
  configMap: configMapVolume,
  /** A Secret that `addSecret` returned, with more to say; or, by its name, files of one that exists. */
  secret: secretVolume,
  /** What the Pod knows of itself, by the name of the file. @see https://kubernetes.io/docs/concepts/storage/volumes/#downwardapi */
  downward: (files: Readonly<Record<string, DownwardFile>>, { name, ...options }: FileOptions = {}): PodVolume => {
    const items = Object.entries(files).map(([path, from]) => ({ path, ...typeof from === 'string' ? { fieldRef: { fieldPath: from } } : { resourceFieldRef: from } }));
    return new PodVolume({ downwardAPI: { items, ...options } }, name);
  },
  /** Files of several sources in one place: ConfigMaps, Secrets, fields of the Pod, tokens. @see https://kubernetes.io/docs/concepts/storage/projected-volumes/ */
  projected: (sources: readonly Native<V1VolumeProjection>[], { name, ...options }: FileOptions = {}): PodVolume =>
    new PodVolume({ projected: { sources, ...options } }, name),
  /** What a driver makes for each Pod, such as the secrets of a vault. @see https://kubernetes.io/docs/concepts/storage/ephemeral-volumes/#csi-ephemeral-volumes */
  csi: (driver: string, { name, ...options }: CsiOptions = {}): PodVolume => new PodVolume({ csi: { driver, ...options } }, name),
  /** A folder or file of the node; takes the deviation `hostPath`. @see https://kubernetes.io/docs/concepts/storage/volumes/#hostpath */
  hostPath: (path: string, { name, type }: HostPathOptions = {}): PodVolume => new PodVolume({ hostPath: given({ path, type }) }, name),
  /** A volume of any type in Kubernetes' own fields: `{ nfs: { server, path } }`. */
  native: (source: VolumeSource, { name }: VolumeName = {}): PodVolume => new PodVolume(source, name),
} as const;
