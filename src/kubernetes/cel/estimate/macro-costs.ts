import type { Size } from './amount';
import { product, total } from './amount';
import type { CelType } from './cel-type';
import { DYN, either, plainType, STRING } from './cel-type';
import type { Entries, Estimated } from './estimated';
import { sizeOf, Unsure } from './estimated';
import type { Local, Scope } from './scope';
import { sizeIn, withLocal } from './scope';
import { ValuePath } from './value-path';
import type { Node } from '../engine/macro';

type Estimate = (scope: Scope, node: Node) => Estimated;

/** What a macro costs, and what comes of it. */
interface MacroEstimate {
  readonly cost: number;
  readonly type: CelType;
  readonly size?: Size;
  readonly entries?: Entries;
}

const BOOL = plainType('bool');
const EMPTY = 10;
const EMPTY_MAP = 30;

function nameOf(node: Node): string {
  if (node.op !== 'id') throw new Unsure();
  return node.args as string;
}

function keyType({ kind, key }: CelType): CelType {
  return kind === 'list' ? plainType('int') : kind === 'map' ? key ?? STRING : DYN;
}

function keyLocal({ type, path, entries }: Estimated): Local {
  const isList = entries?.isList ?? type.kind === 'list';
  return { type: keyType(type), path: path.append(isList ? '@indices' : '@keys'), size: entries?.key };
}

function valueLocal({ type, path, entries }: Estimated): Local {
  const isList = entries?.isList ?? type.kind === 'list';
  return { type: type.element ?? DYN, path: path.append(isList ? '@items' : '@values'), size: entries?.value };
}

/** The variables of a loop: an item or a key, or both where there are two. */
function loopScope(scope: Scope, range: Estimated, names: readonly Node[]): Scope {
  if (range.type.kind !== 'list' && range.type.kind !== 'map' && range.type.kind !== 'dyn') throw new Unsure();
  if (names.length === 1) return withLocal(scope, nameOf(names[0]), (range.entries?.isList ?? range.type.kind === 'list') ? valueLocal(range) : keyLocal(range));
  return withLocal(withLocal(scope, nameOf(names[0]), keyLocal(range)), nameOf(names[1]), valueLocal(range));
}

/** A range is measured after the rounds: what they do with a path that they share with it counts, as it does in a server. */
function measured(scope: Scope, range: Estimated): Estimated {
  if (range.node.op !== 'id' && range.node.op !== '.') return range;
  const size = sizeIn(scope, range.node, range.type, range.path) ?? range.size;
  return { ...range, ...size && { size } };
}

/** A loop: what comes before and after it, and what each round costs. */
function loop(range: Estimated, around: number, round: number): number {
  return total(range.cost, around, product(sizeOf(range).max, round));
}

function collected(range: Estimated, type: CelType, item: Estimated): Pick<MacroEstimate, 'type' | 'size' | 'entries'> {
  const value = sizeOf(item);
  return { type: plainType('list', type), size: sizeOf(range), entries: { isList: true, key: { min: 1, max: 1 }, value: { min: 0, max: value.max } } };
}

function estimateLoop(scope: Scope, name: string, receiver: Node, args: readonly Node[], estimate: Estimate): MacroEstimate {
  const names = args.slice(0, args.length >= 3 && name !== 'map' ? 2 : 1);
  const before = estimate(scope, receiver);
  const inner = loopScope(scope, before, names);
  const bodies = args.slice(names.length).map((body) => estimate(inner, body));
  const body = bodies[bodies.length - 1];
  const filter = bodies.length > 1 ? bodies[0].cost : 0;
  const range = measured(scope, before);
  switch (name) {
    case 'all': return { cost: loop(range, 1, total(body.cost, 3)), type: BOOL, size: { min: 1, max: 1 } };
    case 'exists': return { cost: loop(range, 1, total(body.cost, 4)), type: BOOL, size: { min: 1, max: 1 } };
    case 'exists_one': case 'existsOne': return { cost: loop(range, 2, total(body.cost, 2)), type: BOOL, size: { min: 1, max: 1 } };
    case 'filter': {
      const item = estimate(inner, names[0]);
      return { cost: loop(range, EMPTY + 1, total(body.cost, 13)), ...collected(range, item.type, item) };
    }
    case 'map': case 'transformList': return { cost: loop(range, EMPTY + 1, total(filter, body.cost, 12)), ...collected(range, body.type, body) };
    case 'transformMap': {
      const type: CelType = { ...plainType('map', body.type), key: keyType(range.type) };
      return { cost: loop(range, EMPTY_MAP + 1, total(filter, body.cost, 3)), type, size: sizeOf(range) };
    }
    default: throw new Unsure();
  }
}

function estimateOptional(scope: Scope, name: string, receiver: Node, args: readonly Node[], estimate: Estimate): MacroEstimate {
  const [variable, body] = args;
  const target = estimate(scope, receiver);
  const held = target.type.element ?? DYN;
  const result = estimate(withLocal(scope, nameOf(variable), { type: held, path: ValuePath.NONE }), body);
  const present = total(EMPTY, target.cost, 1, result.cost, name === 'optMap' ? 1 : 0);
  return { cost: total(target.cost, 1, present), type: name === 'optMap' ? plainType('optional', result.type) : either(result.type, result.type) };
}

function estimateHas(scope: Scope, [field]: readonly Node[], estimate: Estimate): MacroEstimate {
  if (field.op !== '.') throw new Unsure();
  return { cost: estimate(scope, (field.args as [Node])[0]).cost, type: BOOL };
}

const LOOPS = new Set(['all', 'exists', 'exists_one', 'existsOne', 'filter', 'map', 'transformList', 'transformMap', 'transformMapEntry', 'sortBy']);

/** The estimate of a call whose arguments are code; undefined for any other call. */
export function estimateMacro(scope: Scope, { op, args }: Node, estimate: Estimate): MacroEstimate | undefined {
  if (op === 'call') {
    const [name, given] = args as [string, readonly Node[]];
    return name === 'has' ? estimateHas(scope, given, estimate) : undefined;
  }
  const [name, receiver, given] = args as [string, Node, readonly Node[]];
  if (LOOPS.has(name)) return estimateLoop(scope, name, receiver, given, estimate);
  return name === 'optMap' || name === 'optFlatMap' ? estimateOptional(scope, name, receiver, given, estimate) : undefined;
}
