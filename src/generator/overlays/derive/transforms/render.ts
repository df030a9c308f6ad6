import { withImages } from './images';
import { labelled } from './labels';
import { affixed, keepsName, renamed } from './names';
import { namespaced } from './namespace';
import type { Identity, Renaming } from './references';
import { Renamings } from './references';
import { scaled } from './replicas';
import type { TransformerFields, Transforms } from './settings';
import { retagged } from '../../../../kubernetes/images/kustomize-images';
import { contentHash } from '../objects/content-hash';
import type { KubernetesObject } from '../objects/json';

/** An object as a kustomization's patches leave it. */
export interface Item {
  readonly object: KubernetesObject;
  /** The name that it had before a patch gave it another. */
  readonly formerName?: string;
  /** True where a generator made it, and its name ends in a hash of what it holds. */
  readonly isHashed: boolean;
}

/** Every name that an object has on its way, its last one left out; kustomize notes a name when something may change it. */
function formerNames({ object, formerName, isHashed }: Item, { namespace, namePrefix = '', nameSuffix = '' }: Transforms): readonly string[] {
  const { name } = object.metadata;
  const [prefix, suffix] = keepsName(object) ? ['', ''] : [namePrefix, nameSuffix];
  return [
    ...formerName === undefined ? [] : [formerName],
    ...namespace === undefined && prefix === '' ? [] : [name],
    ...suffix === '' ? [] : [`${prefix}${name}`],
    ...isHashed ? [`${prefix}${name}${suffix}`] : [],
  ];
}

function identityOf({ metadata: { name, namespace } }: KubernetesObject): Identity {
  return { name, ...typeof namespace === 'string' ? { namespace } : {} };
}

/** How a kustomization renames an object that ends up as another one. */
export function renamingOf(item: Item, after: KubernetesObject, transforms: Transforms): Renaming {
  const { apiVersion, kind } = item.object;
  const before = { ...identityOf(item.object), name: item.formerName ?? item.object.metadata.name };
  return { apiVersion, kind, before, formerNames: formerNames(item, transforms), after: identityOf(after) };
}

/** The object behind all transformers of a kustomization, with neither a hash in its name nor its references followed. */
export function transformed(item: Item, fields: TransformerFields): KubernetesObject {
  const { labels = [], replicas = [], images = [] } = fields;
  const placed = affixed(namespaced(item.object, fields.namespace), fields);
  const names = [...formerNames(item, fields), placed.metadata.name];
  const result = scaled(labels.reduce(labelled, placed), names, replicas);
  return images.length === 0 ? result : withImages(result, (image) => retagged(image, images));
}

function hashedName(item: Item, object: KubernetesObject): KubernetesObject {
  return item.isHashed ? renamed(object, `${object.metadata.name}-${contentHash(object)}`) : object;
}

/** The objects as kustomize renders them, in their order. */
export function renderItems(items: readonly Item[], fields: TransformerFields): readonly KubernetesObject[] {
  const objects = items.map((item) => hashedName(item, transformed(item, fields)));
  const renamings = new Renamings(items.map((item, index) => renamingOf(item, objects[index], fields)));
  return objects.map((object) => renamings.follow(object));
}
