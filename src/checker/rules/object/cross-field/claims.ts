import { dnsLabel, dnsSubdomain } from '../../../../kubernetes/formats/names';
import type { JsonObject } from '../../../../kubernetes/objects/json';
import { asString, isObject } from '../../../../kubernetes/objects/json';
import type { FieldsCheck } from '../scope/fields-check';
import { quote } from '../scope/quote';
import type { Scope } from '../scope/scope';

/** A server drops a dataSource that is neither a claim nor a snapshot, without a word. */
function isKept({ kind, apiGroup }: JsonObject): boolean {
  return kind === 'PersistentVolumeClaim' ? !apiGroup : kind === 'VolumeSnapshot' && apiGroup === 'snapshot.storage.k8s.io';
}

/** Where the data of a claim comes from, by the field that says so, as far as a server keeps it. */
export function dataSources(spec: JsonObject, scope: Scope): Readonly<Record<string, JsonObject>> {
  const { dataSource } = spec;
  // A server drops a reference into another namespace, unless a feature gate is on.
  const dataSourceRef = isObject(spec.dataSourceRef) && !spec.dataSourceRef.namespace ? spec.dataSourceRef : undefined;
  const inTemplate = scope.root.kind !== 'PersistentVolumeClaim';
  const isJudged = isObject(dataSource) && (isKept(dataSource) || dataSourceRef !== undefined || inTemplate);
  return { ...dataSourceRef === undefined ? {} : { dataSourceRef }, ...isJudged ? { dataSource } : {} };
}

/** And is of an API group that can be one. */
export const claimSourceGroups: FieldsCheck = {
  types: ['V1PersistentVolumeClaimSpec'],
  check: (spec, scope) => {
    for (const [field, source] of Object.entries(dataSources(spec, scope))) {
      const wrong = source.apiGroup ? dnsSubdomain(asString(source.apiGroup) ?? '') : undefined;
      if (wrong !== undefined) scope.report([field, 'apiGroup'], `${quote(source.apiGroup)} ${wrong}`, 'Name the API group.');
    }
  },
};

/** And the Service that governs them as Services are. */
export const governingService: FieldsCheck = {
  types: ['V1StatefulSetSpec'],
  check: (spec, scope) => {
    const wrong = spec.serviceName ? dnsLabel(asString(spec.serviceName) ?? '') : undefined;
    if (wrong !== undefined) scope.report(['serviceName'], `${quote(spec.serviceName)} ${wrong}`, 'Name the governing Service.');
  },
};
