import type { Node } from './engine/macro';
import { isNode } from './syntax-tree';
import { own } from '../../common/own';

/** A type of scalars, as CEL calls it. */
export type ScalarName = 'bool' | 'double' | 'int' | 'string';

/** The fields of a value whose type is known; a scalar's type where there are none, `true` where anything may stand. */
export interface FieldTree {
  readonly [field: string]: FieldTree | ScalarName | true;
}

/** What is known of the place that a way into a variable leads to. */
export interface Place {
  readonly known: FieldTree | ScalarName | true;
  /** The field on the way that does not exist. */
  readonly missing?: string;
}

function ownerOf(node: Node): readonly [owner: unknown, field: string] {
  return node.args as [unknown, string];
}

/** Follows a chain of fields such as `self.spec.replicas`; undefined for what is none. */
export function placeOf(node: unknown, variables: FieldTree, bound: readonly string[]): Place | undefined {
  if (!isNode(node)) return undefined;
  if (node.op === 'id') {
    const name = node.args as string;
    const known = bound.includes(name) ? undefined : own(variables, name);
    return known === undefined ? undefined : { known };
  }
  if (node.op !== '.') return undefined;
  const [owner, field] = ownerOf(node);
  const place = placeOf(owner, variables, bound);
  if (place === undefined || place.missing !== undefined || place.known === true) return place;
  const tree = place.known;
  const known = typeof tree === 'string' ? undefined : own(tree, field);
  return known === undefined ? { known: true, missing: field } : { known };
}

/** The scalar type of a literal or of a field; undefined where it is none or cannot be told. */
export function scalarOf(node: unknown, variables: FieldTree, bound: readonly string[]): ScalarName | undefined {
  if (isNode(node) && node.op === 'value') {
    switch (typeof node.args) {
      case 'bigint': return 'int';
      case 'boolean': return 'bool';
      case 'number': return 'double';
      case 'string': return 'string';
      default: return undefined;
    }
  }
  const known = placeOf(node, variables, bound)?.known;
  return typeof known === 'string' ? known : undefined;
}
