import type { SchemaBundle } from '../../../../kubernetes/schemas/bundle';
import type { RemovedApi } from '../../../../kubernetes/schemas/removed-apis';
import type { FindingDetail, RuleInfo } from '../../../findings/finding';
import type { ChoiceCount } from '../constraints/constraint';

/** An apiVersion and a kind. */
export interface ObjectType {
  readonly apiVersion: string;
  readonly kind: string;
}

/** The types of a schema, in words. */
export type TypeName = 'a string' | 'a whole number' | 'a number' | 'true or false' | 'a mapping' | 'a list' | 'a whole number or a string';

/** The custom kinds that there are schemas for, by API group. */
export type CustomKinds = () => ReadonlyMap<string, readonly string[]>;

/** A number that is too small or too large. */
export interface Measure {
  readonly count: number;
  readonly limit: number;
}

/** What the walk over an object sees that is not as it should be, by its name: each is told by one rule. */
export interface Sights {
  /** A value that a server cannot decode. */
  readonly undecodable: { readonly value: unknown; readonly expected: string };
  /** A field that its type does not have. */
  readonly unknownField: { readonly name: string; readonly known: Iterable<string>; readonly version: string };
  /** A field that must be set and is not, or is empty. */
  readonly absentField: { readonly name: string; readonly value: unknown };
  /** Fields of which so many should be set. */
  readonly choice: { readonly fields: readonly string[]; readonly present: readonly string[]; readonly count: ChoiceCount };

  /** An API that the version of Kubernetes no longer has. */
  readonly removedApi: { readonly type: ObjectType; readonly api: RemovedApi };
  /** An API that a later version will not have. */
  readonly deprecatedApi: { readonly type: ObjectType; readonly api: RemovedApi };
  /** A kind without schema that the settings accept. */
  readonly acceptedKind: { readonly type: ObjectType; readonly entry: string };
  /** A kind without schema. */
  readonly unknownKind: { readonly type: ObjectType; readonly bundle: SchemaBundle; readonly customKinds: CustomKinds };

  /** A value of a custom resource that is not of the type of its schema. */
  readonly customType: { readonly value: unknown; readonly wanted: TypeName };
  readonly customEnum: { readonly value: unknown; readonly allowed: readonly unknown[] };
  /** A number that is out of its bounds; `wanted` says them. */
  readonly customNumber: { readonly value: number; readonly wanted: string };
  readonly customMultiple: { readonly value: number; readonly of: number };
  readonly customShortText: Measure & { readonly value: string };
  readonly customLongText: Measure & { readonly value: string };
  readonly customPattern: { readonly value: string; readonly pattern: string };
  /** A pattern that cannot be tried here. */
  readonly customPatternUnknown: { readonly pattern: string };
  readonly customFormat: { readonly value: string; readonly format: string; readonly wanted: string };
  readonly customFewEntries: Measure;
  readonly customManyEntries: Measure;
  /** An entry that is the same as an earlier one; `name` tells it by its keys. */
  readonly customRepeated: { readonly name: string; readonly first: number };
  readonly customUnknownField: { readonly name: string; readonly known: readonly string[] };
  readonly customAbsentField: { readonly name: string };
  /** An object inside a custom resource that has no apiVersion or kind. */
  readonly customEmbeddedField: { readonly name: string };
  readonly customEmbeddedVersion: { readonly value: string };
  /** A value that fits none of its alternatives; `names` are what tells these apart, `closest` is what the one that comes closest complains about. */
  readonly customNoAlternative: { readonly of: number; readonly names: readonly string[] | undefined; readonly closest: Told };
  /** A value that fits several where it should fit one. */
  readonly customManyAlternatives: { readonly of: number; readonly fitting: number; readonly names: readonly string[] | undefined };
  /** A value that fits what its schema excludes; `names` are the fields that make it so. */
  readonly customExcluded: { readonly names: string | undefined };
  readonly experimentalField: { readonly name: string };
  readonly experimentalVersion: { readonly type: ObjectType; readonly served: string };
  readonly deprecatedVersion: { readonly warning: string; readonly served: string };
  readonly versionNotServed: { readonly type: ObjectType; readonly served: string };
  readonly versionUnknown: { readonly type: ObjectType; readonly served: string };
  readonly wrongScope: { readonly kind: string; readonly namespace: string };
  /** A rule in CEL that does not hold; `said` is what the definition says of it, `fault` why it could not be asked to its end. */
  readonly celBroken: { readonly expression: string; readonly said: string | undefined; readonly fault?: string };
  /** A rule in CEL that cannot be asked here; `isCostly` where a server does not answer either. */
  readonly celUnknown: { readonly expression: string; readonly says: string | undefined; readonly reason: string; readonly isCostly: boolean };
}

export type SightName = keyof Sights;

/** What a rule says of a sight. */
export type Telling = Omit<FindingDetail, 'path'>;

/** What a rule says of the sights that are its own. */
export type Tellings = { readonly [Name in SightName]?: (sight: Sights[Name]) => Telling };

/** What was seen in the words of a rule. */
export type Told = Telling & { readonly rule: RuleInfo };

/** Puts a sight into the words of the rule that it belongs to. */
export type Tell = <Name extends SightName>(name: Name, sight: Sights[Name]) => Told;
