import type { RiskRule } from './rule';
import type { Reclaim } from '../../../kubernetes/data/reclaim';
import { reclaimsOf } from '../../../kubernetes/data/reclaim';
import type { JsonObject } from '../../../kubernetes/objects/json';
import { defineRule } from '../../findings/define-rule';

interface Turn {
  readonly setting: Reclaim;
  readonly from: string;
  readonly to: string;
}

/** Settings that kept data before and do not any more, also by being left out. */
function turns(before: JsonObject, after: JsonObject): Turn[] {
  const [old, now] = [before, after].map((object) => new Map(reclaimsOf(object).map((setting) => [setting.path, setting])));
  const set = [...now.values()].flatMap((setting) => {
    const was = old.get(setting.path) ?? setting.absent;
    return setting.deletes && was?.deletes === false ? [{ setting, from: was.value, to: setting.value }] : [];
  });
  const left = [...old.values()].filter(({ path, deletes, absent }) => !now.has(path) && !deletes && absent?.deletes === true)
    .map((setting) => ({ setting, from: setting.value, to: `${setting.absent?.value ?? ''} (by default)` }));
  return [...set, ...left];
}

/** A setting by which data outlived something turns into one by which they do not. */
export const dataNotKept = defineRule<RiskRule>({
  id: 'data-not-kept',
  severity: 'medium',
  title: 'Data that were kept are deleted with their object from now on.',
  about: 'A setting by which data outlived an object turns into one by which they are deleted with it, also by being left out where that is the default.',
  acceptable: 'never',
  looksAt: [],
  why: `Nothing happens at once; the data are lost later, with a deletion that was harmless before: of a claim (\`persistentVolumeReclaimPolicy\`), of a
StatefulSet or its replicas (\`persistentVolumeClaimRetentionPolicy\`), of a snapshot (\`deletionPolicy\`), of a Kafka or Elasticsearch cluster
(\`deleteClaim\`, \`volumeClaimDeletePolicy\`), of a custom resource that stands for something at a cloud provider (\`deletionPolicy\`,
\`managementPolicies\`, the annotations of its operator).`,
  remedy: 'Keep the old value, or make sure that a backup exists and is tried.',
  examples: {
    fails: {
      before: `
apiVersion: v1
kind: PersistentVolume
metadata:
  name: data
spec:
  capacity: {storage: 1Gi}
  accessModes: [ReadWriteOnce]
  persistentVolumeReclaimPolicy: Retain
  csi: {driver: csi.example.com, volumeHandle: data}
`,
      after: `
apiVersion: v1
kind: PersistentVolume
metadata:
  name: data
spec:
  capacity: {storage: 1Gi}
  accessModes: [ReadWriteOnce]
  persistentVolumeReclaimPolicy: Delete
  csi: {driver: csi.example.com, volumeHandle: data}
`,
      finds: [
        'medium spec.persistentVolumeReclaimPolicy Retain → Delete: the data are deleted when its claim is deleted',
      ],
    },
    passes: {
      before: `
apiVersion: v1
kind: PersistentVolume
metadata:
  name: data
spec:
  capacity: {storage: 1Gi}
  accessModes: [ReadWriteOnce]
  persistentVolumeReclaimPolicy: Delete
  csi: {driver: csi.example.com, volumeHandle: data}
`,
      after: `
apiVersion: v1
kind: PersistentVolume
metadata:
  name: data
spec:
  capacity: {storage: 1Gi}
  accessModes: [ReadWriteOnce]
  persistentVolumeReclaimPolicy: Retain
  csi: {driver: csi.example.com, volumeHandle: data}
`,
    },
    exempt: {
      before: `
apiVersion: v1
kind: PersistentVolume
metadata:
  name: data
spec:
  capacity: {storage: 1Gi}
  accessModes: [ReadWriteOnce]
  persistentVolumeReclaimPolicy: Delete
  csi: {driver: csi.example.com, volumeHandle: data}
`,
      after: `
apiVersion: v1
kind: PersistentVolume
metadata:
  name: data
spec:
  capacity: {storage: 2Gi}
  accessModes: [ReadWriteOnce]
  persistentVolumeReclaimPolicy: Delete
  csi: {driver: csi.example.com, volumeHandle: data}
`,
      because: 'They were deleted before as well.',
    },
  },
  check({ before, after, forbidden }) {
    if (before === undefined || after === undefined) return [];
    const allowed = turns(before, after).filter(({ setting }) => !forbidden.some(({ path }) => path === setting.path));
    return allowed.map(({ setting: { path, when }, from, to }) => ({
      message: `${path} ${from} → ${to}: the data are deleted when ${when}`,
      hint: 'Keep the old value, or make sure that a backup exists and is tried before anything is deleted.',
    }));
  },
});
