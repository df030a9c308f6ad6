import { readFileSync, writeFileSync } from 'node:fs';
import type { JsonObject } from '../../src/kubernetes/objects/json';

/** What a real API server said to one change of an ordinary object. */
interface Said {
  /** The ordinary object. */
  readonly base: string;
  /** What was done to it, and where. */
  readonly op: string;
  readonly path: string;
  readonly accepted: boolean;
  /** The server's words, where it refused. */
  readonly message?: string;
}

/** Would the server create the object? */
export interface CreateCase extends Said {
  readonly object: JsonObject;
}

/** Would the server take `after` where `before` is? */
export interface UpdateCase extends Said {
  readonly before: JsonObject;
  readonly after: JsonObject;
}

interface Cases {
  readonly create: CreateCase;
  readonly update: UpdateCase;
}

/** Reads a file of `test/conformance/`, a case a line. */
export function readCases<Sort extends keyof Cases>(file: string, _sort: Sort): Cases[Sort][] {
  return readFileSync(file, 'utf8').split('\n').filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as Cases[Sort]);
}

/** Writes such a file. */
export function writeCases(file: string, cases: readonly Said[]): void {
  writeFileSync(file, cases.map((one) => `${JSON.stringify(one)}\n`).join(''));
}
