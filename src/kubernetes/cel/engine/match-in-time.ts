import { programOf } from '../linear/program';
import type { Effort, Found } from '../linear/search';
import { newEffort, search } from '../linear/search';

/** Ways through an expression up to which Node.js's own matching is quick. */
const QUICK = 10_000;

const REPEATED_GROUP = /\)[*+{]/;

/** What makes an expression slow where it does not match. */
interface Shape {
  /** Powers of the text's length. */
  readonly power: number;
  /** Choices whatever the length. */
  readonly choices: number;
}

const shapes = new WeakMap<RegExp, Shape>();

function shapeOf(regex: RegExp): Shape {
  let shape = shapes.get(regex);
  if (shape === undefined) {
    const plain = regex.source.replace(/\\[\s\S]/g, 'x').replace(/\[[^\]]*\]/g, 'x').replace(/\(\?/g, '(');
    const repeats = (plain.match(/[*+{]/g) ?? []).length;
    const choices = (plain.match(/[?|]/g) ?? []).length;
    const power = REPEATED_GROUP.test(plain) ? Infinity : repeats + (plain.startsWith('^') && !plain.includes('|') ? 0 : 1);
    shapes.set(regex, shape = { power, choices });
  }
  return shape;
}

function isQuick(regex: RegExp, text: string): boolean {
  const { power, choices } = shapeOf(regex);
  return (text.length + 1) ** power * 2 ** choices <= QUICK;
}

function searchWith(regex: RegExp, text: string, from: number, effort: Effort): Found | 'given-up' | undefined {
  const program = programOf(regex);
  return program === undefined ? 'given-up' : search(program, text, from, effort);
}

/**
 * True where the expression matches; undefined where that cannot be told in time. RE2 matches every pattern in linear time, Node.js takes
 * for ever with some of them, and patterns come with definitions that others wrote: those that may take long are matched as RE2 does it.
 */
export function matchesInTime(regex: RegExp, text: string): boolean | undefined {
  if (isQuick(regex, text)) return regex.test(text);
  const found = searchWith(regex, text, 0, newEffort());
  return found === 'given-up' ? undefined : found !== undefined;
}

/** Every match, or as many as are asked for; undefined where that cannot be told in time. */
export function findInTime(regex: RegExp, text: string, limit: number): readonly string[] | undefined {
  const matches: string[] = [];
  const effort = newEffort();
  let last = -1;
  for (let from = 0; from <= text.length && matches.length < limit;) {
    const found = searchWith(regex, text, from, effort);
    if (found === 'given-up') return undefined;
    if (found === undefined) break;
    const isEmpty = found.start === found.end;
    if (!isEmpty || found.start !== last) matches.push(text.slice(found.start, found.end));
    last = found.end;
    from = isEmpty ? found.end + ((text.codePointAt(found.end) ?? 0) > 0xffff ? 2 : 1) : found.end;
  }
  return matches;
}
