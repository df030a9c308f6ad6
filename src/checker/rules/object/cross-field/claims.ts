import { dnsLabel, dnsSubdomain } from '../../../../kubernetes/formats/names';
import type { JsonObject } from '../../../../kubernetes/objects/json';
import { asList, asObject, asString, at, isObject } from '../../../../kubernetes/objects/json';
import { parseQuantity } from '../../../../kubernetes/quantities/quantity';
import { RULES } from '../catalog/rules';
import type { ObjectRule } from '../scope/object-rule';
import { quote } from '../scope/quote';
import type { Scope } from '../scope/scope';

/** One mode excludes the others. */
export function checkModes(spec: JsonObject, scope: Scope): void {
  const modes = asList(spec.accessModes);
  if (modes.length < 2 || !modes.includes('ReadWriteOncePod') || modes.every((mode) => mode === 'ReadWriteOncePod')) return;
  scope.report(RULES.claimRequest, ['accessModes'], `ReadWriteOncePod excludes the other modes of ${quote(modes)}`, 'Keep ReadWriteOncePod alone or remove it.');
}

function checkSource(source: JsonObject, field: string, scope: Scope): void {
  if (!source.apiGroup && source.kind !== 'PersistentVolumeClaim' && source.kind) {
    scope.report(RULES.claimRequest, [field], `the kind ${quote(source.kind)} needs its apiGroup`, 'Set apiGroup, for example snapshot.storage.k8s.io.');
  }
  const wrong = source.apiGroup ? dnsSubdomain(asString(source.apiGroup) ?? '') : undefined;
  if (wrong !== undefined) scope.report(RULES.invalidFormat, [field, 'apiGroup'], `${quote(source.apiGroup)} ${wrong}`, 'Name the API group.');
}

/** A server drops a dataSource that is neither a claim nor a snapshot, without a word. */
function isKept({ kind, apiGroup }: JsonObject): boolean {
  return kind === 'PersistentVolumeClaim' ? !apiGroup : kind === 'VolumeSnapshot' && apiGroup === 'snapshot.storage.k8s.io';
}

function checkSameSource(source: JsonObject, reference: JsonObject, scope: Scope): void {
  if (['apiGroup', 'kind', 'name'].some((field) => (source[field] ?? undefined) !== (reference[field] ?? undefined))) {
    scope.report(RULES.claimRequest, ['dataSource'], 'dataSource and dataSourceRef differ', 'Keep dataSourceRef alone.');
  }
}

function checkNamed(source: JsonObject, field: string, scope: Scope): void {
  for (const part of ['name', 'kind']) {
    if (!source[part]) scope.report(RULES.requiredField, [field, part], `the source has no ${part}`, 'Name the claim or snapshot.');
  }
  checkSource(source, field, scope);
}

function checkDataSources(spec: JsonObject, scope: Scope): void {
  const { dataSource } = spec;
  // A server drops a reference into another namespace, unless a feature gate is on.
  const dataSourceRef = asObject(spec.dataSourceRef).namespace ? undefined : spec.dataSourceRef;
  if (isObject(dataSourceRef)) checkNamed(dataSourceRef, 'dataSourceRef', scope);
  const inTemplate = scope.root.kind !== 'PersistentVolumeClaim';
  if (!isObject(dataSource) || (!isKept(dataSource) && !isObject(dataSourceRef) && !inTemplate)) return;
  checkNamed(dataSource, 'dataSource', scope);
  if (isObject(dataSourceRef)) checkSameSource(dataSource, dataSourceRef, scope);
}

/** A claim asks for storage, in modes that go together. */
export const claimRequest: ObjectRule = {
  types: ['V1PersistentVolumeClaimSpec'],
  check: (spec, scope) => {
    const storage = at(spec, 'resources', 'requests', 'storage');
    const path = ['resources', 'requests', 'storage'];
    if (storage === undefined) scope.report(RULES.claimRequest, path, 'the claim asks for no storage', 'Set resources.requests.storage.');
    else if ((parseQuantity(storage) ?? 1n) <= 0n) scope.report(RULES.claimRequest, path, `the claim asks for ${quote(storage)}`, 'Ask for more than nothing.');
    checkModes(spec, scope);
    checkDataSources(spec, scope);
  },
};

/** The claims of a StatefulSet become volumes of its Pods, so they are named as those are. */
export const claimTemplates: ObjectRule = {
  types: ['V1StatefulSetSpec'],
  check: (spec, scope) => {
    const names = new Set<string>();
    asList(spec.volumeClaimTemplates).forEach((claim, index) => {
      const name = asString(at(claim, 'metadata', 'name')) ?? '';
      const path = ['volumeClaimTemplates', index, 'metadata', 'name'];
      const wrong = name === '' ? 'is missing' : dnsLabel(name);
      if (wrong !== undefined) scope.report(RULES.invalidName, path, `the claim's name ${quote(name)} ${wrong}`, 'Name it as the volume mounts do.');
      names.add(name);
    });
    const wrong = spec.serviceName ? dnsLabel(asString(spec.serviceName) ?? '') : undefined;
    if (wrong !== undefined) scope.report(RULES.invalidFormat, ['serviceName'], `${quote(spec.serviceName)} ${wrong}`, 'Name the governing Service.');
  },
};

/** The metadata of a claim that is made from a template is labels and annotations alone. */
export const claimTemplateMetadata: ObjectRule = {
  types: ['V1PersistentVolumeClaimTemplate', 'V1ResourceClaimTemplateSpec'],
  check: ({ metadata }, scope) => {
    for (const field of Object.keys(asObject(metadata))) {
      if (field === 'labels' || field === 'annotations' || !asObject(metadata)[field]) continue;
      scope.report(RULES.forbiddenField, ['metadata', field], `${field} cannot be set for a claim that is made from a template`, 'Remove it.');
    }
  },
};
