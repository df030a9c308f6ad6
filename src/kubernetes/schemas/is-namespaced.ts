import { loadSchemas } from './load';

/** Whether objects of a kind live in a namespace, by the newest Kubernetes known; undefined for a custom kind. */
export function isNamespaced(apiVersion: string, kind: string): boolean | undefined {
  return loadSchemas().kindOf(apiVersion, kind)?.namespaced;
}
