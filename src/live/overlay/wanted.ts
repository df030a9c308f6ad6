import { isClusterWide } from '../../kubernetes/kinds/namespace';
import { asObject, asString } from '../../kubernetes/objects/json';
import type { JsonObject } from '../../kubernetes/objects/json';
import type { Resource } from '../../kubernetes/objects/resource';
import { idOf } from '../../kubernetes/objects/resource';
import { isNamespaced } from '../../kubernetes/schemas/is-namespaced';
import type { ObjectName } from '../access/access';

/** An object as an overlay has it, where it goes in a cluster. */
export interface Wanted extends ObjectName {
  readonly resource: Resource;
  /** As reports name it: `apps/v1 Deployment default/web`. */
  readonly title: string;
}

/** A custom kind lives in a namespace as far as anyone knows; the server corrects that. */
function livesInNamespace(apiVersion: string, kind: string, object: JsonObject): boolean {
  return isNamespaced(apiVersion, kind) ?? !isClusterWide(object);
}

/**
 * Reads where an object goes.
 *
 * @param namespace of objects that name none
 */
export function wantedOf(resource: Resource, namespace: string): Wanted {
  const { object } = resource;
  const [apiVersion, kind] = [asString(object.apiVersion) ?? '', asString(object.kind) ?? ''];
  const id = idOf(object);
  const inside = livesInNamespace(apiVersion, kind, object) ? id.namespace || namespace : '';
  const title = [apiVersion, kind, inside === '' ? id.name : `${inside}/${id.name}`].join(' ');
  return { resource, apiVersion, kind, namespace: inside, name: asString(asObject(object.metadata).name) ?? '', title };
}
