import type { Schema } from './schema';

/** One version of a custom kind. */
export interface DefinitionVersion {
  readonly name: string;
  readonly served: boolean;
  /** The warning of a deprecated version. */
  readonly deprecated?: string;
  /** Ours: only the experimental channel of the project that publishes the schema serves the version. */
  readonly experimental?: boolean;
  /** Undefined where the definition gives none: anything goes. */
  readonly schema?: Schema;
}

/** A custom kind, as its CustomResourceDefinition defines it. */
export interface Definition {
  readonly group: string;
  readonly kind: string;
  readonly namespaced: boolean;
  readonly versions: readonly DefinitionVersion[];
}
