import { mapped } from './edit-field';
import type { Json, JsonMap, KubernetesObject } from '../objects/json';
import { isList, isMap } from '../objects/json';

const CONTAINER_LISTS = new Set(['containers', 'initContainers']);

function editContainers(value: Json, edit: (container: JsonMap) => Json): Json {
  if (isList(value)) return mapped(value, (item) => editContainers(item, edit));
  if (!isMap(value)) return value;
  const entries = Object.entries(value);
  const edited = entries.map(([key, child]): [string, Json] => {
    const inside = editContainers(child, edit);
    return [key, CONTAINER_LISTS.has(key) && isList(inside) ? mapped(inside, (item) => isMap(item) ? edit(item) : item) : inside];
  });
  return edited.every(([, child], index) => child === entries[index][1]) ? value : Object.fromEntries(edited);
}

/** The object with its images edited: those of every list of containers or init containers in it, whatever its kind. */
export function withImages(object: KubernetesObject, edit: (image: string) => string): KubernetesObject {
  if (object.kind === 'CustomResourceDefinition') return object;
  return editContainers(object, (container) => {
    const image = typeof container.image === 'string' ? edit(container.image) : container.image;
    return image === container.image ? container : { ...container, image };
  }) as KubernetesObject;
}

/** The images of all containers of an object, by a text that stands for the container: where it is and what it is called. */
export function imagesOf(object: KubernetesObject): ReadonlyMap<string, string> {
  const images = new Map<string, string>();
  collect(object.kind === 'CustomResourceDefinition' ? null : object, [], images);
  return images;
}

/** @param way the keys and names that lead to the value */
function collect(value: Json, way: readonly string[], images: Map<string, string>): void {
  if (isList(value)) {
    value.forEach((item, index) => {
      if (isMap(item)) collectFrom(item, [...way, String(item.name ?? index)], CONTAINER_LISTS.has(way[way.length - 1]), images);
      else if (isList(item)) collect(item, [...way, String(index)], images);
    });
  } else if (isMap(value)) {
    collectFrom(value, way, false, images);
  }
}

function collectFrom(map: JsonMap, way: readonly string[], isContainer: boolean, images: Map<string, string>): void {
  if (isContainer && typeof map.image === 'string') images.set(way.map((step) => `/${step.replaceAll('/', '~1')}`).join(''), map.image);
  for (const [key, child] of Object.entries(map)) if (typeof child === 'object' && child !== null) collect(child, [...way, key], images);
}

/** The images that an object mounts, which kustomize retags from 5.8.1 on and did not before. */
export function imageVolumesOf(value: Json): readonly string[] {
  if (isList(value)) return value.flatMap(imageVolumesOf);
  if (!isMap(value)) return [];
  const own = isMap(value.image) && typeof value.image.reference === 'string' ? [value.image.reference] : [];
  return [...own, ...Object.values(value).flatMap(imageVolumesOf)];
}
