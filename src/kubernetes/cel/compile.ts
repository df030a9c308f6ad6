import { CALL_LIMIT } from './budget/limits';
import { Meter, OverBudget } from './budget/meter';
import { meterNodes } from './budget/metered';
import { celEngine } from './engine/engine';
import type { Node } from './engine/macro';
import { RULE_FAULT } from './environment';
import type { ParsedCel } from './parse';
import { parseCel } from './parse';
import { adaptNodes } from './syntax-tree';

/** What came of an evaluation, and the units that it cost. */
export type CelOutcome = { readonly units: number } & (
  | { readonly kind: 'value'; readonly value: unknown }
  /** `rule`: an API server fails here too (a missing field, a bad number); `engine`: only our engine does; `budget`: it costs too much. `missingField`: the field that the object lacks, where that is why. */
  | { readonly kind: 'failed'; readonly by: 'rule' | 'engine' | 'budget'; readonly message: string; readonly missingField?: string }
);

/** An expression, ready to be evaluated. */
export interface CelProgram {
  /** The type of what the expression yields, as far as it can be told without values: `bool`, `string`, `dyn` for any. */
  readonly type: string;
  /** Evaluates it within a budget, at most that of one call. @param budget units that it may cost */
  evaluate(variables: Readonly<Record<string, unknown>>, budget?: number): CelOutcome;
  /** True where the expression uses a variable of this name. */
  mentions(variable: string): boolean;
}

/** An expression that does not compile; line and column count from 1. */
export class CelCompileError extends Error {
  readonly code = 'cel-does-not-compile';

  constructor(message: string, readonly line: number, readonly column: number) {
    super(message);
    this.name = 'CelCompileError';
  }
}

/** Codes of evaluation errors that do not come from a gap of the engine. */
const RULE_CODES: ReadonlySet<string> = new Set([
  RULE_FAULT, 'no_such_key', 'index_out_of_bounds', 'index_out_of_range', 'division_by_zero', 'modulo_by_zero', 'numeric_overflow',
  'bool_conversion_error', 'int_conversion_error', 'uint_conversion_error', 'double_conversion_error', 'invalid_timestamp', 'invalid_duration',
  'optional_value_missing',
]);

interface EngineError {
  readonly code?: string;
  readonly summary?: string;
  readonly message: string;
  readonly range?: { readonly start: number };
}

function compileError(error: EngineError, expression: string): CelCompileError {
  const before = expression.slice(0, error.range?.start ?? 0).split('\n');
  return new CelCompileError(error.summary ?? error.message, before.length, before[before.length - 1].length + 1);
}

/** Times that an expression is stopped before it is given up: there may be thousands of objects. */
const MOST_STOPS = 20;

/** Runs something that may make many errors, of which nobody reads the stack. */
function withoutStacks<Result>(run: () => Result): Result {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return run();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

/** What the engine writes before the key that an object lacks: it says it nowhere else. */
const NO_SUCH_KEY = 'No such key: ';

/** Characters of an error that are told: it may quote the text of an object. */
const TOLD = 500;

function failure(error: EngineError): Omit<Extract<CelOutcome, { kind: 'failed' }>, 'units'> {
  const message = error.summary ?? error.message;
  const told = message.length > TOLD ? `${message.slice(0, TOLD)}…` : message;
  if (error instanceof OverBudget) return { kind: 'failed', by: 'budget', message: told };
  const by = error instanceof celEngine().EvaluationError && RULE_CODES.has(error.code ?? '') ? 'rule' : 'engine';
  return { kind: 'failed', by, message: told, ...(error.code === 'no_such_key' ? { missingField: told.replace(NO_SUCH_KEY, '') } : {}) };
}

/** Evaluates a checked expression within a budget. */
function evaluator(expression: string, parsed: ParsedCel['parsed'], nodes: readonly Node[]): CelProgram['evaluate'] {
  const meter = new Meter();
  meterNodes(expression, (parsed as unknown as { ast: Node }).ast, nodes, meter);
  let stops = 0;
  return (values, budget = CALL_LIMIT) => {
    if (stops === MOST_STOPS) return { kind: 'failed', by: 'budget', message: `it was stopped for its cost ${stops} times before`, units: 0 };
    meter.start(Math.min(budget, CALL_LIMIT));
    try {
      return { kind: 'value', value: withoutStacks(() => parsed(values) as unknown), units: meter.used };
    } catch (error) {
      if (error instanceof OverBudget && budget >= CALL_LIMIT) stops += 1;
      return { ...failure(error as EngineError), units: meter.used };
    }
  };
}

/**
 * Compiles an expression in Kubernetes' CEL environment.
 *
 * @param variables names that the expression may use
 * @throws CelCompileError where it does not compile.
 */
export function compileCel(expression: string, variables: readonly string[]): CelProgram {
  try {
    const { parsed, nodes } = parseCel(expression, variables);
    adaptNodes(nodes);
    const checked = parsed.check();
    if (checked.error !== undefined) throw checked.error as unknown;
    return {
      type: checked.type ?? 'dyn',
      mentions: (variable) => nodes.some(({ op, args }) => op === 'id' && args === variable),
      evaluate: evaluator(expression, parsed, nodes),
    };
  } catch (error) {
    throw compileError(error as EngineError, expression);
  }
}
