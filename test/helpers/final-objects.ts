import type { Rendered } from './render';
import type { ScopeModel } from '../../src/generator/model/repository-model';
import { finalPlace } from '../../src/generator/objects/final-object';

/** Objects sorted by kind, namespace and name, so that the order of a render does not matter. */
export function sorted(objects: readonly Rendered[]): readonly Rendered[] {
  const key = ({ kind, metadata: { namespace = '', name } }: Rendered): string => `${kind}/${namespace}/${name}`;
  return [...objects].sort((a, b) => key(a) < key(b) ? -1 : 1);
}

/** The objects of base or of an overlay under the names and namespaces that they have in the cluster. */
export function finalObjects({ scope, objects }: ScopeModel): readonly Rendered[] {
  return sorted(objects.map((object) => {
    const { name, namespace } = finalPlace(object, scope);
    const metadata = { ...object.manifest.metadata, name, ...namespace === '' ? {} : { namespace } };
    return { ...object.manifest, metadata } as unknown as Rendered;
  }));
}
