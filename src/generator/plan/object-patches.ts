import type { UnitBuilder } from './unit-builder';
import { exactly } from './user-patches';
import { isObject } from '../../kubernetes/objects/json';
import { kindAndName } from '../../kubernetes/objects/kind-and-name';
import type { KubernetesManifest } from '../../kubernetes/objects/manifest';
import { parseApiVersion } from '../../kubernetes/objects/resource';
import type { JsonPatchOperation } from '../model/patch';

function diff(b: unknown, w: unknown, at: string, ops: JsonPatchOperation[]): unknown {
  if (JSON.stringify(b) === JSON.stringify(w)) return undefined;
  if (isObject(b) && isObject(w)) {
    const out: Record<string, unknown> = {};
    for (const k of new Set([...Object.keys(b), ...Object.keys(w)])) {
      if (!(k in w)) { out[k] = null; continue; }
      const d = k in b ? diff(b[k], w[k], `${at}/${k.replaceAll('~', '~0').replaceAll('/', '~1')}`, ops) : w[k];
      if (d !== undefined) out[k] = d;
    }
    return Object.keys(out).length ? out : undefined;
  }
  if (Array.isArray(b) || Array.isArray(w) || isObject(b) || isObject(w)) { ops.push({ op: 'replace', path: at, value: w }); return undefined; }
  return w;
}

/** TEMP */
export function addObjectChange(builder: UnitBuilder, file: string, base: KubernetesManifest, wanted: KubernetesManifest | undefined): void {
  const { kind, name, namespace } = kindAndName(base);
  const id = { apiVersion: base.apiVersion, kind, metadata: { name, ...namespace ? { namespace } : {} } };
  const stem = file.replace(/\.yaml$/, '');
  if (!wanted) { builder.addPatch(`${stem}.patch.yaml`, { ...id, $patch: 'delete' }); return; }
  const ops: JsonPatchOperation[] = [];
  if (kindAndName(wanted).name !== name) { ops.push({ op: 'replace', path: '/metadata/name', value: kindAndName(wanted).name }); wanted = { ...wanted, metadata: { ...wanted.metadata, name } } as KubernetesManifest; }
  const d = diff(base, wanted, '', ops) as { metadata?: object } | undefined;
  if (d) builder.addPatch(`${stem}.patch.yaml`, { ...id, ...d, metadata: { ...id.metadata, ...d.metadata } });
  const { group, version } = parseApiVersion(base.apiVersion ?? '');
  if (ops.length) builder.addPatch(`${stem}.json-patch.yaml`, ops, { ...group === '' ? {} : { group }, version, kind, name: exactly(name), ...namespace === '' ? {} : { namespace } });
}
