import { containersByName } from './pods';
import { own } from '../../../common/own';
import type { JsonObject } from '../../../kubernetes/objects/json';
import { asList, asObject, asString } from '../../../kubernetes/objects/json';
import { podTemplateOf } from '../../../kubernetes/pods/pod-template';

/** What a container finds at a path. */
export interface Mounted {
  /** `claim data`, `nfs volume`, `emptyDir`; the same words on both sides stand for the same place. */
  readonly source: string;
  /** The claim, where it is one that the Pods name. */
  readonly claim?: string;
  /** True for what outlives the Pod. */
  readonly lasts: boolean;
  readonly subPath: string;
}

/** Volumes that lie outside the Pod; what else there is dies with it, or is not written to. */
const LASTING = [
  'nfs', 'hostPath', 'iscsi', 'cephfs', 'rbd', 'glusterfs', 'fc', 'awsElasticBlockStore', 'gcePersistentDisk', 'azureDisk', 'azureFile', 'vsphereVolume',
  'portworxVolume', 'storageos', 'scaleIO', 'quobyte', 'flexVolume', 'cinder', 'photonPersistentDisk',
];
/** Directories of a node that belong to its system. */
const SYSTEM = /^\/(?:$|dev|proc|sys|run|var\/run|etc|boot|lib|usr|var\/log|var\/lib\/(?:kubelet|docker|containerd))(?:\/|$)/;

function ofVolume(volume: JsonObject): Omit<Mounted, 'subPath'> {
  const claim = asString(asObject(volume.persistentVolumeClaim).claimName);
  if (claim !== undefined) return { source: `claim ${claim}`, claim, lasts: true };
  const kind = LASTING.find((name) => own(volume, name) !== undefined);
  if (kind === undefined) return { source: Object.keys(volume).find((key) => key !== 'name') ?? 'emptyDir', lasts: false };
  const { path, type, ...place } = asObject(own(volume, kind));
  if (kind === 'hostPath') return { source: `hostPath ${String(path)}`, lasts: !SYSTEM.test(String(path)) && !/Socket|Device/.test(String(type)) };
  return { source: `${kind} ${Object.values({ ...place, path }).filter((value) => typeof value === 'string').join(' ')}`, lasts: true };
}

function volumesOf(object: JsonObject): ReadonlyMap<string, Omit<Mounted, 'subPath'>> {
  const templates = asList(asObject(object.spec).volumeClaimTemplates).map((template) => asString(asObject(asObject(template).metadata).name) ?? '');
  const volumes = asList(podTemplateOf(object)?.spec.volumes).map(asObject);
  return new Map([
    ...volumes.map((volume) => [asString(volume.name) ?? '', ofVolume(volume)] as const),
    ...templates.map((name) => [name, { source: `claims ${name}`, lasts: true }] as const),
  ]);
}

function mountsIn(container: JsonObject, volumes: ReturnType<typeof volumesOf>): ReadonlyMap<string, Mounted> {
  return new Map(asList(container.volumeMounts).map(asObject).flatMap((mount) => {
    const volume = volumes.get(asString(mount.name) ?? '');
    const path = (asString(mount.mountPath) ?? '').replace(/(?<=.)\/$/, '');
    return volume === undefined ? [] : [[path, { ...volume, subPath: asString(mount.subPath) ?? asString(mount.subPathExpr) ?? '' }] as const];
  }));
}

/** What each container of an object's Pods finds, by its name and by path. */
export function mountsOf(object: JsonObject): ReadonlyMap<string, ReadonlyMap<string, Mounted>> {
  const volumes = volumesOf(object);
  return new Map([...containersByName(object)].map(([name, container]) => [name, mountsIn(container, volumes)]));
}
