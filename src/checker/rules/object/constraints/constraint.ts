import type { Format } from '../../../../kubernetes/formats/format';

/** What the API server asks of a field beyond its type. In a list or a map, formats, values and ranges are asked of each entry. */
export interface FieldConstraint {
  /** Must be present, and not `''`, `0` or `[]`. @default what the published schema says */
  readonly required?: boolean;
  /** An object that, when absent, is judged as if it were `{}`. */
  readonly implied?: true;
  /** True where `''` and `0` are values, not the same as absence. */
  readonly pointer?: true;
  /** The type of values that the published schema says nothing about; they are decoded without a word on unknown fields, as a server does. */
  readonly decodesAs?: string;
  /** What stands for a value as well: true and false, or any scalar, which a server skips. */
  readonly or?: 'boolean' | 'scalar';
  readonly format?: Format;
  readonly allowed?: readonly string[];
  readonly min?: number;
  readonly max?: number;
  readonly maxLength?: number;
  readonly maxItems?: number;
  /** Entries of a list differ: as a whole (`true`), or in these fields taken together. */
  readonly unique?: true | readonly string[];
  /** Nothing below is asked but its types: `true` everywhere, `nested` only where the owner does not stand at the root. */
  readonly unchecked?: true | 'nested';
  /** Format of the keys of a map. */
  readonly keys?: Format;
  /** True for labels and annotations, and what selects by them. */
  readonly isLabel?: true;
}

/** Constraints by type and field. */
export type Constraints = Readonly<Record<string, Readonly<Record<string, FieldConstraint>>>>;

/** How many fields of a set are to be present. */
export type ChoiceCount = 'exactly-one' | 'at-most-one' | 'at-least-one';

/** Fields of which so many are to be present. */
export interface Choice {
  readonly fields: readonly string[];
  readonly count: ChoiceCount;
}

/** Choices by type. */
export type Choices = Readonly<Record<string, readonly Choice[]>>;
