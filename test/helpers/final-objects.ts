import type { Rendered } from './render';
import type { ModelObject } from '../../src/generator/model/model-object';
import type { ScopeModel } from '../../src/generator/model/repository-model';
import type { Scope } from '../../src/generator/model/scope';
import { finalPlace } from '../../src/generator/objects/final-object';
import { contentHash } from '../../src/generator/overlays/derive/objects/content-hash';
import type { KubernetesObject } from '../../src/generator/overlays/derive/objects/json';
import { withImages } from '../../src/generator/overlays/derive/transforms/images';
import type { Renaming } from '../../src/generator/overlays/derive/transforms/references';
import { Renamings } from '../../src/generator/overlays/derive/transforms/references';
import { retagged } from '../../src/kubernetes/images/kustomize-images';
import { kindAndName } from '../../src/kubernetes/objects/kind-and-name';

/** Objects sorted by kind, namespace and name, so that the order of a render does not matter. */
export function sorted(objects: readonly Rendered[]): readonly Rendered[] {
  const key = ({ kind, metadata: { namespace = '', name } }: Rendered): string => `${kind}/${namespace}/${name}`;
  return [...objects].sort((a, b) => key(a) < key(b) ? -1 : 1);
}

function placed(object: ModelObject, scope: Scope): KubernetesObject {
  const { name, namespace } = finalPlace(object, scope);
  const hash = object.generated?.isHashed === true ? `-${contentHash(object.manifest as KubernetesObject)}` : '';
  const metadata = { ...object.manifest.metadata, name: `${name}${hash}`, ...namespace === '' ? {} : { namespace } };
  const { entries = [] } = object.fixed ? {} : scope.images.get(object.unit) ?? {};
  return withImages({ ...object.manifest, metadata } as KubernetesObject, (image) => retagged(image, entries));
}

function renamingOf({ manifest }: ModelObject, { metadata: { name, namespace } }: KubernetesObject): Renaming {
  const { kind, name: before } = kindAndName(manifest);
  return { apiVersion: manifest.apiVersion ?? '', kind, before: { name: before }, formerNames: [before], after: { name, namespace: String(namespace) } };
}

/**
 * The objects of base or of an overlay under the names and namespaces that they have in the cluster, with the tags of tracked images; what
 * names a generated one or a claim follows.
 */
export function finalObjects({ scope, objects }: ScopeModel): readonly Rendered[] {
  const final = objects.map((object) => placed(object, scope));
  const renamed = objects.flatMap((object, index) => object.generated || object.manifest.kind === 'PersistentVolumeClaim' ? [renamingOf(object, final[index])] : []);
  const renamings = new Renamings(renamed);
  return sorted(final.map((object) => renamings.follow(object) as unknown as Rendered));
}
