import { celEngine } from './engine/engine';
import type { Node } from './engine/macro';
import type { FieldTree } from './field-tree';
import { placeOf, scalarOf } from './field-tree';
import { BINDERS, FUNCTIONS, NAMESPACES } from './known-names';
import { messagesAsMaps } from './messages';
import { isStackOverflow, lookAtCel, TooLarge } from './parse';
import { isNode } from './syntax-tree';

/** What an expression may use and is to yield. */
export interface ExpressionFrame {
  /** Variables by name, with their fields where those are known. */
  readonly variables: FieldTree;
  /** Variables of which nothing is known, so that a mere way into one yields no certain type. @default none */
  readonly untyped?: readonly string[];
  /** Types that the expression may yield. @default any */
  readonly yields?: readonly string[];
}

/** Faults of types that hold whatever the engine may lack. */
const CERTAIN = new Set(['invalid_logical_operand', 'invalid_condition_type', 'cannot_index_type']);

const MIXED_NUMBERS = /overload: (?:int|uint|double) \S+ (?:int|uint|double)$/;

/** Types that a fault in an overload is certain for. */
const PLAIN = /overload: (?:!|-)?(?:int|uint|double|string|bool)(?: \S+ (?:int|uint|double|string|bool))?$/;

/** Branches of a condition of two types that never go together. */
const BRANCHES = /got '(?:int|string|bool|null)' and '(?:int|string|bool|null)'$/;

function isCertain(code: string, message: string): boolean {
  if (code === 'no_such_overload') return PLAIN.test(message) && !MIXED_NUMBERS.test(message);
  return code === 'incompatible_ternary_branches' ? BRANCHES.test(message) : CERTAIN.has(code);
}

function boundNames(args: readonly unknown[]): string[] {
  return args.slice(0, -1).flatMap((arg) => isNode(arg) && arg.op === 'id' ? [arg.args as string] : []);
}

const COMPARISONS = new Set(['==', '!=', '<', '<=', '>', '>=']);
const NUMBERS: readonly (string | undefined)[] = ['int', 'double'];

function comparisonFault({ op, args }: Node, { variables }: ExpressionFrame, bound: readonly string[]): string | undefined {
  if (!COMPARISONS.has(op)) return undefined;
  const [left, right] = (args as unknown[]).map((side) => scalarOf(side, variables, bound));
  if (left === undefined || right === undefined || left === right || (NUMBERS.includes(left) && NUMBERS.includes(right))) return undefined;
  return `no such overload: ${left} ${op} ${right}`;
}

function* faults(value: unknown, frame: ExpressionFrame, bound: readonly string[]): Generator<string> {
  if (Array.isArray(value)) {
    for (const item of value) yield* faults(item, frame, bound);
  }
  if (!isNode(value)) return;
  const { op, args } = value;
  if (op === 'id') {
    const name = args as string;
    if (!bound.includes(name) && !Object.hasOwn(frame.variables, name) && !NAMESPACES.has(name)) yield `there is no variable '${name}'`;
    return;
  }
  if (op === '.') {
    const missing = placeOf(value, frame.variables, bound)?.missing;
    if (missing !== undefined) yield `there is no field '${missing}'`;
  }
  const mixed = comparisonFault(value, frame, bound);
  if (mixed !== undefined) yield mixed;
  if (op !== 'call' && op !== 'rcall') {
    yield* faults(args, frame, bound);
    return;
  }
  const [name, ...rest] = args as [string, ...unknown[]];
  if (!FUNCTIONS.has(name)) yield `there is no function '${name}'`;
  const given = rest[rest.length - 1] as readonly unknown[];
  if (op === 'rcall') yield* faults(rest[0], frame, bound);
  yield* faults(given, frame, BINDERS.has(name) && op === 'rcall' ? [...bound, ...boundNames(given)] : bound);
}

/** True for a mere way into a variable of which nothing is known. */
function isPath(value: unknown, frame: ExpressionFrame): boolean {
  if (!isNode(value)) return false;
  if (value.op === 'id') return frame.untyped?.includes(value.args as string) === true;
  return (value.op === '.' || value.op === '[]') && isPath((value.args as unknown[])[0], frame);
}

function typeFault(checked: string, ast: unknown, frame: ExpressionFrame): string | undefined {
  const { yields } = frame;
  const type = scalarOf(ast, frame.variables, []) ?? checked;
  if (yields === undefined || yields.some((wanted) => type === wanted || type.startsWith(`${wanted}<`))) return undefined;
  if ((type === 'dyn' || type.startsWith('optional')) && !isPath(ast, frame)) return undefined;
  return `it yields ${type}, not ${yields.join(' or ')}`;
}

/**
 * Why an API server would not compile an expression; undefined where it would, or where that cannot be told here.
 *
 * @param expression in the language of Kubernetes; messages such as `Object{…}` are read as maps
 */
export function expressionFault(expression: string, frame: ExpressionFrame): string | undefined {
  if (expression.includes('`')) return undefined;
  try {
    const { parsed } = lookAtCel(messagesAsMaps(expression), Object.keys(frame.variables));
    const [wrong] = faults(parsed.ast, frame, []);
    if (wrong !== undefined) return wrong;
    const { error, type } = parsed.check() as { error?: { code?: string; summary?: string; message: string }; type?: string };
    if (error === undefined) return typeFault(type ?? 'dyn', parsed.ast, frame);
    const [message] = (error.summary ?? error.message).split('\n');
    return isCertain(error.code ?? '', message) ? message : undefined;
  } catch (error) {
    if (error instanceof TooLarge) return error.byServer ? error.message : undefined;
    if (isStackOverflow(error)) return undefined;
    if (!(error instanceof celEngine().ParseError)) throw error;
    return error.message.split('\n')[0];
  }
}

/** True where an expression uses one of its variables; undefined where it cannot be read. */
export function expressionMentions(expression: string, variable: string, variables: readonly string[]): boolean | undefined {
  try {
    return lookAtCel(expression, variables).nodes.some(({ op, args }) => op === 'id' && args === variable);
  } catch {
    return undefined;
  }
}
