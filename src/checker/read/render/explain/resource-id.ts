import type { PatchedId } from './patch-places';
import { formatId } from '../../../../kubernetes/objects/resource';

const KUSTOMIZE_ID = /^(\[noKind\]|[^.]+)\.(\[noVer\]|[^.]+)\.(\[noGrp\]|[^/]+)\/(.*)\.(\[noNs\]|[^.]+)$/;

type IdParts = Pick<PatchedId, 'kind' | 'name' | 'namespace'> & { readonly version: string; readonly group: string };

function partsOf(id: string): IdParts | undefined {
  const match = KUSTOMIZE_ID.exec(id);
  if (match === null) return undefined;
  const [kind, version, group, name, namespace] = match.slice(1).map((part) => (/^\[no\w+\]$/.test(part) ? '' : part));
  return { kind, version, group, name, namespace };
}

/** The object that a resource id as kustomize prints it stands for; undefined where it is none. */
export function patchedId(id: string): PatchedId | undefined {
  const parts = partsOf(id);
  if (parts === undefined) return undefined;
  const { kind, version, group, name, namespace } = parts;
  return { kind, name, namespace, apiVersion: group === '' ? version : `${group}/${version}` };
}

/** Writes `Deployment.v1.apps/web.[noNs]` as reports do: `apps/v1 Deployment web`. */
export function readableId(id: string): string {
  const parts = partsOf(id);
  return parts === undefined ? id : formatId(parts);
}
