import { formatId } from '../../resources/resource';

const KUSTOMIZE_ID = /^(\[noKind\]|[^.]+)\.(\[noVer\]|[^.]+)\.(\[noGrp\]|[^/]+)\/(.*)\.(\[noNs\]|[^.]+)$/;

/** The name in a resource id as kustomize prints it; undefined where there is none. */
export function nameInId(id: string): string | undefined {
  return KUSTOMIZE_ID.exec(id)?.[4];
}

/** Writes `Deployment.v1.apps/web.[noNs]` as reports do: `apps/v1 Deployment web`. */
export function readableId(id: string): string {
  const match = KUSTOMIZE_ID.exec(id);
  if (match === null) return id;
  const [kind, version, group, name, namespace] = match.slice(1).map((part) => (/^\[no\w+\]$/.test(part) ? '' : part));
  return formatId({ kind, version, group, name, namespace });
}
