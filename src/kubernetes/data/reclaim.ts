import { own } from '../../common/own';
import type { Path } from '../../common/path';
import { formatPath } from '../../common/path';
import type { GroupKind } from '../kinds/group-kind';
import { groupKindOf } from '../kinds/group-kind';
import type { JsonObject, JsonValue } from '../objects/json';
import { asList, asObject, at, isObject } from '../objects/json';
import { idOf } from '../objects/resource';

/** A setting that says whether data outlive the object that asked for them. */
export interface Reclaim {
  /** As people write it: `spec.persistentVolumeReclaimPolicy`. */
  readonly path: string;
  /** The value; what an absent one stands for. */
  readonly value: string;
  /** True where the data are deleted, false where they are kept. */
  readonly deletes: boolean;
  /** What has to happen: `its claim is deleted`. */
  readonly when: string;
  /** What it means to leave the setting out, where that is known. */
  readonly absent?: Pick<Reclaim, 'value' | 'deletes'>;
}

interface Setting {
  /** Values, in lower case, by which data are deleted, and by which they are kept. */
  readonly deletes: readonly string[];
  readonly keeps: readonly string[];
  /** What an absent one stands for, where that is known. */
  readonly absent?: string;
  readonly when: string;
}

const POLICY = { deletes: ['delete', 'recycle', 'wipeout'], keeps: ['retain', 'orphan', 'abandon', 'halt', 'donotterminate', 'snapshot', 'keep'] };
const SWITCH = { deletes: ['true'], keeps: ['false'] };
const KEEPS = { deletes: ['false'], keeps: ['true'] };
const IT = 'it is deleted';

/** Fields of one kind, at their place. */
const OF_KIND: Readonly<Record<GroupKind, readonly (Setting & { readonly at: Path })[]>> = {
  'PersistentVolume': [{ ...POLICY, at: ['spec', 'persistentVolumeReclaimPolicy'], absent: 'Retain', when: 'its claim is deleted' }],
  'StorageClass.storage.k8s.io': [{ ...POLICY, at: ['reclaimPolicy'], absent: 'Delete', when: 'a claim of the class is deleted' }],
  'VolumeSnapshotClass.snapshot.storage.k8s.io': [{ ...POLICY, at: ['deletionPolicy'], when: 'a VolumeSnapshot of the class is deleted' }],
  'VolumeSnapshotContent.snapshot.storage.k8s.io': [{ ...POLICY, at: ['spec', 'deletionPolicy'], when: 'its VolumeSnapshot is deleted' }],
  'VolumeGroupSnapshotClass.groupsnapshot.storage.k8s.io': [{ ...POLICY, at: ['deletionPolicy'], when: 'a VolumeGroupSnapshot of the class is deleted' }],
  'VolumeGroupSnapshotContent.groupsnapshot.storage.k8s.io': [{ ...POLICY, at: ['spec', 'deletionPolicy'], when: 'its VolumeGroupSnapshot is deleted' }],
  'BucketClass.objectstorage.k8s.io': [{ ...POLICY, at: ['deletionPolicy'], when: 'a BucketClaim of the class is deleted' }],
  'Elasticsearch.elasticsearch.k8s.elastic.co': [{
    at: ['spec', 'volumeClaimDeletePolicy'], deletes: ['deleteonscaledownandclusterdeletion'], keeps: ['deleteonscaledownonly'], absent: 'DeleteOnScaledownAndClusterDeletion', when: IT,
  }],
  'TidbCluster.pingcap.com': [{ ...POLICY, at: ['spec', 'pvReclaimPolicy'], absent: 'Retain', when: 'its claims are deleted' }],
  'CephFilesystem.ceph.rook.io': [{ ...KEEPS, at: ['spec', 'preserveFilesystemOnDelete'], absent: 'false', when: IT }],
  'CephObjectStore.ceph.rook.io': [{ ...KEEPS, at: ['spec', 'preservePoolsOnDelete'], absent: 'false', when: IT }],
  'CephCluster.ceph.rook.io': [{ at: ['spec', 'cleanupPolicy', 'confirmation'], deletes: ['yes-really-destroy-data'], keeps: [''], absent: '', when: IT }],
  'Database.postgresql.cnpg.io': [{ ...POLICY, at: ['spec', 'databaseReclaimPolicy'], absent: 'retain', when: IT }],
};

/** Fields that mean the same in whichever kind, and at any depth, they stand. */
const ANYWHERE: Readonly<Record<string, Setting>> = {
  whenDeleted: { ...POLICY, absent: 'Retain', when: IT },
  whenScaled: { ...POLICY, absent: 'Retain', when: 'it is scaled down' },
  deleteClaim: { ...SWITCH, absent: 'false', when: IT },
  dropOnDelete: { ...SWITCH, absent: 'false', when: IT },
  keepAfterDelete: { ...KEEPS, absent: 'false', when: IT },
};

/** Fields right below the spec of custom kinds. */
const OF_SPEC: Readonly<Record<string, Setting>> = {
  deletionPolicy: { ...POLICY, absent: 'Delete', when: IT },
  terminationPolicy: { ...POLICY, absent: 'Delete', when: IT },
  reclaimPolicy: { ...POLICY, when: IT },
};
/** Groups in which `deletionPolicy` is about something else than data. */
const OTHERWISE = /(?:^|\.)(?:toolkit\.fluxcd\.io|external-secrets\.io|argoproj\.io|cert-manager\.io|karmada\.io)$/;

/** Annotations by which cloud operators leave what they made: https://aws-controllers-k8s.github.io/community/docs/user-docs/deletion-policy/ */
const ANNOTATIONS: Readonly<Record<string, Setting>> = {
  'services.k8s.aws/deletion-policy': { ...POLICY, absent: 'delete', when: IT },
  'cnrm.cloud.google.com/deletion-policy': { deletes: ['delete', 'none'], keeps: ['abandon'], absent: 'delete', when: IT },
  'serviceoperator.azure.com/reconcile-policy': { deletes: ['manage'], keeps: ['skip', 'detach-on-delete'], absent: 'manage', when: IT },
};

/** Reads a setting; undefined where it is absent or its value is not known. */
function read({ deletes, keeps, absent, when }: Setting, written: JsonValue | undefined, path: Path): Reclaim[] {
  const value = written === undefined || written === null ? absent : String(written as string | boolean);
  const known = value?.toLowerCase();
  if (value === undefined || known === undefined || !(deletes.includes(known) || keeps.includes(known))) return [];
  const otherwise = absent === undefined ? {} : { absent: { value: absent, deletes: deletes.includes(absent.toLowerCase()) } };
  return [{ path: formatPath(path), value, deletes: deletes.includes(known), when, ...otherwise }];
}

/** Nothing that people write is nested deeper. */
const DEEPEST = 20;

function* anywhere(value: JsonValue | undefined, path: Path): Iterable<Reclaim> {
  if (path.length > DEEPEST) return;
  if (Array.isArray(value)) {
    for (const [index, item] of (value as JsonValue[]).entries()) yield* anywhere(item, [...path, index]);
  } else if (isObject(value)) {
    for (const [key, item] of Object.entries(value)) {
      const setting = own(ANYWHERE, key);
      if (setting === undefined) yield* anywhere(item, [...path, key]);
      else yield* read(setting, item, [...path, key]);
    }
  }
}

/** A management policy that leaves out deletion: https://docs.crossplane.io/latest/managed-resources/managed-resources/#managementpolicies */
function managed(spec: JsonObject): Reclaim[] {
  if (!Array.isArray(spec.managementPolicies)) return [];
  const policies = asList(spec.managementPolicies);
  const deletes = policies.includes('*') || policies.includes('Delete');
  return [{ path: 'spec.managementPolicies', value: policies.join(', '), deletes, when: IT, absent: { value: '*', deletes: true } }];
}

/** The group of a custom kind; undefined for the kinds of Kubernetes itself. */
function customGroup(object: JsonObject): string | undefined {
  const { group } = idOf(object);
  return group.includes('.') && !/(?:^|[.-])k8s\.io$/.test(group) ? group : undefined;
}

function ofSpec(object: JsonObject): Reclaim[] {
  const group = customGroup(object);
  if (group === undefined || OTHERWISE.test(group)) return [];
  const spec = asObject(object.spec);
  return [...Object.entries(OF_SPEC).flatMap(([field, setting]) => (Object.hasOwn(spec, field) ? read(setting, spec[field], ['spec', field]) : [])), ...managed(spec)];
}

/** Every setting of an object that says what becomes of data; of the fields of a single kind also those that are left out. */
export function reclaimsOf(object: JsonObject): readonly Reclaim[] {
  const annotations = asObject(at(object, 'metadata', 'annotations'));
  return [
    ...(own(OF_KIND, groupKindOf(object)) ?? []).flatMap((setting) => read(setting, at(object, ...setting.at), setting.at)),
    ...ofSpec(object),
    ...(customGroup(object) !== undefined || object.kind === 'StatefulSet' ? anywhere(object.spec, ['spec']) : []),
    ...Object.entries(ANNOTATIONS).flatMap(([key, setting]) => (Object.hasOwn(annotations, key) ? read(setting, annotations[key], ['metadata', 'annotations', key]) : [])),
  ];
}
