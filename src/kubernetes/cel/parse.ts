import { EXPRESSION_CHARACTERS, EXPRESSION_DEPTH } from './budget/limits';
import { celEngine } from './engine/engine';
import type { Node } from './engine/macro';
import { celEnvironment } from './environment';
import type { CelEnvironment } from './library/library';
import { flatTree } from './syntax-tree';

/** An expression that is too long or too deep to be read. */
export class TooLarge extends Error {
  readonly code = 'cel-too-large';

  /** `byServer`: an API server does not read it either. */
  constructor(message: string, readonly byServer: boolean) {
    super(message);
    this.name = 'TooLarge';
  }
}

/** An expression, read. */
export interface ParsedCel {
  readonly parsed: ReturnType<CelEnvironment['parse']>;
  readonly nodes: readonly Node[];
}

/** Signs before one operand, which the engine reads one inside the other. */
const SIGNS = new RegExp(`(?:[!-](?:\\s|//[^\\n]*\\n)*){${EXPRESSION_DEPTH}}`);

function tooDeep(): TooLarge {
  return new TooLarge(`more than ${EXPRESSION_DEPTH} operators stand inside each other`, false);
}

/** True for an error that says that there is no more room on the stack. */
export function isStackOverflow(error: unknown): boolean {
  return error instanceof RangeError && /call stack/i.test(error.message);
}

function isLimit(error: unknown): boolean {
  return isStackOverflow(error) || (error instanceof celEngine().ParseError && (error as { code?: string }).code === 'limit_exceeded');
}

/**
 * Reads an expression in Kubernetes' CEL environment.
 *
 * @param variables names that the expression may use
 * @throws TooLarge for one that is too long or too deep, and the engine's errors for one that is wrong.
 */
export function parseCel(expression: string, variables: readonly string[]): ParsedCel {
  if (expression.length > EXPRESSION_CHARACTERS && [...expression].length > EXPRESSION_CHARACTERS) {
    throw new TooLarge(`it has more than the ${EXPRESSION_CHARACTERS} characters that an API server reads`, true);
  }
  if (expression.length > EXPRESSION_DEPTH && SIGNS.test(expression)) throw tooDeep();
  const parsed = parse(expression, variables);
  const { nodes, depth } = flatTree((parsed as { ast: unknown }).ast);
  if (depth > EXPRESSION_DEPTH) throw tooDeep();
  return { parsed, nodes };
}

function parse(expression: string, variables: readonly string[]): ParsedCel['parsed'] {
  try {
    return celEnvironment(variables).parse(expression);
  } catch (error) {
    if (isLimit(error)) throw tooDeep();
    throw error;
  }
}

const MOST_KEPT = 500;
const kept = new Map<string, ParsedCel>();

/**
 * Reads an expression as {@link parseCel} does, for someone who only looks at it: several ask about the same one.
 *
 * @throws what `parseCel` throws.
 */
export function lookAtCel(expression: string, variables: readonly string[]): ParsedCel {
  const key = `${variables.join(' ')}\n${expression}`;
  let parsed = kept.get(key);
  if (parsed === undefined) {
    parsed = parseCel(expression, variables);
    if (kept.size === MOST_KEPT) kept.clear();
    kept.set(key, parsed);
  }
  return parsed;
}
