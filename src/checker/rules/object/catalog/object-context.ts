import type { Resource } from '../../../../kubernetes/objects/resource';
import type { Finding } from '../../../findings/finding';

/** Checks objects of a custom kind. */
export interface CustomSchema {
  /** Judges everything but the standard fields of `metadata`. */
  check(resource: Resource): Finding[];
}

/** What the object checks know beyond a schema bundle. */
export interface ObjectContext {
  /** Finds the schema of a kind that the bundle lacks. */
  readonly customSchema?: (apiVersion: string, kind: string) => CustomSchema | undefined;
  /** The custom kinds that there are schemas for, by API group: what a misspelt kind may have meant. */
  readonly customKinds?: () => ReadonlyMap<string, readonly string[]>;
  /**
   * Kinds that pass without schema: `Widget`, `example.com/v1 Widget`, `example.com/* *`; `*` is any run of characters.
   *
   * @default none
   */
  readonly acceptKinds?: readonly string[];
}
