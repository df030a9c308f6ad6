import { CALL_CHARGES, OPERATOR_CHARGES } from './charges';
import type { Meter } from './meter';
import { OverBudget } from './meter';
import { own } from '../../../common/own';
import type { Context, Evaluator, Node } from '../engine/macro';

type Evaluate = (evaluator: Evaluator, node: unknown, context: Context) => unknown;
type Handle = (...given: readonly unknown[]) => unknown;

/** The engine's node once its types are checked. */
interface CheckedNode extends Node {
  handle?: Handle;
  readonly meta: Node['meta'] & { readonly alternate?: CheckedNode };
}

/** What nodes cost beside what is in them; conditions and logic cost nothing. */
const NODE_UNITS: Readonly<Record<string, number | undefined>> = { 'id': 1, '.': 1, '.?': 1, '[]': 1, 'list': 10, 'map': 30, '!_': 1, '-_': 1, '-': 1, '*': 1, '/': 1, '%': 1 };

/** What a step of a loop costs beside its parts. */
const STEPS: Readonly<Record<string, number | undefined>> = { all: 3, exists: 4 };
const STEP = 1;

/** What it costs to add something to the list or map that a loop makes. */
const COLLECTED: Readonly<Record<string, number | undefined>> = { map: 12, filter: 12, transformList: 12, transformMap: 3 };

/** Nodes of a step for which it costs one unit more, as most of them cost none by themselves. */
const NODES_A_UNIT = 32;

/** Entries of a map that are listed for one unit. */
const ENTRIES_A_UNIT = 50;

const TWO_VARIABLES = new Set(['all', 'exists', 'existsOne', 'transformList', 'transformMap']);

/** Puts something around the evaluation of a node, whatever the engine makes of it. */
function wrap(node: CheckedNode, around: (evaluate: Evaluate) => Evaluate): void {
  const { alternate, macro } = node.meta;
  if (alternate !== undefined) {
    wrap(alternate, around);
    return;
  }
  const owner = (macro ?? node.meta) as { evaluate: Evaluate };
  owner.evaluate = around(owner.evaluate);
}

function before(node: CheckedNode, act: (evaluator: Evaluator) => void): void {
  wrap(node, (evaluate) => (evaluator, given, context) => {
    act(evaluator);
    return evaluate(evaluator, given, context);
  });
}

/** Entries that have to be listed before they are gone through. */
function listed(value: unknown, lists: boolean): number {
  if (Array.isArray(value)) return lists ? value.length : 0;
  return typeof value === 'object' && value !== null ? Object.keys(value).length : 0;
}

/** What an error costs that the rest of the expression may make good: it is made with its place in the expression. */
function errorUnits(expression: string): number {
  return 10 + expression.length / 100;
}

/** The engine takes an error in one round of a loop, or on one side of `||`, for one that the others may make good; this one ends all. */
function tolerant(evaluator: Evaluator, meter: Meter, units: number): void {
  evaluator.tryEval = (node, context) => {
    try {
      return evaluator.run(node, context);
    } catch (error) {
      if (error instanceof OverBudget) throw error;
      meter.charge(units);
      return error;
    }
  };
}

function chargeHandle(node: CheckedNode, meter: Meter, units: (given: readonly unknown[]) => number): void {
  const { handle } = node;
  if (handle === undefined) return;
  node.handle = (...given) => {
    meter.charge(units(given));
    return handle(...given);
  };
}

/** Counts the nodes in and below a node. */
function countOf(root: unknown): number {
  const open = [root];
  let count = 0;
  while (open.length > 0) {
    const next = open.pop();
    if (Array.isArray(next)) open.push(...next as unknown[]);
    if (typeof next !== 'object' || next === null || !('op' in next)) continue;
    count += 1;
    open.push((next as Node).args);
  }
  return count;
}

/** The parts of a step of the engine: what every round does, and what adds to the list that it makes. */
function stepParts(step: CheckedNode): readonly [every: CheckedNode, collects: CheckedNode | undefined] {
  if (step.op === 'accuPush') return [step, step];
  const [, chosen] = step.args as readonly (CheckedNode | undefined)[];
  return [step, chosen?.op === 'accuPush' ? chosen : undefined];
}

function meterLoop(name: string, [every, collects]: readonly [CheckedNode, CheckedNode | undefined], nodes: number, meter: Meter): void {
  const units = (own(STEPS, name) ?? STEP) + Math.floor(nodes / NODES_A_UNIT);
  const collected = own(COLLECTED, name) ?? 0;
  before(every, () => meter.charge(units));
  if (collects !== undefined && collected > 0) before(collects, () => meter.charge(collected));
}

function meterMacro(name: string, node: CheckedNode, meter: Meter): void {
  const [, receiver, given] = node.args as [string, CheckedNode, readonly CheckedNode[]];
  const { alternate, macro } = node.meta;
  if (alternate?.op === 'comprehension') {
    meterLoop(name, stepParts((alternate.args as { step: CheckedNode }).step), countOf(given), meter);
    chargeHandle(alternate, meter, ([items]) => listed(items, false) / ENTRIES_A_UNIT);
  } else if (macro !== undefined && TWO_VARIABLES.has(name)) {
    meterLoop(name, [given[2], given[given.length - 1]], countOf(given), meter);
    wrap(receiver, (evaluate) => (evaluator, asked, context) => {
      const value = evaluate(evaluator, asked, context);
      meter.charge(listed(value, true) / ENTRIES_A_UNIT);
      return value;
    });
  }
}

/** A list or map of constants costs a server nothing, as it makes it once. */
function isConstant({ op, args }: Node): boolean {
  if (op !== 'list' && op !== 'map') return false;
  return (args as readonly unknown[]).flat().every((part) => (part as Node).op === 'value');
}

function meterNode(node: CheckedNode, meter: Meter, ofError: number): void {
  const { op, args, meta } = node;
  if (op === 'call' || op === 'rcall') {
    const [name] = args as [string];
    if (meta.alternate !== undefined || meta.macro !== undefined) {
      meterMacro(name, node, meter);
      return;
    }
    const charge = CALL_CHARGES.get(name);
    if (charge !== undefined) chargeHandle(node, meter, ([values]) => charge(values as readonly unknown[]));
    return;
  }
  const charge = OPERATOR_CHARGES.get(op);
  const units = op === '[?]' ? ofError : isConstant(node) ? 0 : own(NODE_UNITS, op);
  if (charge !== undefined) chargeHandle(node, meter, charge);
  else if (units !== undefined && units > 0 && meta.alternate === undefined) before(node, () => meter.charge(units));
}

/** Makes the nodes of a checked expression count what they cost. */
export function meterNodes(expression: string, root: Node, nodes: readonly Node[], meter: Meter): void {
  const ofError = errorUnits(expression);
  for (const node of nodes) meterNode(node as CheckedNode, meter, ofError);
  before(root as CheckedNode, (evaluator) => tolerant(evaluator, meter, ofError));
}
