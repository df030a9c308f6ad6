import { CUSTOM } from './rules';
import type { Schema, ValidationRule } from './schema';
import { toCel } from './to-cel';
import type { Mistake } from './walk';
import { own } from '../../../common/own';
import type { CelOutcome, CelProgram } from '../../../kubernetes/cel/compile';
import { compileCel } from '../../../kubernetes/cel/compile';
import { celEngine } from '../../../kubernetes/cel/engine';
import type { JsonValue } from '../../../kubernetes/objects/json';
import { isObject } from '../../../kubernetes/objects/json';
import type { Path } from '../../findings/path';

const VARIABLES = ['self', 'oldSelf'];
const programs = new Map<string, CelProgram | string>();

/** The program of an expression, or why there is none. */
function programOf(expression: string): CelProgram | string {
  let program = programs.get(expression);
  if (program === undefined) {
    try {
      program = compileCel(expression, VARIABLES);
    } catch (error) {
      program = (error as Error).message;
    }
    programs.set(expression, program);
  }
  return program;
}

/** A rule's path: `.a.b`, `['a-b']`. */
function readFieldPath(text: string | undefined): Path {
  return [...(text ?? '').matchAll(/\.([A-Za-z0-9_]+)|\['((?:[^'\\]|\\.)*)'\]/g)].map(([, plain, quoted]) => plain ?? quoted.replace(/\\(.)/g, '$1'));
}

function oneLine(text: string): string {
  const line = text.trim().replace(/\s+/g, ' ');
  return line.length > 160 ? `${line.slice(0, 159)}…` : line;
}

function notEvaluated({ rule, message }: ValidationRule, path: Path, why: string): Mistake {
  const says = message === undefined ? '' : ` (it says: ${oneLine(message)})`;
  const hint = 'Compare the object with the rule by hand; a cluster checks it.';
  return { rule: CUSTOM.celNotEvaluated, path, message: `the rule ${oneLine(rule)}${says} cannot be evaluated here: ${why}`, hint };
}

function messageOf({ rule, message, messageExpression }: ValidationRule, variables: Readonly<Record<string, unknown>>): string {
  const program = messageExpression === undefined ? undefined : programOf(messageExpression);
  const outcome = typeof program === 'object' ? program.evaluate(variables) : undefined;
  if (outcome?.kind === 'value' && typeof outcome.value === 'string' && outcome.value.trim() !== '') return outcome.value.trim();
  return message === undefined ? `the object fails the rule ${oneLine(rule)}` : message.trim();
}

function judge(rule: ValidationRule, outcome: CelOutcome, path: Path, variables: Readonly<Record<string, unknown>>): Mistake[] {
  const at = [...path, ...readFieldPath(rule.fieldPath)];
  const demand = `Change it so that this holds: ${oneLine(rule.rule)}`;
  if (outcome.kind === 'value') {
    if (outcome.value === true) return [];
    if (outcome.value !== false) return [notEvaluated(rule, at, 'it yields no truth value')];
    return [{ rule: CUSTOM.celRule, path: at, message: messageOf(rule, variables), hint: demand }];
  }
  if (outcome.by === 'engine') return [notEvaluated(rule, at, outcome.message)];
  return [{ rule: CUSTOM.celRule, path: at, message: `${messageOf(rule, variables)} (${outcome.message})`, hint: demand }];
}

function checkRule(rule: ValidationRule, variables: () => Readonly<Record<string, unknown>>, path: Path): Mistake[] {
  const program = programOf(rule.rule);
  if (typeof program === 'string') return [notEvaluated(rule, [...path, ...readFieldPath(rule.fieldPath)], program)];
  // A rule about the change of a value is not asked when the value is created.
  if (program.mentions('oldSelf') && rule.optionalOldSelf !== true) return [];
  const values = variables();
  return judge(rule, program.evaluate(values), path, values);
}

function* below(value: JsonValue, schema: Schema): Generator<readonly [key: string | number, value: JsonValue, schema: Schema]> {
  if (Array.isArray(value)) {
    if (schema.items === undefined) return;
    for (const [index, item] of (value as readonly JsonValue[]).entries()) yield [index, item, schema.items];
  } else if (isObject(value)) {
    for (const [key, item] of Object.entries(value)) {
      const known = own(schema.properties, key) ?? schema.additionalProperties;
      if (item !== undefined && typeof known === 'object') yield [key, item, known];
    }
  }
}

function isBroken(path: Path, broken: readonly Path[]): boolean {
  return broken.some((other) => path.every((part, index) => other[index] === part));
}

/**
 * Evaluates the CEL rules of a schema and of everything below it.
 *
 * @param broken places with structural mistakes: what holds one is not asked, as its rules rely on its structure
 */
export function checkRules(value: JsonValue, schema: Schema, path: Path, broken: readonly Path[]): Mistake[] {
  if (value === null) return [];
  const mistakes: Mistake[] = [];
  const rules = schema['x-kubernetes-validations'] ?? [];
  if (rules.length > 0 && !isBroken(path, broken)) {
    let variables: Readonly<Record<string, unknown>> | undefined;
    const lazily = (): Readonly<Record<string, unknown>> => variables ??= {
      self: toCel(value, schema, path.length === 0), oldSelf: celEngine().Optional.none(),
    };
    for (const rule of rules) mistakes.push(...checkRule(rule, lazily, path));
  }
  for (const [key, item, part] of below(value, schema)) mistakes.push(...checkRules(item, part, [...path, key], broken));
  return mistakes;
}
