/** A place in a file that an explanation points at. */
export interface Place {
  /** Absolute path. */
  readonly file: string;
  /** From 1; undefined where it is not known. */
  readonly line?: number;
}
