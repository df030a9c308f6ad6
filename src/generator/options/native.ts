/** A class of @kubernetes/client-node as a manifest holds it: readonly, dates as texts, `from` instead of `_from`. */
export type Native<T> = { readonly [K in keyof T]: Plain<T[K]> };
/** Apart from {@link Native}, because renaming keys loses their doc comments. */
type Renamed<T> = { readonly [K in keyof T as K extends `_${infer Name}` ? Name : K]: Plain<T[K]> };
type Plain<T> = T extends Date ? string : T extends readonly (infer E)[] ? readonly Plain<E>[]
  : T extends object ? [keyof T & `_${string}`] extends [never] ? Native<T> : Renamed<T> : T;

/** Options in part, to any depth: what is absent stays, null removes what is optional, a list replaces. */
export type Override<T> = { readonly [K in keyof T]?: Part<T[K]> | ({} extends Pick<T, K> ? null : never) };
type Whole = string | number | boolean | null | undefined | { readonly is: string } | readonly unknown[] | ((...parameters: never[]) => unknown);
type Part<T> = T extends Whole ? T : Override<T>;
