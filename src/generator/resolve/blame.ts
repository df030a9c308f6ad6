import type { Change } from './changes';
import { own } from '../../common/own';
import type { Problem } from '../problems/problem';

/** How far a change has something to say about a path. */
function depthOf({ options }: Change, keys: readonly string[]): number {
  let value: unknown = options;
  let depth = 0;
  for (const key of keys) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) break;
    value = own(value as Readonly<Record<string, unknown>>, key);
    depth += 1;
  }
  return depth;
}

/** A problem of a workload, put where the option stands that leads to it: the last of the changes that says most about its path. */
export function blamed(problem: Problem, root: string, changes: readonly Change[]): Problem {
  const last = changes[changes.length - 1];
  const keys = problem.path.slice(root.length).split(/[.[\]]+/).filter((key) => key !== '');
  const change = changes.reduce((best, next) => depthOf(next, keys) >= depthOf(best, keys) ? next : best);
  if (change === last) return problem;
  const { path, declaredAt } = change.place;
  const { source: _, ...rest } = problem;
  const source = declaredAt?.location();
  const moved = { ...rest, path: path + problem.path.slice(root.length), message: problem.message.replaceAll(root, path) };
  return source === undefined ? moved : { ...moved, source };
}
