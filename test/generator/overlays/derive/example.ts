import type { JsonMap, KubernetesObject } from '../../../../src/generator/overlays/derive/objects/json';

/** What is derived for one pair of objects: the patches without the lines that name the object. */
export interface Example {
  readonly rule: string;
  readonly kind: string;
  readonly base: JsonMap;
  readonly wanted: JsonMap;
  /** Below its identity, '' where there is none. */
  readonly merge: string;
  /** @default none */
  readonly operations?: string;
}

/** The fields of a Pod with one container. */
export function pod(container: JsonMap, spec: JsonMap = {}): JsonMap {
  return { spec: { containers: [{ name: 'web', ...container }], ...spec } };
}

/** The object of an example. */
export function objectOf(kind: string, { metadata, ...fields }: JsonMap, name: string): KubernetesObject {
  const slash = kind.lastIndexOf('/');
  return { ...fields, apiVersion: kind.slice(0, slash), kind: kind.slice(slash + 1), metadata: { ...metadata as JsonMap, name } };
}
