import type { Problem } from '../problems/problem';

/** Codes of what could not be read at all. */
const UNREAD: readonly string[] = ['option-invalid', 'option-unknown'];

const DUPLICATE = 'name-duplicate';

/** Problems that say that something is missing, and the options below their place that would be it. */
const MISSING: ReadonlyMap<string, RegExp> = new Map([
  ['probe-handler', /^\.\w+$/],
  ['autoscaling-without-metric', /^\.\w+/],
  ['config-empty', /^\.(?:data|files)(?:\.|$)/],
]);

function isBelow(path: string, above: string): boolean {
  return path.startsWith(above) && /^[.[]/.test(path.slice(above.length));
}

function followsFrom({ code, path }: Problem, unread: readonly Problem[]): boolean {
  const missing = MISSING.get(code);
  return unread.some(({ code: of, path: at }) => (of === 'option-invalid' && isBelow(path, at)) || (missing !== undefined && at.startsWith(path) && missing.test(at.slice(path.length))));
}

/** The objects of an application that has another's name have their names, too. */
function followsFromName({ code, path, source }: Problem, duplicates: readonly Problem[]): boolean {
  return code === DUPLICATE && duplicates.some((above) => isBelow(path, above.path) && source === above.source);
}

/**
 * Problems without those that follow from another one: what is said of a part of options that could not be read as a whole, that
 * something is missing which is there and could not be read, and that objects have one name whose applications have one.
 */
export function withoutConsequences(problems: readonly Problem[]): readonly Problem[] {
  const unread = problems.filter(({ code }) => UNREAD.includes(code));
  const duplicates = problems.filter(({ code }) => code === DUPLICATE);
  if (unread.length + duplicates.length === 0) return problems;
  return problems.filter((problem) => UNREAD.includes(problem.code) || !(followsFrom(problem, unread) || followsFromName(problem, duplicates)));
}
