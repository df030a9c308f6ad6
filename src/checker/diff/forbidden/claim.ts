import { changesAt } from './immutable-fields';
import { NEW_OBJECT } from './remedies';
import { SETTLED } from './rule';
import type { ForbiddenRule, RefusedField } from './rule';
import type { JsonObject } from '../../../kubernetes/objects/json';
import { asObject, at } from '../../../kubernetes/objects/json';
import { parseQuantity } from '../../../kubernetes/quantities/quantity';
import { fingerprint } from '../../../kubernetes/shapes/canonical';
import { defineRule } from '../../findings/define-rule';
import { describeValue } from '../changes/describe-value';

const BETA_CLASS = 'volume.beta.kubernetes.io/storage-class';
const MUTABLE = new Set(['resources', 'volumeAttributesClassName', 'storageClassName', 'volumeName', 'accessModes']);

function annotation(object: JsonObject): string | undefined {
  const found = asObject(asObject(object.metadata).annotations)[BETA_CLASS];
  return found === undefined ? undefined : String(found);
}

/** A class may be set where none was; the server fills it in the same way when a default class appears. */
function storageClass(before: JsonObject, after: JsonObject): RefusedField[] {
  const [old, now] = [asObject(before.spec).storageClassName ?? undefined, asObject(after.spec).storageClassName ?? undefined];
  const beta = annotation(before);
  if (old === undefined && now !== undefined && (beta === undefined || beta === now)) return [];
  const changes = changesAt(before, after, 'spec.storageClassName');
  return annotation(after) === beta ? changes : [...changes, { path: `metadata.annotations["${BETA_CLASS}"]`, message: `the annotation ${BETA_CLASS} may not change` }];
}

function size(before: JsonObject, after: JsonObject): RefusedField[] {
  const path = 'spec.resources.requests.storage';
  const [old, now] = [at(before, ...path.split('.')), at(after, ...path.split('.'))];
  const shrinks = (parseQuantity(now) ?? 0n) < (parseQuantity(old) ?? 0n);
  const others = changesAt(before, after, 'spec.resources').filter((change) => !change.path.startsWith('spec.resources.requests'));
  return shrinks ? [...others, { path, message: `a claim never shrinks: ${describeValue(old)} → ${describeValue(now)}` }] : others;
}

function accessModes(before: JsonObject, after: JsonObject): RefusedField[] {
  const [old, now] = [asObject(before.spec).accessModes, asObject(after.spec).accessModes];
  if (fingerprint(old) === fingerprint(now)) return [];
  return [{ path: 'spec.accessModes', message: `spec.accessModes may not change, nor their order: ${describeValue(old)} → ${describeValue(now)}` }];
}

/** The server fills in one way to say what a claim is filled from by the other. */
function withSources(object: JsonObject): JsonObject {
  const { dataSource, dataSourceRef, ...spec } = asObject(object.spec);
  const source = dataSource ?? (asObject(dataSourceRef).namespace === undefined ? dataSourceRef : undefined);
  return { ...object, spec: { ...spec, dataSource: source, dataSourceRef: dataSourceRef ?? dataSource } };
}

/** A claim's spec is settled when it is created; a bound one may only grow. */
export const claim = defineRule<ForbiddenRule>({
  id: 'claim-spec',
  severity: 'high',
  title: 'What a claim asks for stays; a bound one may only grow.',
  acceptable: 'never',
  looksAt: [],
  why: SETTLED,
  examples: {
    fails: {
      before: `
apiVersion: v1
kind: PersistentVolumeClaim
metadata:
  name: web
spec:
  accessModes: [ReadWriteOnce]
  storageClassName: fast
  resources:
    requests: {storage: 2Gi}
`,
      after: `
apiVersion: v1
kind: PersistentVolumeClaim
metadata:
  name: web
spec:
  accessModes: [ReadWriteOnce]
  storageClassName: fast
  resources:
    requests: {storage: 1Gi}
`,
      finds: [
        'high spec.resources.requests.storage: a claim never shrinks: 2Gi → 1Gi',
      ],
    },
    passes: {
      before: `
apiVersion: v1
kind: PersistentVolumeClaim
metadata:
  name: web
spec:
  accessModes: [ReadWriteOnce]
  storageClassName: fast
  resources:
    requests: {storage: 2Gi}
`,
      after: `
apiVersion: v1
kind: PersistentVolumeClaim
metadata:
  name: web
spec:
  accessModes: [ReadWriteOnce]
  storageClassName: fast
  resources:
    requests: {storage: 3Gi}
`,
    },
    exempt: {
      before: `
apiVersion: v1
kind: PersistentVolumeClaim
metadata:
  name: web
spec:
  accessModes: [ReadWriteOnce]
  resources:
    requests: {storage: 2Gi}
`,
      after: `
apiVersion: v1
kind: PersistentVolumeClaim
metadata:
  name: web
spec:
  accessModes: [ReadWriteOnce]
  storageClassName: fast
  resources:
    requests: {storage: 2Gi}
`,
      because: 'A class may be set where none was.',
    },
  },
  kinds: ['/PersistentVolumeClaim'],
  remedy: NEW_OBJECT,
  check(stored, wanted) {
    const [before, after] = [stored, wanted].map(withSources);
    const fields = new Set(['volumeMode', ...Object.keys(asObject(before.spec)), ...Object.keys(asObject(after.spec))]);
    const named = asObject(before.spec).volumeName === undefined ? [] : changesAt(before, after, 'spec.volumeName');
    return [
      ...[...fields].filter((field) => !MUTABLE.has(field)).flatMap((field) => changesAt(before, after, `spec.${field}`)),
      ...named, ...accessModes(before, after), ...storageClass(before, after), ...size(before, after),
    ];
  },
});
