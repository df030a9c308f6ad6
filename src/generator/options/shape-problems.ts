import type { Shape } from './shape';
import { Place } from '../problems/place';
import type { Problem } from '../problems/problem';
import { ProblemList } from '../problems/problem-list';

/** What does not fit a shape, as a list. */
export function shapeProblems(shape: Shape, options: unknown, path: string): readonly Problem[] {
  const problems = new ProblemList();
  shape(options, new Place(problems, path));
  return problems.problems;
}
