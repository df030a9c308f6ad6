import type { JsonObject } from '../../../../kubernetes/objects/json';
import { asList, at, isObject } from '../../../../kubernetes/objects/json';
import { parseQuantity } from '../../../../kubernetes/quantities/quantity';
import { defineRule } from '../../../findings/define-rule';
import { dataSources } from '../cross-field/claims';
import type { FieldsCheck } from '../scope/fields-check';
import type { ObjectRule } from '../scope/object-rule';
import { quote } from '../scope/quote';
import type { Scope } from '../scope/scope';

/** One mode excludes the others. */
function checkModes(spec: JsonObject, scope: Scope): void {
  const modes = asList(spec.accessModes);
  if (modes.length < 2 || !modes.includes('ReadWriteOncePod') || modes.every((mode) => mode === 'ReadWriteOncePod')) return;
  scope.report(['accessModes'], `ReadWriteOncePod excludes the other modes of ${quote(modes)}`, 'Keep ReadWriteOncePod alone or remove it.');
}

function checkSameSource(source: JsonObject, reference: JsonObject, scope: Scope): void {
  if (['apiGroup', 'kind', 'name'].some((field) => (source[field] ?? undefined) !== (reference[field] ?? undefined))) {
    scope.report(['dataSource'], 'dataSource and dataSourceRef differ', 'Keep dataSourceRef alone.');
  }
}

function checkDataSources(spec: JsonObject, scope: Scope): void {
  const sources = dataSources(spec, scope);
  const { dataSource, dataSourceRef } = sources;
  for (const [field, source] of Object.entries(sources)) {
    if (source.apiGroup || source.kind === 'PersistentVolumeClaim' || !source.kind) continue;
    scope.report([field], `the kind ${quote(source.kind)} needs its apiGroup`, 'Set apiGroup, for example snapshot.storage.k8s.io.');
  }
  if (isObject(dataSource) && isObject(dataSourceRef)) checkSameSource(dataSource, dataSourceRef, scope);
}

/** A claim asks for storage, in modes that go together. */
const claimRequestFields: FieldsCheck = {
  types: ['V1PersistentVolumeClaimSpec'],
  check: (spec, scope) => {
    const storage = at(spec, 'resources', 'requests', 'storage');
    const path = ['resources', 'requests', 'storage'];
    if (storage === undefined) scope.report(path, 'the claim asks for no storage', 'Set resources.requests.storage.');
    else if ((parseQuantity(storage) ?? 1n) <= 0n) scope.report(path, `the claim asks for ${quote(storage)}`, 'Ask for more than nothing.');
    checkDataSources(spec, scope);
  },
};

/** Of the modes of a claim and of a volume one excludes the others. */
const accessModes: FieldsCheck = { types: ['V1PersistentVolumeClaimSpec', 'V1PersistentVolumeSpec'], check: checkModes };

export const claimRequest = defineRule<ObjectRule>({
  id: 'claim-request',
  part: 'object',
  severity: 'error',
  title: 'A volume claim asks for access modes and storage.',
  acceptable: 'refused',
  looksAt: [],
  why: 'A claim without access modes or storage cannot be bound and is refused.',
  remedy: 'Add both.',
  examples: {
    fails: {
      manifest: `
apiVersion: v1
kind: PersistentVolumeClaim
metadata:
  name: data
spec:
  accessModes: [ReadWriteOnce]
`,
      finds: [
        'error spec.resources.requests.storage: the claim asks for no storage',
      ],
    },
    passes: {
      manifest: `
apiVersion: v1
kind: PersistentVolumeClaim
metadata:
  name: data
spec:
  accessModes: [ReadWriteOnce]
  resources:
    requests: {storage: 1Gi}
`,
    },
    exempt: {
      manifest: `
apiVersion: v1
kind: PersistentVolumeClaim
metadata:
  name: data
spec:
  accessModes: [ReadWriteOnce]
  storageClassName: fast
  resources:
    requests: {storage: 1Gi}
`,
      because: 'A class of volumes and a volume by name change nothing about it.',
    },
  },
  check: {
    fields: [claimRequestFields, accessModes],
  },
});
