import type { Schema, ValidationRule } from './schema';
import { toCel } from './to-cel';
import { own } from '../../../common/own';
import type { Path } from '../../../common/path';
import { OBJECT_LIMIT } from '../../../kubernetes/cel/budget/limits';
import type { CelOutcome, CelProgram } from '../../../kubernetes/cel/compile';
import { compileCel } from '../../../kubernetes/cel/compile';
import { celEngine } from '../../../kubernetes/cel/engine/engine';
import { messageIn } from '../../../kubernetes/cel/message';
import type { JsonValue } from '../../../kubernetes/objects/json';
import { isObject } from '../../../kubernetes/objects/json';
import type { Sights } from '../object/scope/sights';

type Variables = Readonly<Record<string, unknown>>;

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

/** Sees something at a place. */
export type See = <Name extends 'celBroken' | 'celUnknown'>(name: Name, path: Path, sight: Sights[Name]) => void;

function seeUnknown({ rule, message }: ValidationRule, path: Path, reason: string, see: See, isCostly = false): void {
  see('celUnknown', path, { expression: rule, says: message, reason, isCostly });
}

/** What the rules of one object may still cost. */
class Budget {
  private left = OBJECT_LIMIT;
  private told = false;

  evaluate(program: CelProgram, variables: Variables): CelOutcome {
    const outcome = program.evaluate(variables, this.left);
    this.left -= outcome.units;
    return outcome;
  }

  get isSpent(): boolean {
    return this.left <= 0;
  }

  /** True the first time: what follows is not evaluated either. */
  tellOnce(): boolean {
    const first = !this.told;
    this.told = true;
    return first;
  }
}

/** What the definition says where a rule does not hold. */
function saidOf({ message, messageExpression }: ValidationRule, variables: Variables, budget: Budget): string | undefined {
  const program = messageExpression === undefined ? undefined : programOf(messageExpression);
  const outcome = typeof program === 'object' ? budget.evaluate(program, variables) : undefined;
  return messageIn(outcome) ?? message?.trim();
}

function judge(rule: ValidationRule, outcome: CelOutcome, path: Path, variables: Variables, budget: Budget, see: See): void {
  const at = [...path, ...readFieldPath(rule.fieldPath)];
  if (outcome.kind === 'value') {
    if (outcome.value === false) see('celBroken', at, { expression: rule.rule, said: saidOf(rule, variables, budget) });
    else if (outcome.value !== true) seeUnknown(rule, at, 'it yields no truth value', see);
  } else if (outcome.by === 'budget' || outcome.by === 'engine') {
    seeUnknown(rule, at, outcome.message, see, outcome.by === 'budget');
  } else {
    see('celBroken', at, { expression: rule.rule, said: saidOf(rule, variables, budget), fault: outcome.message });
  }
}

function checkRule(rule: ValidationRule, variables: () => Variables, path: Path, budget: Budget, see: See): void {
  const program = programOf(rule.rule);
  if (typeof program === 'string') {
    seeUnknown(rule, [...path, ...readFieldPath(rule.fieldPath)], program, see);
    return;
  }
  // A rule about the change of a value is not asked when the value is created.
  if (program.mentions('oldSelf') && rule.optionalOldSelf !== true) return;
  const values = variables();
  judge(rule, budget.evaluate(program, values), path, values, budget, see);
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

const SPENT = `the rules before it cost more than the ${OBJECT_LIMIT} units that an API server spends on an object`;

function checkOwnRules(value: JsonValue, schema: Schema, path: Path, budget: Budget, see: See): void {
  let variables: Variables | undefined;
  const lazily = (): Variables => variables ??= { self: toCel(value, schema, path.length === 0), oldSelf: celEngine().Optional.none() };
  for (const rule of schema['x-kubernetes-validations'] ?? []) {
    if (!budget.isSpent) checkRule(rule, lazily, path, budget, see);
    else if (budget.tellOnce()) seeUnknown(rule, path, SPENT, see, true);
  }
}

function checkBelow(value: JsonValue, schema: Schema, path: Path, broken: readonly Path[], budget: Budget, see: See): void {
  if (value === null) return;
  if (schema['x-kubernetes-validations'] !== undefined && !isBroken(path, broken)) checkOwnRules(value, schema, path, budget, see);
  for (const [key, item, part] of below(value, schema)) checkBelow(item, part, [...path, key], broken, budget, see);
}

/**
 * Evaluates the CEL rules of a schema and of everything below it, within the budget that a server has for an object.
 *
 * @param broken places with structural mistakes: what holds one is not asked, as its rules rely on its structure
 * @param see told of every rule that does not hold, or cannot be asked
 */
export function checkRules(value: JsonValue, schema: Schema, path: Path, broken: readonly Path[], see: See): void {
  checkBelow(value, schema, path, broken, new Budget(), see);
}
