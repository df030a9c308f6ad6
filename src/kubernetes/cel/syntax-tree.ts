import { celEngine } from './engine/engine';
import type { Macro, Node } from './engine/macro';
import { REPLACED } from './library/registry';
import { isObject } from '../objects/json';

/** True for a node of a syntax tree. */
export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'op' in value && 'args' in value;
}

/** A tree as a flat list, with how deep it is. */
export interface FlatTree {
  readonly nodes: readonly Node[];
  readonly depth: number;
}

/** Every node of a tree, gone through without recursion: expressions come from strangers. */
export function flatTree(root: unknown): FlatTree {
  const nodes: Node[] = [];
  let depth = 0;
  let level: unknown[] = [root];
  while (level.length > 0) {
    const next: unknown[] = [];
    let found = false;
    for (const value of level) {
      if (Array.isArray(value)) {
        for (const item of value as readonly unknown[]) next.push(item);
      } else if (isNode(value)) {
        found = true;
        nodes.push(value);
        next.push(value.args);
      }
    }
    if (found) depth += 1;
    level = next;
  }
  return { nodes, depth };
}

function holds(object: unknown, key: string): boolean {
  const { EvaluationError, Optional } = celEngine();
  if (object instanceof Optional) return object.hasValue() && holds(object.value(), key);
  if (isObject(object)) return Object.hasOwn(object, key);
  throw new EvaluationError(`has() asks for the field '${key}' of a value that has no fields`);
}

/** The engine's `has` takes chains of names only; Kubernetes' takes a field of any expression, as in `has(self.matches[0].path)`. */
const HAS: Pick<Macro, 'typeCheck' | 'evaluate'> = {
  typeCheck: (checker, { args: [field] }, context) => {
    if (field.op !== '.' && field.op !== '.?') throw checker.createError('invalid_macro_argument', 'has() takes the field of an object', field);
    checker.check((field.args as Node[])[0], context);
    return checker.getType('bool');
  },
  evaluate: (evaluator, { args: [field] }, context) => {
    const [object, key] = field.args as [Node, string];
    return holds(evaluator.run(object, context), key);
  },
};

/** Points calls that the engine does differently from Kubernetes at functions of ours. */
export function adaptNodes(nodes: readonly Node[]): void {
  for (const { op, args, meta } of nodes) {
    if (op !== 'call' && op !== 'rcall') continue;
    const call = args as unknown[];
    call[0] = REPLACED.get(call[0] as string) ?? call[0];
    if (op === 'call' && call[0] === 'has' && meta.macro) Object.assign(meta.macro, HAS);
  }
}
