/** A node of the engine's syntax tree, as far as it is used here. */
export interface Node {
  readonly op: string;
  readonly args: unknown;
  readonly meta: { readonly macro?: Macro };
}

/** The variables in force at a place. */
export interface Context {
  forkWithVariable(name: string, type: unknown): Context;
  /** The same variables over other outer ones. */
  reuse(parent: Context): Context;
  setIterValue(value: unknown, evaluator: Evaluator): Context;
}

/** Evaluates nodes. */
export interface Evaluator {
  /** Evaluates a node whose error may not count, and gives it back. */
  tryEval: (node: Node, context: Context) => unknown;
  run(node: Node, context: Context): unknown;
}

/** Checks the types of nodes. */
export interface Checker {
  check(node: Node, context: Context): unknown;
  getType(name: string): unknown;
  createError(code: string, message: string, node: Node): Error;
}

/** A call whose arguments are not values but code. */
export interface Macro {
  readonly args: readonly Node[];
  typeCheck: (checker: Checker, macro: Macro, context: Context) => unknown;
  evaluate: (evaluator: Evaluator, macro: Macro, context: Context) => unknown;
}

/** What the engine hands to whoever expands a macro. */
export interface MacroCall {
  readonly ast: { setMeta(key: string, value: unknown): unknown };
  readonly args: readonly Node[];
  readonly receiver: Node;
}
