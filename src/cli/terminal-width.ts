/** A stream that may be a terminal. */
export interface Output {
  readonly isTTY?: boolean;
  readonly columns?: number;
}

/** Terminals that do not know their width are as wide as this. */
const USUAL = 80;
/** Less is no width to lay anything out in. */
const NARROWEST = 20;

function fromEnvironment({ COLUMNS }: NodeJS.ProcessEnv): number | undefined {
  return COLUMNS !== undefined && /^[1-9]\d{0,5}$/.test(COLUMNS) ? Number(COLUMNS) : undefined;
}

/**
 * How wide lines for people may be: what a terminal says of itself, which follows its window, else `COLUMNS`. Undefined in a pipe without `COLUMNS`,
 * where every message stays on its line for other programs to find.
 */
export function terminalWidth({ isTTY, columns }: Output, env: NodeJS.ProcessEnv): number | undefined {
  const known = fromEnvironment(env);
  // A terminal that does not know its width says 0.
  const width = isTTY === true ? columns || known || USUAL : known;
  return width === undefined ? undefined : Math.max(width, NARROWEST);
}
