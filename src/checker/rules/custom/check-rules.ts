import { CUSTOM } from './rules';
import type { Schema, ValidationRule } from './schema';
import { toCel } from './to-cel';
import type { Mistake } from './walk';
import { own } from '../../../common/own';
import type { Path } from '../../../common/path';
import { OBJECT_LIMIT } from '../../../kubernetes/cel/budget/limits';
import type { CelOutcome, CelProgram } from '../../../kubernetes/cel/compile';
import { compileCel } from '../../../kubernetes/cel/compile';
import { celEngine } from '../../../kubernetes/cel/engine/engine';
import { messageIn } from '../../../kubernetes/cel/message';
import type { JsonValue } from '../../../kubernetes/objects/json';
import { isObject } from '../../../kubernetes/objects/json';

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

function oneLine(text: string): string {
  const line = text.trim().replace(/\s+/g, ' ');
  return line.length > 160 ? `${line.slice(0, 159)}…` : line;
}

const BY_HAND = 'Compare the object with the rule by hand; a cluster checks it.';
const CHEAPER = 'Make the object smaller or the rule cheaper: a cluster does not answer either, and refuses the object.';

function notEvaluated({ rule, message }: ValidationRule, path: Path, why: string, hint = BY_HAND): Mistake {
  const says = message === undefined ? '' : ` (it says: ${oneLine(message)})`;
  return { rule: CUSTOM.celNotEvaluated, path, message: `the rule ${oneLine(rule)}${says} cannot be evaluated here: ${why}`, hint };
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

function messageOf({ rule, message, messageExpression }: ValidationRule, variables: Variables, budget: Budget): string {
  const program = messageExpression === undefined ? undefined : programOf(messageExpression);
  const outcome = typeof program === 'object' ? budget.evaluate(program, variables) : undefined;
  return messageIn(outcome) ?? (message === undefined ? `the object fails the rule ${oneLine(rule)}` : message.trim());
}

function judge(rule: ValidationRule, outcome: CelOutcome, path: Path, variables: Variables, budget: Budget): Mistake[] {
  const at = [...path, ...readFieldPath(rule.fieldPath)];
  const demand = `Change it so that this holds: ${oneLine(rule.rule)}`;
  if (outcome.kind === 'value') {
    if (outcome.value === true) return [];
    if (outcome.value !== false) return [notEvaluated(rule, at, 'it yields no truth value')];
    return [{ rule: CUSTOM.celRule, path: at, message: messageOf(rule, variables, budget), hint: demand }];
  }
  if (outcome.by === 'budget') return [notEvaluated(rule, at, outcome.message, CHEAPER)];
  if (outcome.by === 'engine') return [notEvaluated(rule, at, outcome.message)];
  return [{ rule: CUSTOM.celRule, path: at, message: `${messageOf(rule, variables, budget)} (${outcome.message})`, hint: demand }];
}

function checkRule(rule: ValidationRule, variables: () => Variables, path: Path, budget: Budget): Mistake[] {
  const program = programOf(rule.rule);
  if (typeof program === 'string') return [notEvaluated(rule, [...path, ...readFieldPath(rule.fieldPath)], program)];
  // A rule about the change of a value is not asked when the value is created.
  if (program.mentions('oldSelf') && rule.optionalOldSelf !== true) return [];
  const values = variables();
  return judge(rule, budget.evaluate(program, values), path, values, budget);
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

function checkOwnRules(value: JsonValue, schema: Schema, path: Path, budget: Budget): Mistake[] {
  let variables: Variables | undefined;
  const lazily = (): Variables => variables ??= { self: toCel(value, schema, path.length === 0), oldSelf: celEngine().Optional.none() };
  return (schema['x-kubernetes-validations'] ?? []).flatMap((rule) => {
    if (!budget.isSpent) return checkRule(rule, lazily, path, budget);
    return budget.tellOnce() ? [notEvaluated(rule, path, SPENT, CHEAPER)] : [];
  });
}

function checkBelow(value: JsonValue, schema: Schema, path: Path, broken: readonly Path[], budget: Budget): Mistake[] {
  if (value === null) return [];
  const asksHere = schema['x-kubernetes-validations'] !== undefined && !isBroken(path, broken);
  const mistakes = asksHere ? checkOwnRules(value, schema, path, budget) : [];
  for (const [key, item, part] of below(value, schema)) mistakes.push(...checkBelow(item, part, [...path, key], broken, budget));
  return mistakes;
}

/**
 * Evaluates the CEL rules of a schema and of everything below it, within the budget that a server has for an object.
 *
 * @param broken places with structural mistakes: what holds one is not asked, as its rules rely on its structure
 */
export function checkRules(value: JsonValue, schema: Schema, path: Path, broken: readonly Path[]): Mistake[] {
  return checkBelow(value, schema, path, broken, new Budget());
}
