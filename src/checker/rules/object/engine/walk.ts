import { checkChoice } from './check-choice';
import type { CompiledField, CompiledType } from './compile';
import { mismatch } from './decode';
import { isObject } from '../../../../kubernetes/objects/json';
import type { JsonObject, JsonValue } from '../../../../kubernetes/objects/json';
import type { ScalarType } from '../../../../kubernetes/schemas/bundle';
import type { Scope } from '../scope/scope';

const EMPTY: JsonObject = {};

function reportType(value: JsonValue, expected: string, scope: Scope): void {
  scope.decodes = false;
  scope.see('undecodable', [], { value, expected });
}

/** What the server makes of null inside a list or a map. */
function zeroOf(scalar: ScalarType): JsonValue {
  if (scalar === 'string') return '';
  return scalar === 'int32' || scalar === 'int64' || scalar === 'quantity' ? 0 : null;
}

/** True for a value that says something: an empty text often stands for none. */
function isGiven(value: JsonValue, { constraint, schema }: CompiledField): boolean {
  return value !== '' || constraint.pointer === true || schema.container === 'list';
}

function walkScalar(value: JsonValue, field: CompiledField, scope: Scope): void {
  const { scalar = 'any' } = field.schema;
  const expected = mismatch(value, scalar);
  if (expected !== undefined) {
    reportType(value, expected, scope);
  } else if (scope.constrained) {
    const actual = value ?? zeroOf(scalar);
    if (actual !== null && isGiven(actual, field)) for (const { rule, check } of field.checks.value) check(actual, field, scope.ask(rule));
  }
}

function isSkipped(value: JsonValue, { constraint }: CompiledField): boolean {
  return constraint.or === 'boolean' ? typeof value === 'boolean' : constraint.or === 'scalar' && typeof value !== 'object';
}

function walkOne(value: JsonValue, field: CompiledField, scope: Scope): void {
  const type = field.type();
  if (type === undefined) walkScalar(value, field, scope);
  else if (isSkipped(value, field)) return;
  else if (value === null) walkObject(EMPTY, type, scope);
  else if (isObject(value)) walkObject(value, type, scope);
  else reportType(value, 'an object', scope);
}

function walkItems(value: readonly JsonValue[], field: CompiledField, scope: Scope): void {
  for (let index = 0; index < value.length; index += 1) {
    scope.enter(index);
    walkOne(value[index], field, scope);
    scope.leave();
  }
  if (scope.constrained) for (const { rule, check } of field.checks.list) check(value, field, scope.ask(rule));
}

function walkMap(value: JsonObject, field: CompiledField, scope: Scope): void {
  for (const key of Object.keys(value)) {
    scope.enter(key);
    if (scope.constrained) for (const { rule, check } of field.checks.key) check(key, field, scope.ask(rule));
    const entry = value[key] ?? null;
    if (field.schema.container === 'map') walkOne(entry, field, scope);
    else if (Array.isArray(entry)) walkItems(entry, field, scope);
    else if (entry !== null) reportType(entry, 'a list', scope);
    scope.leave();
  }
}

function walkField(value: JsonValue, field: CompiledField, scope: Scope): void {
  const { container } = field.schema;
  if (container === 'one') {
    walkOne(value, field, scope);
  } else if (container === 'list') {
    if (Array.isArray(value)) walkItems(value as readonly JsonValue[], field, scope);
    else reportType(value, 'a list', scope);
  } else if (isObject(value)) {
    walkMap(value, field, scope);
  } else {
    reportType(value, 'an object', scope);
  }
}

function isAbsent(value: JsonValue | undefined, field: CompiledField): boolean {
  if (value === undefined || value === null) return true;
  if (field.constraint.pointer) return false;
  if (field.schema.container === 'map' && isObject(value)) return Object.keys(value).length === 0;
  const isReported = value === 0 && (field.constraint.min ?? 0) > 0;
  return value === '' || (value === 0 && !isReported) || (Array.isArray(value) && value.length === 0);
}

function checkExpected(object: JsonObject, type: CompiledType, scope: Scope): void {
  for (const field of type.expected) {
    const { name } = field.schema;
    const value = object[name];
    if (field.required) {
      if (isAbsent(value, field)) scope.see('absentField', [name], { name, value });
    } else if (value === undefined || value === null) {
      const target = field.type();
      scope.enter(name);
      if (target) walkObject(EMPTY, target, scope);
      scope.leave();
    }
  }
}

function isUnchecked(name: string, { constraint }: CompiledField, scope: Scope): boolean {
  if (name === 'status' && scope.depth === 1) return true;
  return constraint.unchecked === true || (constraint.unchecked === 'nested' && scope.depth > 1);
}

/** Checks an object against its type and everything below it. */
export function walkObject(object: JsonObject, type: CompiledType, scope: Scope): void {
  for (const name of Object.keys(object)) {
    const field = type.fields.get(name);
    const value = object[name];
    if (field === undefined) {
      if (scope.strict) scope.see('unknownField', [name], { name, known: type.fields.keys(), version: scope.bundle.version });
    } else if (value !== null && value !== undefined) {
      scope.enter(name);
      const { constrained, strict } = scope;
      if (field.constraint.decodesAs !== undefined) scope.strict = false;
      if (isUnchecked(name, field, scope)) scope.constrained = false;
      walkField(value, field, scope);
      scope.constrained = constrained;
      scope.strict = strict;
      scope.leave();
    }
  }
  if (!scope.constrained) return;
  checkExpected(object, type, scope);
  for (const choice of type.choices) checkChoice(object, choice, scope);
  for (const { rule, check } of type.checks) check(object, scope.ask(rule));
}
