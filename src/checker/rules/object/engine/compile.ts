import type { Asked } from './asked';
import { CONSTRAINED, FIELDS_BY_TYPE } from './asked';
import { own } from '../../../../common/own';
import type { FieldSchema, SchemaBundle, TypeSchema } from '../../../../kubernetes/schemas/bundle';
import { CHOICES } from '../constraints/choices';
import type { Choice, FieldConstraint } from '../constraints/constraint';
import { CONSTRAINTS } from '../constraints/registry';
import type { ConstrainedField, ConstraintCheck } from '../scope/constraint-check';

/** What rules ask of a field: of each of its values, of the list of them, of the keys of a map. */
export interface FieldChecks {
  readonly value: readonly Asked<NonNullable<ConstraintCheck['value']>>[];
  readonly list: readonly Asked<NonNullable<ConstraintCheck['list']>>[];
  readonly key: readonly Asked<NonNullable<ConstraintCheck['key']>>[];
}

/** A field with what is asked of it; its type is compiled when first needed. */
export interface CompiledField extends ConstrainedField {
  readonly required: boolean;
  readonly checks: FieldChecks;
  readonly type: () => CompiledType | undefined;
}

/** A type ready to check objects with. */
export interface CompiledType {
  readonly name: string;
  readonly fields: ReadonlyMap<string, CompiledField>;
  /** Fields that say something about absence. */
  readonly expected: readonly CompiledField[];
  readonly choices: readonly Choice[];
  readonly checks: typeof NO_CHECKS;
}

const NONE: FieldConstraint = {};
const NO_CHECKS: typeof FIELDS_BY_TYPE extends ReadonlyMap<string, infer Checks> ? Checks : never = [];
const UNASKED: FieldChecks = { value: [], list: [], key: [] };
const NUMERIC = new Set(['int32', 'int64', 'double', 'boolean']);
const compiled = new WeakMap<SchemaBundle, Map<string, CompiledType>>();

function checksOf(constraint: FieldConstraint): FieldChecks {
  const asked = CONSTRAINED.filter(({ check }) => check.isAsked(constraint));
  if (asked.length === 0) return UNASKED;
  return {
    value: asked.flatMap(({ rule, check: { value } }) => value === undefined ? [] : [{ rule, check: value }]),
    list: asked.flatMap(({ rule, check: { list } }) => list === undefined ? [] : [{ rule, check: list }]),
    key: asked.flatMap(({ rule, check: { key } }) => key === undefined ? [] : [{ rule, check: key }]),
  };
}

function compileField(bundle: SchemaBundle, owner: string, schema: FieldSchema): CompiledField {
  const constraint = own(own(CONSTRAINTS, owner), schema.name) ?? NONE;
  const zeroIsPresent = schema.container === 'one' && schema.scalar !== undefined && NUMERIC.has(schema.scalar);
  const required = constraint.required ?? (schema.required && !zeroIsPresent && constraint.implied !== true);
  const target = schema.type ?? constraint.decodesAs;
  return { schema, constraint, required, checks: checksOf(constraint), type: () => target === undefined ? undefined : compileType(bundle, target) };
}

function build(bundle: SchemaBundle, schema: TypeSchema): CompiledType {
  const fields = new Map([...schema.fields.values()].map((field) => [field.name, compileField(bundle, schema.name, field)]));
  const expected = [...fields.values()].filter((field) => field.required || field.constraint.implied);
  return { name: schema.name, fields, expected, choices: own(CHOICES, schema.name) ?? [], checks: FIELDS_BY_TYPE.get(schema.name) ?? NO_CHECKS };
}

/** The compiled form of a type; undefined where the bundle lacks it. Kept for the life of the bundle. */
export function compileType(bundle: SchemaBundle, name: string): CompiledType | undefined {
  let types = compiled.get(bundle);
  if (types === undefined) compiled.set(bundle, types = new Map());
  const known = types.get(name);
  if (known !== undefined) return known;
  const schema = bundle.typeOf(name);
  if (schema === undefined) return undefined;
  const type = build(bundle, schema);
  types.set(name, type);
  return type;
}
