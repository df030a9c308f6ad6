import type { Json } from '../objects/json';

/** One operation of a JSON patch. @see https://datatracker.ietf.org/doc/html/rfc6902 */
export type Operation =
  | { readonly op: 'add' | 'replace' | 'test'; readonly path: string; readonly value: Json }
  | { readonly op: 'remove'; readonly path: string };

/** The pointer to a key or an index below a path. */
export function below(path: string, key: string | number): string {
  return `${path}/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`;
}
