import type { Definition, DefinitionVersion } from './definition';
import type { Schema } from './schema';
import { mapParts } from './schema-parts';

/** Where the schemas of a bundle come from. */
export interface BundleSource {
  /** Go module, which is also the repository. */
  readonly module: string;
  readonly version: string;
  /** SHA-256 over the CustomResourceDefinition files read. */
  readonly sha256: string;
}

/** A schema in a bundle: parts that occur more than once are numbers into `shared`. */
export type PackedSchema = number | { readonly [key: string]: unknown };

/** One version of a kind in a bundle. */
export interface PackedVersion extends Omit<DefinitionVersion, 'schema'> {
  readonly schema?: PackedSchema;
}

/** The JSON of `schemas/crds/<group>.json`. */
export interface CrdBundle {
  readonly group: string;
  readonly sources: readonly BundleSource[];
  readonly kinds: readonly (Omit<Definition, 'group' | 'versions'> & { readonly versions: readonly PackedVersion[] })[];
  readonly shared: readonly PackedSchema[];
}

/** Makes definitions of a bundle; parts that occur more than once are the same object. */
export function unpackBundle(bundle: CrdBundle): Definition[] {
  const made: unknown[] = [];
  const expand = (packed: unknown): unknown => {
    if (typeof packed === 'number') return made[packed] ??= expand(bundle.shared[packed]);
    return typeof packed === 'object' && packed !== null ? mapParts(packed, expand) : packed;
  };
  return bundle.kinds.map(({ versions, ...kind }) => ({
    ...kind,
    group: bundle.group,
    versions: versions.map(({ schema, ...version }) => ({ ...version, schema: schema === undefined ? undefined : expand(schema) as Schema })),
  }));
}
