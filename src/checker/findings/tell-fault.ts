import type { Telling } from './define-rule';

/** Why something does not build, where, and what to do about it. */
export interface SeenFault {
  /** Relative to where the command was started; empty where there is none. */
  readonly file: string;
  /** From 1; undefined where it is not known. */
  readonly line?: number;
  readonly cause: string;
  readonly remedy: string;
}

/** A fault with its place before it. */
export function tellFault({ file, line, cause, remedy }: SeenFault): Telling {
  if (file === '') return { message: cause, hint: remedy };
  return { message: `${file}${line === undefined ? '' : `:${line}`}: ${cause}`, hint: remedy, source: { file, line: line ?? 1 } };
}
