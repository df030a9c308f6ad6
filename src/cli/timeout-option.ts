import { InvalidArgumentError, Option } from 'commander';
import { DEFAULT_TIMEOUT } from '../checker/read/render/timeout';

/** A week; longer is a slip, and timers know no month. */
const LONGEST = 7 * 24 * 60 * 60;

function seconds(text: string): number {
  const found = /^\d+$/.test(text) ? Number(text) : 0;
  if (found < 1 || found > LONGEST) throw new InvalidArgumentError(`It is a whole number of seconds, from 1 to ${LONGEST}.`);
  return found;
}

/** `--timeout SECONDS`, of every command that renders. */
export function timeoutOption(): Option {
  return new Option('--timeout <SECONDS>', 'end a build that takes longer, as one that failed').argParser(seconds).default(DEFAULT_TIMEOUT);
}
