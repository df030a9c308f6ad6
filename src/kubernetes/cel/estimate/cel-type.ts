import { own } from '../../../common/own';
/** Kinds of types, as the estimate tells them apart. */
export type TypeKind =
  | 'bool' | 'bytes' | 'double' | 'duration' | 'dyn' | 'int' | 'list' | 'map' | 'null' | 'object' | 'optional' | 'string' | 'timestamp' | 'type' | 'uint'
  | 'CIDR' | 'Format' | 'IP' | 'Quantity' | 'Semver' | 'URL';

/** A type of values, with what a schema says of their size. */
export interface CelType {
  readonly kind: TypeKind;
  /** Items of a list, values of a map, the value of an optional. */
  readonly element?: CelType;
  readonly key?: CelType;
  readonly fields?: Readonly<Record<string, CelType>>;
  /** Characters, items or entries at most; 0 where nothing can be counted. */
  readonly most: number;
  /** Bytes that a value takes in a request at least. */
  readonly bytes: number;
}

/** A type of which a schema says nothing. */
export function plainType(kind: TypeKind, element?: CelType): CelType {
  return { kind, ...element && { element }, most: 0, bytes: 0 };
}

/** The type of any value. */
export const DYN = plainType('dyn');

/** The type of texts. */
export const STRING: CelType = { kind: 'string', most: 0, bytes: 2 };

/** True where a value of the type can be of the kind. */
export function mayBe({ kind }: CelType, wanted: TypeKind): boolean {
  return kind === wanted || kind === 'dyn';
}

const SCALARS: ReadonlySet<TypeKind> = new Set(['bool', 'double', 'duration', 'int', 'timestamp', 'uint']);

/** True for types whose values all have the size 1. */
export function isScalar({ kind, element }: CelType): boolean {
  return SCALARS.has(kind) || (kind === 'optional' && element !== undefined && isScalar(element));
}

/** The type of a value that is one or the other. */
export function either(one: CelType, other: CelType): CelType {
  if (one.kind === other.kind) return one;
  if (one.kind === 'null') return other;
  return other.kind === 'null' ? one : DYN;
}

/** The type that steps lead to from the type of a variable. */
export function typeAt(root: CelType, steps: readonly string[]): CelType | undefined {
  let here: CelType | undefined = root;
  for (const step of steps) {
    if (step === '@items' || step === '@values') here = here.element;
    else if (step === '@keys') here = here.key;
    else here = own(here.fields, step);
    if (here === undefined) return undefined;
  }
  return here;
}
