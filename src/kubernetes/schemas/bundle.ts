/** Where a bundle's facts come from: printed in reports, so that a verdict can be traced to its source. */
export interface SchemaSource {
  readonly package: string;
  readonly packageVersion: string;
  /** Subresource integrity of the package's tarball, as its registry states it. */
  readonly integrity: string;
  /** SHA-256 of the bundle file. */
  readonly sha256: string;
}

/** What a JSON value must be to decode into a field. */
export type ScalarType =
  | 'string' | 'boolean' | 'int32' | 'int64' | 'double' | 'int-or-string' | 'quantity' | 'time' | 'bytes' | 'any';

/** How a field holds its values: one, a list of them, or a map from strings to them. */
export type Container = 'one' | 'list' | 'map' | 'map-of-lists';

/** One field of a type. */
export interface FieldSchema {
  readonly name: string;
  /** True where the published schema lists the field as required. */
  readonly required: boolean;
  readonly container: Container;
  /** What each value is: a scalar, or the name of a type of the same bundle. */
  readonly scalar: ScalarType | undefined;
  readonly type: string | undefined;
}

/** A type: its fields by name. */
export interface TypeSchema {
  readonly name: string;
  readonly fields: ReadonlyMap<string, FieldSchema>;
  readonly required: readonly FieldSchema[];
}

/** A kind that the API serves for creation. */
export interface KindSchema {
  readonly apiVersion: string;
  readonly kind: string;
  readonly type: string;
  readonly namespaced: boolean;
}

/** Everything known of one Kubernetes minor version. */
export interface SchemaBundle {
  /** `1.36` */
  readonly version: string;
  readonly source: SchemaSource;
  /** The kind, or undefined where this version does not serve it. */
  kindOf(apiVersion: string, kind: string): KindSchema | undefined;
  /** The type, or undefined where this version lacks it. */
  typeOf(name: string): TypeSchema | undefined;
  /** Every kind of this version. */
  kinds(): readonly KindSchema[];
}

/** The JSON of `schemas/<version>.json`; types and kinds are compact text, see `parse-bundle.ts`. */
export interface BundleFile {
  readonly version: string;
  /** By apiVersion: `Deployment=V1Deployment/n …`; the suffix says namespaced (`n`) or cluster-scoped (`c`). */
  readonly kinds: Readonly<Record<string, string>>;
  /** By type: `name=s replicas=i template!=@V1PodTemplateSpec ports=[@V1ServicePort …`. */
  readonly types: Readonly<Record<string, string>>;
}

/** One entry of `schemas/index.json`, newest version first. */
export interface BundleEntry extends SchemaSource {
  readonly version: string;
  readonly file: string;
}
