import type { DeclaredAt } from './declared-at';
import type { Problem } from './problem';

/** A value that may occur only once. */
export interface UniqueEntry {
  readonly key: string;
  readonly path: string;
  /** The value as a sentence names it: `Service name "web"`. */
  readonly label: string;
  readonly declaredAt?: DeclaredAt;
}

function earlierThan({ declaredAt }: UniqueEntry): Pick<Problem, 'earlier'> {
  const earlier = declaredAt?.location();
  return earlier === undefined ? {} : { earlier };
}

/** Collects problems while a configuration is resolved. */
export class ProblemList {
  private readonly list: Problem[] = [];
  private readonly known = new Set<string>();

  /** All problems so far, in the order they were found. */
  get problems(): readonly Problem[] {
    return [...this.list];
  }

  /** Records a problem, with the place of the declaration where one is given; once, although base and every overlay may find it. */
  add(problem: Problem, declaredAt?: DeclaredAt): void {
    const source = problem.source ?? declaredAt?.location();
    const key = JSON.stringify([problem.code, problem.path, problem.cause ?? problem.message, source]);
    if (this.known.has(key)) return;
    this.known.add(key);
    this.list.push(source === undefined ? problem : { ...problem, source });
  }

  /** Records an ill-formed name where `fault` says so. */
  name(path: string, value: unknown, fault: string | undefined, hint: string, declaredAt?: DeclaredAt): void {
    if (fault === undefined) return;
    this.add({ code: 'name-invalid', path, message: `${JSON.stringify(value)}: ${fault}`, hint }, declaredAt);
  }

  /** Records every value that occurs a second time under the same key. */
  duplicates(code: string, entries: Iterable<UniqueEntry>, hint: string): void {
    const known = new Map<string, UniqueEntry>();
    for (const entry of entries) {
      const { key, path, label, declaredAt } = entry;
      const first = known.get(key);
      if (first === undefined) known.set(key, entry);
      else this.add({ code, path, message: `${label} is already used by ${first.path}`, hint, ...earlierThan(first) }, declaredAt);
    }
  }
}
