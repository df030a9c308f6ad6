import type { Rendered } from './render';
import type { ScopeModel } from '../../src/generator/model/repository-model';
import { finalName } from '../../src/generator/model/scope';
import { finalPlace } from '../../src/generator/objects/final-object';
import { kindAndName } from '../../src/kubernetes/objects/kind-and-name';

/** Objects sorted by kind, namespace and name, so that the order of a render does not matter. */
export function sorted(objects: readonly Rendered[]): readonly Rendered[] {
  const key = ({ kind, metadata: { namespace = '', name } }: Rendered): string => `${kind}/${namespace}/${name}`;
  return [...objects].sort((a, b) => key(a) < key(b) ? -1 : 1);
}

/** The volumes of an object, of which kustomize renames the claims that it builds with the object. */
function followed(value: unknown, claims: ReadonlySet<string>, scope: ScopeModel['scope']): unknown {
  if (Array.isArray(value)) return value.map((entry) => followed(entry, claims, scope));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, field]) => [
    key, key === 'claimName' && claims.has(String(field)) ? finalName(String(field), scope) : followed(field, claims, scope),
  ]));
}

/** The objects of base or of an overlay under the names and namespaces that they have in the cluster. */
export function finalObjects({ scope, objects }: ScopeModel): readonly Rendered[] {
  return sorted(objects.map((object) => {
    const { name, namespace } = finalPlace(object, scope);
    const metadata = { ...object.manifest.metadata, name, ...namespace === '' ? {} : { namespace } };
    const claims = objects.filter(({ unit, manifest }) => unit === object.unit && manifest.kind === 'PersistentVolumeClaim').map(({ manifest }) => kindAndName(manifest).name);
    return { ...followed(object.manifest, new Set(claims), scope) as object, metadata } as unknown as Rendered;
  }));
}
