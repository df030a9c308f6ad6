import type { Size } from './amount';
import { exactly } from './amount';
import type { CelType } from './cel-type';
import { isScalar, typeAt } from './cel-type';
import type { Entries } from './estimated';
import type { ValuePath } from './value-path';
import type { Node } from '../engine/macro';

/** A variable that a macro defines. */
export interface Local {
  readonly type: CelType;
  readonly path: ValuePath;
  readonly size?: Size;
  readonly entries?: Entries;
}

/** Variables by name. */
export type Locals = ReadonlyMap<string, Local>;

/** What an expression stands in: the type of `self`, and the variables of the macros around it. */
export interface Scope {
  readonly root: CelType;
  /** Types of `self` and `oldSelf`. */
  readonly variables: ReadonlyMap<string, CelType>;
  readonly locals: Locals;
}

/** The scope with one more variable. */
export function withLocal(scope: Scope, name: string, local: Local): Scope {
  return { ...scope, locals: new Map([...scope.locals, [name, local]]) };
}

function literalSize({ op, args }: Node): number | undefined {
  if (op === 'list' || op === 'map') return (args as readonly unknown[]).length;
  if (op !== 'value') return undefined;
  if (typeof args === 'string') return [...args].length;
  return args instanceof Uint8Array ? args.length : 1;
}

/**
 * The size of a value, by what is best known: the expression, the schema at the end of its path, its type.
 *
 * @param computed the size that a call gives
 */
export function sizeIn(scope: Scope, node: Node, type: CelType, path: ValuePath, computed?: Size): Size | undefined {
  if (computed !== undefined) return computed;
  const literal = literalSize(node);
  if (literal !== undefined) return exactly(literal);
  const declared = path.isNone ? undefined : typeAt(scope.root, path.steps);
  if (declared !== undefined) return { min: 0, max: declared.most };
  return isScalar(type) ? exactly(1) : undefined;
}
