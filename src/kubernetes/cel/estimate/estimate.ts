import { exactly, scaled, total, union } from './amount';
import { CALL_COSTS, equalityCost, orderCost, sumOf } from './call-costs';
import type { CelType } from './cel-type';
import { DYN, either, mayBe, plainType, STRING } from './cel-type';
import type { Entries, Estimated } from './estimated';
import { eitherEntries, sizeOf, Unsure } from './estimated';
import { estimateMacro } from './macro-costs';
import type { Scope } from './scope';
import { sizeIn } from './scope';
import { ValuePath } from './value-path';
import { own } from '../../../common/own';
import type { Node } from '../engine/macro';

type Computed = Pick<Estimated, 'cost' | 'type'> & Partial<Pick<Estimated, 'path' | 'size' | 'entries'>>;

function known(scope: Scope, node: Node, { cost, type, path = ValuePath.NONE, size, entries }: Computed): Estimated {
  const found = sizeIn(scope, node, type, path, size);
  return { node, cost, type, path, ...found && { size: found }, ...entries && { entries } };
}

function estimateValue(scope: Scope, node: Node): Estimated {
  const { args } = node;
  const kinds = { bigint: 'int', boolean: 'bool', number: 'double', string: 'string' } as const;
  const kind = kinds[typeof args as keyof typeof kinds] as (typeof kinds)[keyof typeof kinds] | undefined;
  return known(scope, node, { cost: 0, type: plainType(kind ?? (args === null ? 'null' : args instanceof Uint8Array ? 'bytes' : 'uint')) });
}

const TYPE_NAMES = new Set(['bool', 'bytes', 'double', 'int', 'list', 'map', 'null_type', 'string', 'type', 'uint']);

function estimateName(scope: Scope, node: Node): Estimated {
  const name = node.args as string;
  const local = scope.locals.get(name);
  if (local !== undefined) {
    const size = sizeIn(scope, node, local.type, local.path) ?? local.size;
    return { node, cost: 1, type: local.type, path: local.path, ...size && { size }, ...local.entries && { entries: local.entries } };
  }
  const type = scope.variables.get(name) ?? (TYPE_NAMES.has(name) ? plainType('type') : undefined);
  if (type === undefined) throw new Unsure();
  return known(scope, node, { cost: 1, type, path: ValuePath.of(name) });
}

function fieldOf(type: CelType, name: string): CelType {
  if (type.kind === 'object') {
    const field = own(type.fields, name);
    if (field === undefined) throw new Unsure();
    return field;
  }
  if (type.kind === 'map') return type.element ?? DYN;
  if (type.kind === 'optional') return plainType('optional', fieldOf(type.element ?? DYN, name));
  if (type.kind !== 'dyn') throw new Unsure();
  return DYN;
}

function estimateField(scope: Scope, node: Node): Estimated {
  const [owner, name] = node.args as [Node, string];
  const operand = estimate(scope, owner);
  const type = fieldOf(operand.type, name);
  const unit = operand.type.kind === 'map' || operand.type.kind === 'object' ? 1 : 0;
  return known(scope, node, { cost: total(operand.cost, unit), type, path: operand.path.append(name) });
}

function estimateOptionalField(scope: Scope, node: Node): Estimated {
  const [owner, name] = node.args as [Node, string];
  const operand = estimate(scope, owner);
  const field = fieldOf(operand.type, name);
  return known(scope, node, { cost: total(operand.cost, 1), type: field.kind === 'optional' ? field : plainType('optional', field) });
}

function estimateIndex(scope: Scope, node: Node): Estimated {
  const [list, index] = (node.args as [Node, Node]).map((part) => estimate(scope, part));
  const cost = total(list.cost, index.cost, 1);
  const { kind, element = DYN } = list.type;
  if (kind !== 'list' && kind !== 'map') throw new Unsure();
  if (node.op === '[?]') return known(scope, node, { cost, type: plainType('optional', element) });
  const path = list.path.append(kind === 'list' ? '@items' : '@values');
  return known(scope, node, { cost, type: element, path, size: list.entries?.value });
}

function entriesOf(isList: boolean, keys: readonly Estimated[] | undefined, values: readonly Estimated[]): Entries {
  const merged = (parts: readonly Estimated[]) => parts.map(sizeOf).reduce(union, parts.length === 0 ? exactly(0) : { min: Infinity, max: 0 });
  return { isList, key: keys === undefined ? exactly(1) : merged(keys), value: merged(values) };
}

function estimateList(scope: Scope, node: Node): Estimated {
  const items = (node.args as readonly Node[]).map((item) => estimate(scope, item));
  const type = plainType('list', items.length === 0 ? DYN : items.map((item) => item.type).reduce(either));
  return known(scope, node, { cost: total(10, ...items.map(({ cost }) => cost)), type, entries: entriesOf(true, undefined, items) });
}

function estimateMap(scope: Scope, node: Node): Estimated {
  const pairs = (node.args as readonly (readonly [Node, Node])[]).map((pair) => pair.map((part) => estimate(scope, part)));
  const [keys, values] = [0, 1].map((index) => pairs.map((pair) => pair[index]));
  const element = values.length === 0 ? DYN : values.map(({ type }) => type).reduce(either);
  const type: CelType = { ...plainType('map', element), key: keys.length === 0 ? STRING : keys[0].type };
  return known(scope, node, { cost: total(30, ...[...keys, ...values].map(({ cost }) => cost)), type, entries: entriesOf(false, keys, values) });
}

function estimateChoice(scope: Scope, node: Node): Estimated {
  const [condition, one, other] = (node.args as readonly Node[]).map((part) => estimate(scope, part));
  return known(scope, node, {
    cost: total(condition.cost, Math.max(one.cost, other.cost)),
    type: either(one.type, other.type),
    size: union(sizeOf(one), sizeOf(other)),
    entries: eitherEntries(one.entries, other.entries, union),
  });
}

/** Chains are gone through from left to right, without recursion. */
function estimateLogic(scope: Scope, node: Node): Estimated {
  const open: Node[] = [node];
  let cost = 0;
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next.op === '||' || next.op === '&&') open.push(...[...next.args as Node[]].reverse());
    else cost = total(cost, estimate(scope, next).cost);
  }
  return known(scope, node, { cost, type: plainType('bool') });
}

/** A sign before a number belongs to it, and two signs cancel each other. */
function estimateSign(scope: Scope, node: Node): Estimated {
  const inner = node.args as Node;
  if (inner.op === node.op) return estimate(scope, inner.args as Node);
  const operand = estimate(scope, inner);
  if (node.op === '-_' && inner.op === 'value') return { ...operand, node };
  return known(scope, node, { cost: total(operand.cost, 1), type: operand.type });
}

function membershipCost(list: Estimated): number {
  const all = scaled(sizeOf(list).max, 1);
  if (list.type.kind === 'map') return 1;
  return list.type.kind === 'list' ? all : Math.max(1, all);
}

function ownCost(op: string, left: Estimated, right: Estimated): number {
  if (op === '==') return equalityCost(left, right);
  if (op === '!=') return scaled(Math.min(sizeOf(left).max, sizeOf(right).max), 0.1);
  if (op === 'in') return membershipCost(right);
  return op.startsWith('<') || op.startsWith('>') ? orderCost(left, right) : 1;
}

function estimateOperator(scope: Scope, node: Node): Estimated {
  const [left, right] = (node.args as readonly Node[]).map((part) => estimate(scope, part));
  const operands = total(left.cost, right.cost);
  if (node.op === '+') {
    const sum = sumOf(left, right);
    return known(scope, node, { ...sum, cost: total(operands, sum.cost) });
  }
  const isNumber = ['-', '*', '/', '%'].includes(node.op);
  const type = isNumber ? mayBe(left.type, 'dyn') ? right.type : left.type : plainType('bool');
  return known(scope, node, { cost: total(operands, ownCost(node.op, left, right)), type });
}

const NAMESPACES = new Set(['format', 'ip', 'lists', 'optional', 'sets']);

function estimateCall(scope: Scope, node: Node): Estimated {
  const macro = estimateMacro(scope, node, estimate);
  if (macro !== undefined) return known(scope, node, macro);
  const [name, ...rest] = node.args as [string, ...unknown[]];
  const args = (rest[rest.length - 1] as readonly Node[]).map((part) => estimate(scope, part));
  if (name === 'dyn') return known(scope, node, { cost: total(1, args[0].cost), type: DYN, size: args[0].size, entries: args[0].entries });
  const receiver = node.op === 'rcall' ? rest[0] as Node : undefined;
  const space = receiver?.op === 'id' && !scope.locals.has(receiver.args as string) && NAMESPACES.has(receiver.args as string) ? receiver.args as string : undefined;
  const estimator = CALL_COSTS.get(space === undefined ? name : `${space}.${name}`);
  if (estimator === undefined) throw new Unsure();
  const target = receiver === undefined || space !== undefined ? undefined : estimate(scope, receiver);
  const { cost, ...made } = estimator({ target, args, root: scope.root });
  return known(scope, node, { ...made, cost: total(target?.cost ?? 0, ...args.map((part) => part.cost), cost) });
}

const BY_OPERATION: Readonly<Record<string, (scope: Scope, node: Node) => Estimated>> = {
  'value': estimateValue,
  'id': estimateName,
  '.': estimateField,
  '.?': estimateOptionalField,
  '[]': estimateIndex,
  '[?]': estimateIndex,
  'list': estimateList,
  'map': estimateMap,
  '?:': estimateChoice,
  '||': estimateLogic,
  '&&': estimateLogic,
  '!_': estimateSign,
  '-_': estimateSign,
  'call': estimateCall,
  'rcall': estimateCall,
};

function estimate(scope: Scope, node: Node): Estimated {
  return (own(BY_OPERATION, node.op) ?? estimateOperator)(scope, node);
}

/**
 * Units that an expression costs at most, as an API server estimates them; undefined where that cannot be told.
 *
 * @param self the type of `self`, which is that of `oldSelf` too
 */
export function estimateCost(tree: Node, self: CelType, hasOptionalOldSelf: boolean): number | undefined {
  const oldSelf = hasOptionalOldSelf ? plainType('optional', self) : self;
  try {
    return estimate({ root: self, variables: new Map([['self', self], ['oldSelf', oldSelf]]), locals: new Map() }, tree).cost;
  } catch (error) {
    if (error instanceof Unsure) return undefined;
    throw error;
  }
}
