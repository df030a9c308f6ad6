import type { CelLibrary, CelRegistration } from './library';
import type { Checker, Context, Evaluator, Macro, MacroCall, Node } from '../engine/macro';

type Entry = readonly [key: unknown, value: unknown];
type Run = (entry: Entry, node: Node) => unknown;
/** Makes the result of the entries; `run` evaluates a node with an entry's variables set, `attempt` gives back its error. */
type Collect = (entries: readonly Entry[], run: Run, nodes: readonly Node[], attempt: Run) => unknown;

function entriesOf(value: unknown): readonly Entry[] {
  if (Array.isArray(value)) return value.map((item, index) => [BigInt(index), item]);
  if (typeof value === 'object' && value !== null) return Object.entries(value);
  throw new Error('a comprehension needs a list or a map');
}

function nameOf(node: Node): string {
  if (node.op !== 'id') throw new Error('a variable of a comprehension is a plain name');
  return node.args as string;
}

/** A macro over entries with two variables: the key or index, and the value. */
function overEntries(collect: Collect, resultType: string) {
  return ({ ast, args, receiver }: MacroCall): Macro => {
    const [outer, inner, ...nodes] = args;
    const contexts: Context[] = [];
    ast.setMeta('async', false);
    return {
      args,
      typeCheck: (checker: Checker, _macro, context) => {
        checker.check(receiver, context);
        const dyn = checker.getType('dyn');
        contexts[0] = context.forkWithVariable(nameOf(outer), dyn);
        contexts[1] = contexts[0].forkWithVariable(nameOf(inner), dyn);
        for (const node of nodes) checker.check(node, contexts[1]);
        return checker.getType(resultType);
      },
      evaluate: (evaluator: Evaluator, _macro, context) => {
        const entries = entriesOf(evaluator.run(receiver, context));
        const bind = ([key, value]: Entry): Context => {
          const withKey = contexts[0].reuse(context).setIterValue(key, evaluator);
          return contexts[1].reuse(withKey).setIterValue(value, evaluator);
        };
        const run: Run = (entry, node) => evaluator.run(node, bind(entry));
        return collect(entries, run, nodes, (entry, node) => evaluator.tryEval(node, bind(entry)));
      },
    };
  };
}

/** Looks for an entry with the decisive answer; an error counts only where no entry has it. */
const decide = (decisive: boolean): Collect => (entries, _run, [predicate], attempt) => {
  let failure: Error | undefined;
  for (const entry of entries) {
    const answer = attempt(entry, predicate);
    if (answer === decisive) return decisive;
    if (answer instanceof Error) failure ??= answer;
  }
  if (failure !== undefined) throw failure;
  return !decisive;
};

const existsOne: Collect = (entries, run, [predicate]) => entries.filter((entry) => run(entry, predicate) === true).length === 1;

function selected(entries: readonly Entry[], run: Run, nodes: readonly Node[]): readonly Entry[] {
  return nodes.length === 1 ? entries : entries.filter((entry) => run(entry, nodes[0]) === true);
}

const transformList: Collect = (entries, run, nodes) => selected(entries, run, nodes).map((entry) => run(entry, nodes[nodes.length - 1]));

const transformMap: Collect = (entries, run, nodes) =>
  Object.fromEntries(selected(entries, run, nodes).map((entry) => [String(entry[0]), run(entry, nodes[nodes.length - 1])]));

/** `optMap` and `optFlatMap`: what becomes of the value of an optional, where it has one. */
function overOptional({ cel }: CelRegistration, flat: boolean) {
  return ({ ast, args, receiver }: MacroCall): Macro => {
    const [variable, node] = args;
    let inner: Context | undefined;
    ast.setMeta('async', false);
    return {
      args,
      typeCheck: (checker: Checker, _macro, context) => {
        checker.check(receiver, context);
        inner = context.forkWithVariable(nameOf(variable), checker.getType('dyn'));
        checker.check(node, inner);
        return checker.getType('optional');
      },
      evaluate: (evaluator: Evaluator, _macro, context) => {
        const optional = evaluator.run(receiver, context);
        if (!(optional instanceof cel.Optional)) throw new Error('optMap needs an optional value');
        if (!optional.hasValue() || inner === undefined) return cel.Optional.none();
        const value = evaluator.run(node, inner.reuse(context).setIterValue(optional.value(), evaluator));
        return flat ? value : cel.Optional.of(value);
      },
    };
  };
}

/** Comprehensions of two variables, and those over optional values. */
export const comprehensions: CelLibrary = (registration) => {
  const { env } = registration;
  env.registerFunction('list.all(ast, ast, ast): bool', overEntries(decide(false), 'bool'));
  env.registerFunction('list.exists(ast, ast, ast): bool', overEntries(decide(true), 'bool'));
  env.registerFunction('list.existsOne(ast, ast, ast): bool', overEntries(existsOne, 'bool'));
  env.registerFunction('list.transformList(ast, ast, ast): list', overEntries(transformList, 'list'));
  env.registerFunction('list.transformList(ast, ast, ast, ast): list', overEntries(transformList, 'list'));
  env.registerFunction('list.transformMap(ast, ast, ast): map', overEntries(transformMap, 'map'));
  env.registerFunction('list.transformMap(ast, ast, ast, ast): map', overEntries(transformMap, 'map'));
  env.registerFunction('optional.optMap(ast, ast): optional', overOptional(registration, false));
  env.registerFunction('optional.optFlatMap(ast, ast): optional', overOptional(registration, true));
};
