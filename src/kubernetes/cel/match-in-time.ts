import { createContext, Script } from 'node:vm';

/** Milliseconds after which a match is given up. */
const LIMIT = 1000;

/** Texts up to this length are matched at once by any expression; those up to the second by one without a repeated group. */
const SHORT = 16;
const MODERATE = 1000;

const REPEATED_GROUP = /\)[*+{]/;

let context: { regex?: RegExp; text?: string } | undefined;
let script: Script | undefined;

function matchWithLimit(regex: RegExp, text: string): boolean | undefined {
  context ??= createContext({}) as { regex?: RegExp; text?: string };
  script ??= new Script('regex.test(text)');
  Object.assign(context, { regex, text });
  try {
    return script.runInContext(context, { timeout: LIMIT }) as boolean;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return undefined;
    throw error;
  }
}

/**
 * True where the expression matches; undefined where that takes longer than a second. RE2 matches every pattern in linear time,
 * Node.js takes for ever with some of them, and patterns come with definitions that others wrote.
 */
export function matchesInTime(regex: RegExp, text: string): boolean | undefined {
  const isQuick = text.length <= SHORT || (text.length <= MODERATE && !REPEATED_GROUP.test(regex.source));
  return isQuick ? regex.test(text) : matchWithLimit(regex, text);
}
