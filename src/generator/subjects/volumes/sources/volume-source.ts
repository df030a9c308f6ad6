import type { V1Volume } from '../../../../../schemas/types/kubernetes';
import type { Native } from '../../../options/native';

/** What a volume is, in Kubernetes' words: one field, named for its type. @see https://kubernetes.io/docs/reference/kubernetes-api/config-and-storage-resources/volume/ */
export type VolumeSource = Native<Omit<V1Volume, 'name'>>;

const KNOWN: Readonly<Record<keyof VolumeSource, true>> = {
  awsElasticBlockStore: true,
  azureDisk: true,
  azureFile: true,
  cephfs: true,
  cinder: true,
  configMap: true,
  csi: true,
  downwardAPI: true,
  emptyDir: true,
  ephemeral: true,
  fc: true,
  flexVolume: true,
  flocker: true,
  gcePersistentDisk: true,
  gitRepo: true,
  glusterfs: true,
  hostPath: true,
  image: true,
  iscsi: true,
  nfs: true,
  persistentVolumeClaim: true,
  photonPersistentDisk: true,
  portworxVolume: true,
  projected: true,
  quobyte: true,
  rbd: true,
  scaleIO: true,
  secret: true,
  storageos: true,
  vsphereVolume: true,
};

/** The types of volumes that Kubernetes knows; one that is missing here does not compile. @see https://kubernetes.io/docs/concepts/storage/volumes/#volume-types */
export const VOLUME_TYPES: readonly string[] = Object.keys(KNOWN);
