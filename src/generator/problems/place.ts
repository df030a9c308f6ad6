import type { DeclaredAt } from './declared-at';
import { madeAt } from './declared-at';
import type { ProblemList } from './problem-list';

/** A place in the configuration, and the list that takes what is wrong there. */
export class Place {
  /**
   * @param problems where problems go
   * @param path `apps.web.env`
   * @param declaredAt the line of the declaration that holds the place
   */
  constructor(readonly problems: ProblemList, readonly path: string, readonly declaredAt?: DeclaredAt) {}

  /** The place of a field. */
  at(key: string): Place {
    return new Place(this.problems, this.path === '' ? key : `${this.path}.${key}`, this.declaredAt);
  }

  /** The place of an entry of a list; the line is that which made the entry, where that is known. */
  item(index: number, entry?: unknown): Place {
    return new Place(this.problems, `${this.path}[${index}]`, madeAt(entry) ?? this.declaredAt);
  }

  /** Records a problem. */
  add(code: string, message: string, hint: string): void {
    this.problems.add({ code, path: this.path, message, hint }, this.declaredAt);
  }

  /** Records an ill-formed name where `fault` says so. */
  name(value: unknown, fault: string | undefined, hint: string): void {
    this.problems.name(this.path, value, fault, hint, this.declaredAt);
  }
}
