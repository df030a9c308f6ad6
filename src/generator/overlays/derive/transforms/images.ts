import type { Json, JsonMap, KubernetesObject } from '../objects/json';
import { isList, isMap } from '../objects/json';

const CONTAINER_LISTS = new Set(['containers', 'initContainers']);

function editContainers(value: Json, edit: (container: JsonMap) => Json): Json {
  if (isList(value)) return value.map((item) => editContainers(item, edit));
  if (!isMap(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, child]): [string, Json] => {
    const edited = editContainers(child, edit);
    return [key, CONTAINER_LISTS.has(key) && isList(edited) ? edited.map((item) => isMap(item) ? edit(item) : item) : edited];
  }));
}

/** The object with its images edited: those of every list of containers or init containers in it, whatever its kind. */
export function withImages(object: KubernetesObject, edit: (image: string) => string): KubernetesObject {
  if (object.kind === 'CustomResourceDefinition') return object;
  return editContainers(object, (container) =>
    typeof container.image === 'string' ? { ...container, image: edit(container.image) } : container) as KubernetesObject;
}

/** The images of all containers of an object, by a text that stands for the container: where it is and what it is called. */
export function imagesOf(object: KubernetesObject): ReadonlyMap<string, string> {
  const images = new Map<string, string>();
  collect(object.kind === 'CustomResourceDefinition' ? null : object, '', images);
  return images;
}

function collect(value: Json, path: string, images: Map<string, string>): void {
  if (isList(value)) {value.forEach((item, index) => collect(item, `${path}/${isMap(item) ? item.name ?? index : index}`, images));} else if (isMap(value)) {
    if (typeof value.image === 'string' && /\/(containers|initContainers)\/[^/]*$/.test(path)) images.set(path, value.image);
    for (const [key, child] of Object.entries(value)) collect(child, `${path}/${key.replaceAll('/', '~1')}`, images);
  }
}

/** The images that an object mounts, which kustomize retags from 5.8.1 on and did not before. */
export function imageVolumesOf(value: Json): readonly string[] {
  if (isList(value)) return value.flatMap(imageVolumesOf);
  if (!isMap(value)) return [];
  const own = isMap(value.image) && typeof value.image.reference === 'string' ? [value.image.reference] : [];
  return [...own, ...Object.values(value).flatMap(imageVolumesOf)];
}
