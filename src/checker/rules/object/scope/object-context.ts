import type { Scope } from './scope';
import type { CustomKinds } from './sights';

/** Checks objects of a custom kind. */
export interface CustomSchema {
  /** Judges everything but the standard fields of `metadata`; the scope stands at the root. */
  check(scope: Scope): void;
}

/** What the object checks know beyond a schema bundle. */
export interface ObjectContext {
  /** Finds the schema of a kind that the bundle lacks. */
  readonly customSchema?: (apiVersion: string, kind: string) => CustomSchema | undefined;
  /** What a misspelt kind may have meant. */
  readonly customKinds?: CustomKinds;
  /**
   * Kinds that pass without schema: `Widget`, `example.com/v1 Widget`, `example.com/* *`; `*` is any run of characters.
   *
   * @default none
   */
  readonly acceptKinds?: readonly string[];
}
